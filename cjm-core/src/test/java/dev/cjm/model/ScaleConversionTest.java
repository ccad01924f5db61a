package dev.cjm.model;

import static dev.cjm.model.EmotionScale.DEFAULT;
import static dev.cjm.model.EmotionScale.OJF;
import static dev.cjm.model.EmotionScale.ONE_TO_FIVE;
import static dev.cjm.model.EmotionScale.ONE_TO_TEN;
import static dev.cjm.model.EmotionScale.THEYDO;
import static dev.cjm.model.EmotionScale.ZERO_TO_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversion is piecewise affine: worst to worst, neutral to neutral, best to best, then half up to the step. */
class ScaleConversionTest {
    @ParameterizedTest
    @CsvSource({"-2,1", "-1.5,1.5", "-1,2", "0,3", "0.5,3.5", "1,4", "2,5"})
    void between_scales_of_one_shape_scores_move(double from, double to) {
        EmotionScale fine = ONE_TO_FIVE.withStep(0.5);
        assertEquals(to, DEFAULT.convert(from, fine));
        assertEquals(from, fine.convert(to, DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({"1,-2", "3,-1.1111111111111112", "5,-0.2222222222222222", "6,0.2222222222222222", "10,2"})
    void each_side_of_neutral_keeps_its_proportion(double from, double to) {
        assertEquals(to, ONE_TO_TEN.convert(from, DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,1", "4,1.6", "5,2", "6,2.3333333333333335", "8,3", "10,3.6666666666666665", "11,4"})
    void sides_of_unequal_length_are_converted_each_by_itself(double from, double to) {
        EmotionScale lopsided = EmotionScale.of(0, 11, 5);
        EmotionScale target = EmotionScale.of(0, 4, 2);
        double expected = from <= 5 ? from * 2 / 5 : 2 + (from - 5) * 2 / 6;
        assertEquals(expected, lopsided.convert(from, target), 1e-15);
        assertTrue(Math.abs(lopsided.convert(from, target) - to) < 0.35, "near " + to);
    }

    @ParameterizedTest
    @CsvSource({"-2,1", "-1.8,1", "-1.5,2", "-1.4,2", "-0.5,3", "0.5,4", "0.4,3", "1.5,5", "2,5"})
    void halves_are_rounded_up_to_the_step(double from, double to) {
        assertEquals(to, THEYDO.convert(from, ONE_TO_FIVE));
    }

    @Test
    void neutral_becomes_neutral_or_the_next_step_above() {
        assertEquals(5.5, DEFAULT.convert(0, EmotionScale.of(1, 10, 5.5)));
        assertEquals(6, DEFAULT.convert(0, ONE_TO_TEN));
        assertEquals(0, ZERO_TO_TEN.convert(5, OJF));
        assertEquals(0, Double.doubleToLongBits(ZERO_TO_TEN.convert(5, OJF)));
        assertEquals(0, Double.doubleToLongBits(EmotionScale.of(-3, 1, -1).convert(-1, DEFAULT)));
    }

    @Test
    void ends_become_ends() {
        for (EmotionScale from : new EmotionScale[] {DEFAULT, THEYDO, OJF, ONE_TO_FIVE, ONE_TO_TEN, ZERO_TO_TEN}) {
            for (EmotionScale to : new EmotionScale[] {DEFAULT, THEYDO, OJF, ONE_TO_FIVE, ONE_TO_TEN, ZERO_TO_TEN}) {
                assertEquals(to.min(), from.convert(from.min(), to));
                assertEquals(to.max(), from.convert(from.max(), to));
            }
        }
    }

    @Test
    void a_score_off_the_scale_is_not_converted() {
        assertEquals(
                "The score 2.5 is not on the scale -2 to 2, neutral 0.\nConvert scores of this scale only.",
                assertThrows(IllegalArgumentException.class, () -> DEFAULT.convert(2.5, OJF))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> THEYDO.convert(0.05, OJF));
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.convert(Double.NaN, OJF));
    }

    @Test
    void nothing_is_lost_where_the_target_is_fine_enough() {
        assertTrue(ONE_TO_FIVE.isLossless(DEFAULT));
        assertTrue(ONE_TO_FIVE.isLossless(THEYDO));
        assertTrue(OJF.isLossless(ZERO_TO_TEN));
        assertTrue(ONE_TO_TEN.isLossless(DEFAULT));
        assertTrue(THEYDO.isLossless(THEYDO));
    }

    @Test
    void something_is_lost_where_it_is_not() {
        assertFalse(THEYDO.isLossless(ONE_TO_FIVE));
        assertFalse(OJF.isLossless(ONE_TO_FIVE));
        assertFalse(ZERO_TO_TEN.isLossless(ONE_TO_TEN));
    }

    @Test
    void without_steps_only_the_same_bounds_hold_all() {
        assertTrue(DEFAULT.isLossless(EmotionScale.of(-2, 2, 0).withLabel(1, "good")));
        assertFalse(DEFAULT.isLossless(EmotionScale.of(-2, 2, 1)));
        assertFalse(DEFAULT.isLossless(EmotionScale.of(-2, 3, 0)));
        assertFalse(DEFAULT.isLossless(EmotionScale.of(-3, 2, 0)));
        assertFalse(DEFAULT.isLossless(THEYDO));
    }
}
