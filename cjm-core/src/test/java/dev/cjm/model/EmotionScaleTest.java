package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scale holds, and which scales there are. */
class EmotionScaleTest {
    @Test
    void the_default_runs_from_minus_two_to_two_without_a_step() {
        assertEquals(EmotionScale.of(-2, 2, 0), EmotionScale.DEFAULT);
        assertEquals(OptionalDouble.empty(), EmotionScale.DEFAULT.step());
        assertEquals(Map.of(), EmotionScale.DEFAULT.labels());
    }

    @Test
    void the_scales_in_use_are_shown_as_they_are() {
        assertEquals("-2 to 2, neutral 0", EmotionScale.DEFAULT.toString());
        assertEquals("-2 to 2, neutral 0 in steps of 0.1", EmotionScale.THEYDO.toString());
        assertEquals("-5 to 5, neutral 0 in steps of 1", EmotionScale.OJF.toString());
        assertEquals("1 to 5, neutral 3 in steps of 1", EmotionScale.ONE_TO_FIVE.toString());
        assertEquals("1 to 10, neutral 5.5 in steps of 1", EmotionScale.ONE_TO_TEN.toString());
        assertEquals("0 to 10, neutral 5 in steps of 1", EmotionScale.ZERO_TO_TEN.toString());
    }

    @Test
    void steps_of_a_tenth_are_decimal_exact() {
        for (int tenths = -20; tenths <= 20; tenths++) {
            assertTrue(EmotionScale.THEYDO.contains(tenths / 10.0), "" + tenths / 10.0);
        }
        assertFalse(EmotionScale.THEYDO.contains(0.1 + 0.2));
        assertFalse(EmotionScale.THEYDO.contains(0.15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, 2, 0, -0.0, 1.23456789, -1e-300})
    void a_scale_without_steps_holds_all_between_its_bounds(double score) {
        assertTrue(EmotionScale.DEFAULT.contains(score));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.0000000000000004, -2.0000000000000004, Double.NaN, Double.NEGATIVE_INFINITY, 1e308})
    void a_scale_holds_nothing_beyond_its_bounds(double score) {
        assertFalse(EmotionScale.DEFAULT.contains(score));
        assertFalse(EmotionScale.THEYDO.contains(score));
    }

    @Test
    void steps_start_at_the_worst_score() {
        EmotionScale odd = EmotionScale.of(1, 9, 4).withStep(2);
        assertTrue(odd.contains(1) && odd.contains(3) && odd.contains(9));
        assertFalse(odd.contains(2) || odd.contains(4));
    }

    @Test
    void tone_is_told_against_neutral() {
        assertEquals(Tone.NEGATIVE, EmotionScale.ONE_TO_TEN.tone(5));
        assertEquals(Tone.NEUTRAL, EmotionScale.ONE_TO_FIVE.tone(3));
        assertEquals(Tone.NEUTRAL, EmotionScale.DEFAULT.tone(-0.0));
        assertEquals(Tone.POSITIVE, EmotionScale.ONE_TO_TEN.tone(6));
    }

    @Test
    void a_label_is_that_of_the_nearest_score() {
        EmotionScale scale =
                EmotionScale.DEFAULT.withLabel(2, "glad").withLabel(-2, "angry").withLabel(0, "calm");
        assertEquals(Optional.of("angry"), scale.label(-1.5));
        assertEquals(Optional.of("angry"), scale.label(-1));
        assertEquals(Optional.of("calm"), scale.label(-0.9));
        assertEquals(Optional.of("calm"), scale.label(1));
        assertEquals(Optional.of("glad"), scale.label(2));
        assertEquals(Optional.empty(), EmotionScale.DEFAULT.label(0));
    }

    @Test
    void labels_are_sorted_and_cannot_be_changed() {
        EmotionScale scale = EmotionScale.DEFAULT.withLabel(1, "good").withLabel(-1, "bad");
        assertEquals(List.of(-1.0, 1.0), List.copyOf(scale.labels().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> scale.labels().put(0.0, "so so"));
        TreeMap<Double, String> given = new TreeMap<>(Map.of(1.0, "good"));
        EmotionScale copied = new EmotionScale(-2, 2, 0, OptionalDouble.empty(), given);
        given.put(2.0, "great");
        assertEquals(1, copied.labels().size());
    }

    @Test
    void minus_zero_is_stored_as_zero() {
        assertEquals(EmotionScale.of(0.0, 2, 1), EmotionScale.of(-0.0, 2, 1));
        assertEquals(EmotionScale.of(-2, 0.0, -1), EmotionScale.of(-2, -0.0, -1));
        assertEquals(EmotionScale.of(-2, 2, 0.0), EmotionScale.of(-2, 2, -0.0));
        assertEquals(EmotionScale.DEFAULT.withLabel(0.0, "so so"), EmotionScale.DEFAULT.withLabel(-0.0, "so so"));
    }

    @Test
    void copies_keep_what_they_do_not_change() {
        EmotionScale scale = EmotionScale.DEFAULT.withLabel(1, "good").withStep(0.5);
        assertEquals(OptionalDouble.of(0.5), scale.step());
        assertEquals(Map.of(1.0, "good"), scale.labels());
        assertEquals(scale, EmotionScale.DEFAULT.withStep(0.5).withLabel(1, "good"));
    }

    @ParameterizedTest
    @CsvSource({"2,-2,0", "0,2,0", "0,2,2", "0,2,3", "0,0,0", "NaN,2,0", "-2,Infinity,0", "-Infinity,2,0", "-2,2,NaN"})
    void bounds_out_of_order_are_refused(double min, double max, double neutral) {
        assertEquals(
                "The scale from " + Problems.number(min) + " to " + Problems.number(max)
                        + " must hold its neutral score " + Problems.number(neutral)
                        + " strictly inside.\nGive the worst score, the best, then neutral.",
                refused(() -> EmotionScale.of(min, max, neutral)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.3, 5, Double.NaN, Double.POSITIVE_INFINITY, 0.0000001})
    void a_step_that_does_not_divide_the_scale_is_refused(double step) {
        assertEquals(
                "The step (" + Problems.number(step)
                        + ") must divide the scale from -2 to 2 into at most 1000000 equal parts.\n"
                        + "Choose another step, or none.",
                refused(() -> EmotionScale.DEFAULT.withStep(step)));
    }

    @Test
    void steps_may_be_many_or_one() {
        assertTrue(EmotionScale.of(0, 1, 0.5).withStep(0.000001).contains(0.123456));
        assertTrue(EmotionScale.DEFAULT.withStep(4).contains(2));
    }

    @Test
    void a_label_off_the_scale_or_blank_is_refused() {
        assertEquals(
                "The label 'great' at 3 must not be blank, nor off the scale from -2 to 2.\nName a score of the scale.",
                refused(() -> EmotionScale.DEFAULT.withLabel(3, "great")));
        assertEquals(
                "The label ' ' at -2 must not be blank, nor off the scale from -2 to 2.\nName a score of the scale.",
                refused(() -> EmotionScale.DEFAULT.withLabel(-2, " ")));
        refused(() -> EmotionScale.DEFAULT.withLabel(-2.5, "awful"));
        refused(() -> EmotionScale.DEFAULT.withLabel(Double.NaN, "odd"));
    }

    private static String refused(org.junit.jupiter.api.function.Executable making) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
