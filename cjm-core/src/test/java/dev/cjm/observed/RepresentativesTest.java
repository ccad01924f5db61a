package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepresentativesTest {
    private final EventLog log = Logs.of("1: x", "2: x", "3: a b c d", "4: a b c d e", "5: a b c e", "6: a b d e");

    @Test
    void each_criterion_has_its_representative() {
        Representatives found = Representatives.of(log, o -> o.radius(0.25));
        assertEquals(List.of("x"), found.mostFrequent().orElseThrow().activities());
        assertEquals(
                List.of("a", "b", "c", "d", "e"), found.densest().orElseThrow().activities());
        assertEquals(new Proportion(4, 6), found.neighbours());
        assertEquals(
                List.of("a", "b", "c", "d", "e"), found.medoid().orElseThrow().activities());
        assertEquals(new Proportion(6, 6), found.coverage());
        assertTrue(found.toString().startsWith("Most frequent: 2 × x\nDensest: 1 × a → b → c → d → e\n"));
    }

    @Test
    void what_was_compared_is_told() {
        Representatives found = Representatives.of(log, o -> o.among(1));
        assertEquals(new Proportion(2, 6), found.coverage());
        assertEquals(found.mostFrequent(), found.medoid());
        assertEquals(new Proportion(2, 2), found.neighbours());
    }

    @Test
    void an_empty_log_has_none() {
        Representatives found = Representatives.of(EventLog.of());
        assertEquals(Optional.empty(), found.mostFrequent());
        assertEquals(Optional.empty(), found.densest());
        assertEquals(Optional.empty(), found.medoid());
        assertEquals(new Proportion(0, 0), found.neighbours());
    }

    @Test
    void distances_are_edits_over_the_longer_length() {
        assertEquals(0, Representatives.distance(new int[] {1, 2}, new int[] {1, 2}));
        assertEquals(1, Representatives.distance(new int[] {1, 2}, new int[] {3}));
        assertEquals(0.25, Representatives.distance(new int[] {1, 2, 3, 4}, new int[] {1, 3, 4}));
        assertEquals(0.5, Representatives.distance(new int[] {1, 2}, new int[] {1, 3}));
        assertEquals(0, Representatives.distance(new int[0], new int[0]));
    }

    @Test
    void options_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Representatives.of(log, o -> o.among(0)));
        assertThrows(IllegalArgumentException.class, () -> Representatives.of(log, o -> o.radius(10)));
        assertThrows(IllegalArgumentException.class, () -> Representatives.of(log, o -> o.radius(Double.NaN)));
    }
}
