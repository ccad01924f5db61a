package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurveOfVariantTest {
    private final JourneyMap map = JourneyMap.named("Retry")
            .persona("Anna")
            .stage(
                    "All",
                    stage -> stage.touchpoint("Cart", WEB, t -> t.feels(1).leadsTo("Pay"))
                            .touchpoint(
                                    "Pay",
                                    WEB,
                                    t -> t.feels(-2)
                                            .feels("Anna", -1)
                                            .leadsTo("Cart", 0.5)
                                            .succeeds("Bought", 0.5)))
            .build();
    private final List<PathVariant> variants =
            PathVariants.of(map, o -> o.visits(2)).variants();

    @Test
    void it_runs_along_the_way_and_every_lap_counts() {
        EmotionCurve curve = EmotionCurve.of(variants.get(1));
        assertEquals(
                List.of("Cart", "Pay", "Cart", "Pay"),
                curve.stream().map(CurvePoint::touchpoint).map(Touchpoint::name).toList());
        assertEquals(List.of(0, 1, 2, 3), Curves.places(curve.points()));
        assertEquals(-0.5, curve.mean().orElseThrow());
        assertEquals(List.of(-3.0, 3.0, -3.0), EmotionCurveTest.slopes(curve));
        assertEquals(3, curve.signChanges());
        assertEquals(2, curve.areaBelowNeutral());
        assertEquals(-2, curve.peakEnd().orElseThrow().worst());
        assertEquals(1, curve.peakEnd().orElseThrow().worstPeak().index());
        assertEquals(3, curve.peakEnd().orElseThrow().end().index());
        assertEquals(List.of(1, 3), Curves.places(curve.fromLowest().subList(0, 2)));
    }

    @Test
    void it_belongs_to_its_variant() {
        EmotionCurve curve = EmotionCurve.of(variants.get(1));
        assertEquals(Optional.of(variants.get(1)), curve.peakEndVariant());
        assertEquals(Optional.empty(), curve.expectedPeakEnd());
        assertEquals(PathVariants.of(map).assumptions(), curve.assumptions());
    }

    @Test
    void it_can_be_that_of_a_persona() {
        EmotionCurve anna = EmotionCurve.of(variants.get(0), o -> o.persona("Anna"));
        assertEquals(0, anna.mean().orElseThrow());
        assertEquals(-1, anna.peakEnd().orElseThrow().worst());
        assertEquals(0, anna.peakEnd().orElseThrow().best());
    }

    @Test
    void it_skips_what_the_variant_does_not_pass() {
        PathVariant failure = PathVariants.of(ExampleMap.map()).variants().get(1);
        EmotionCurve curve = EmotionCurve.of(failure);
        assertEquals(2, curve.points().size());
        assertEquals(-0.5, curve.mean().orElseThrow());
        assertEquals(-2, curve.peakEnd().orElseThrow().best());
    }
}
