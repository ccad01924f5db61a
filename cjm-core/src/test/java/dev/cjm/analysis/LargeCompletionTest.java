package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.LargeMaps;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100,000 touchpoints: whatever recurses fails here, and whatever grows with the square takes minutes. */
@Tag("size")
class LargeCompletionTest {
    @Test
    void all_arrive_at_the_end_of_a_chain() {
        CompletionProbability result = CompletionProbability.of(LargeMaps.chain());
        assertEquals(1, result.success().orElseThrow());
        assertEquals(LargeMaps.SIZE, result.expectedTouchpoints());
        assertEquals(0, result.varianceOfTouchpoints(), 1e-3);
        assertEquals(1, result.touchpoints().get(LargeMaps.SIZE - 1).expectedVisits());
    }

    @Test
    void each_retry_costs_ten_touchpoints_a_third_of_the_times() {
        CompletionProbability result = CompletionProbability.of(LargeMaps.withRetries());
        assertEquals(1, result.success().orElseThrow(), 1e-12);
        assertEquals(LargeMaps.SIZE * 4 / 3.0, result.expectedTouchpoints(), 1e-6);
        assertEquals(10_000 * 100 * 4 / 9.0, result.varianceOfTouchpoints(), 1e-3);
    }

    @Test
    void half_of_those_who_went_around_go_around_again() {
        JourneyMap map = LargeMaps.ring();
        CompletionProbability result = CompletionProbability.of(map);
        assertEquals(1, result.success().orElseThrow(), 1e-12);
        assertEquals(2.0 * LargeMaps.SIZE, result.expectedTouchpoints(), 1e-6);
        assertEquals(2.0 * LargeMaps.SIZE * LargeMaps.SIZE, result.varianceOfTouchpoints(), 1);
        Touchpoint last = map.touchpoints().get(LargeMaps.SIZE - 1);
        assertTrue(result.at(last).visitProbability().isEmpty());
        assertEquals(1, result.visitProbability(last), 1e-12);
        assertEquals(2, result.expectedVisits(last), 1e-12);
    }
}
