package dev.cjm.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places and streams of small charts, worked out by hand. */
class LayeredTest {
    @Test
    void one_that_splits_in_two_stands_between_them() {
        Layered layered = new Layered(10);
        int source = layered.add(0, 60);
        int above = layered.add(1, 40);
        int below = layered.add(1, 20);
        layered.link(source, above);
        layered.link(source, below);
        // Both want the middle of the source; their tower of 40 + 10 + 20 begins above it and ends with it.
        assertEquals(170, layered.place(100), 1e-9);
        assertEquals(140, layered.middle(source), 1e-9);
        assertEquals(120, layered.middle(above), 1e-9);
        assertEquals(160, layered.middle(below), 1e-9);
    }

    @Test
    void ways_are_joined_where_they_meet_the_same_at_the_same_step() {
        JourneyMap map = JourneyMap.named("Lunch")
                .stage(
                        "Order",
                        s -> s.touchpoint(
                                        "Looks",
                                        Channels.WEB,
                                        t -> t.leadsTo("Pays", 0.75).leadsTo("Calls", 0.25))
                                .touchpoint(
                                        "Pays",
                                        Channels.WEB,
                                        t -> t.succeeds("Full", 0.5).fails("Hungry", 0.5))
                                .touchpoint("Calls", Channels.PHONE, t -> t.succeeds("Full", 1)))
                .build();
        VariantStreams streams = new VariantStreams(PathVariants.of(map));
        assertEquals(1.0, streams.size("0 looks"), 1e-12);
        assertEquals(0.75, streams.size("1 pays"), 1e-12);
        assertEquals(0.25, streams.size("1 calls"), 1e-12);
        assertEquals(0.625, streams.size("2 full"), 1e-12);
        assertEquals(0.375, streams.size("2 hungry"), 1e-12);
        assertEquals(0, streams.size("3 full"));
        assertEquals(
                List.of(
                        "0 looks>1 calls true 0.25",
                        "0 looks>1 pays false 0.375",
                        "0 looks>1 pays true 0.375",
                        "1 calls>2 full true 0.25",
                        "1 pays>2 full true 0.375",
                        "1 pays>2 hungry false 0.375"),
                streams.streams().entrySet().stream()
                        .map(each -> each.getKey().source() + ">"
                                + each.getKey().target() + " " + each.getKey().isSuccess() + " " + each.getValue())
                        .sorted()
                        .toList());
    }
}
