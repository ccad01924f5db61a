package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Streams keep what flows in them. */
class VariantStreamsProperties {
    @Property(tries = 100)
    void what_enters_a_stop_leaves_it_unless_it_is_an_end(@ForAll JourneyMap map) {
        PathVariants variants = PathVariants.of(map, o -> o.top(15));
        VariantStreams streams = new VariantStreams(variants);
        streams.stops().forEach((key, stop) -> {
            double in = sum(streams, key, false);
            double out = sum(streams, key, true);
            assertEquals(stop.step() == 0 ? 0 : streams.size(key), in, 1e-9);
            assertEquals(stop.node() instanceof Outcome ? 0 : streams.size(key), out, 1e-9);
        });
        double ended = streams.stops().values().stream()
                .filter(stop -> stop.node() instanceof Outcome)
                .mapToDouble(stop -> streams.size(stop.key()))
                .sum();
        assertEquals(variants.coveredLikelihood(), ended, 1e-9);
    }

    private static double sum(VariantStreams streams, String key, boolean isLeaving) {
        return streams.streams().entrySet().stream()
                .filter(each -> key.equals(
                        isLeaving ? each.getKey().source() : each.getKey().target()))
                .mapToDouble(each -> each.getValue())
                .sum();
    }
}
