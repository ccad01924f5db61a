package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.graph.LargeMaps;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100,000 touchpoints: whatever recurses fails here. */
@Tag("size")
class LargeVariantsTest {
    @Test
    void a_chain_has_one_variant() {
        JourneyGraph graph = JourneyGraph.of(LargeMaps.chain());
        PathVariants variants = PathVariants.of(graph, o -> o.top(3));
        PathVariant only = variants.likeliest().orElseThrow();
        assertEquals(1, variants.variants().size());
        assertEquals(LargeMaps.SIZE, only.length());
        assertEquals(1, only.likelihood());
        assertEquals(0, variants.dropOff().orElseThrow());
        assertEquals(new VariantCount(BigInteger.ONE, true), variants.count());
        assertEquals(LargeMaps.SIZE, EmotionCurve.of(only).gaps().size());
    }

    @Test
    void without_laps_retries_make_no_difference() {
        JourneyGraph graph = JourneyGraph.of(LargeMaps.withRetries());
        PathVariants variants = PathVariants.of(graph, o -> o.top(3));
        assertEquals(1, variants.variants().size());
        assertTrue(variants.isComplete());
        assertEquals(
                10_000 * StrictMath.log(0.75),
                variants.likeliest().orElseThrow().logLikelihood(),
                1e-6);
        assertEquals(0, variants.coveredLikelihood());
    }

    @Test
    void with_one_lap_the_likeliest_three_retry_nowhere_or_once_early_by_id() {
        JourneyGraph graph = JourneyGraph.of(LargeMaps.withRetries());
        PathVariants variants = PathVariants.of(graph, o -> o.top(3).visits(2));
        assertEquals(
                List.of(LargeMaps.SIZE, LargeMaps.SIZE + 10, LargeMaps.SIZE + 10),
                variants.stream().map(PathVariant::length).toList());
        assertFalse(variants.isCutOff());
        assertFalse(variants.isComplete());
        assertEquals(
                10_000 * StrictMath.log(0.75) + StrictMath.log(0.25),
                variants.variants().get(2).logLikelihood(),
                1e-6);
        assertEquals(
                LargeMaps.SIZE + 10,
                EmotionCurve.of(variants.variants().get(1)).points().size());
    }
}
