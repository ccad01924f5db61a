package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class UlwickBandTest {
    @Test
    void scores_have_their_known_answers() {
        assertEquals(14, UlwickBand.score(9, 4));
        assertEquals(7, UlwickBand.score(7, 7));
        assertEquals(4, UlwickBand.score(4, 9));
        assertEquals(0.4, UlwickBand.score(0.3, 0.2), "decimal-exact");
    }

    @Test
    void bands_begin_where_they_begin() {
        assertEquals(UlwickBand.EXTREME, UlwickBand.of(15));
        assertEquals(UlwickBand.LOW_HANGING, UlwickBand.of(14.99));
        assertEquals(UlwickBand.LOW_HANGING, UlwickBand.of(12));
        assertEquals(UlwickBand.WORTH_CONSIDERING, UlwickBand.of(11.9));
        assertEquals(UlwickBand.WORTH_CONSIDERING, UlwickBand.of(10));
        assertEquals(UlwickBand.UNATTRACTIVE, UlwickBand.of(9.9));
        assertEquals(UlwickBand.UNATTRACTIVE, UlwickBand.of(0));
    }

    @Test
    void numbers_off_the_scale_are_refused() {
        assertEquals(
                "The importance (10.5) must be between 0 and 10.\nUse ten times the share of those who gave it a high mark.",
                assertThrows(IllegalArgumentException.class, () -> UlwickBand.score(10.5, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> UlwickBand.score(1, -0.5));
        assertThrows(IllegalArgumentException.class, () -> UlwickBand.score(1, Double.NaN));
    }

    @Property(tries = 200)
    void more_satisfaction_never_scores_higher(
            @ForAll @DoubleRange(max = 10) double importance,
            @ForAll @DoubleRange(max = 10) double one,
            @ForAll @DoubleRange(max = 10) double other) {
        double less = UlwickBand.score(importance, Math.max(one, other));
        double more = UlwickBand.score(importance, Math.min(one, other));
        assertTrue(more >= less);
        assertTrue(less >= importance && more <= 2 * importance + 1e-12);
    }
}
