package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.EmotionScale;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ValleysAndPeaksTest {
    private static final double GAP = Curves.GAP;

    @Test
    void a_valley_reaches_as_far_as_scores_lie_at_or_below_the_threshold() {
        assertEquals(List.of("1-3 at 2"), valleys(Curves.of(0, -1, -2, -1, -0.9, 0)));
    }

    @Test
    void a_peak_reaches_as_far_as_scores_lie_at_or_above_the_threshold() {
        assertEquals(List.of("1-3 at 2"), peaks(Curves.of(0, 1, 2, 1, 0.9, 0)));
    }

    @Test
    void the_curve_of_the_definitions_has_one_valley_and_two_peaks() {
        EmotionCurve curve = Curves.of(0, 1, -2, -1, 1, 2);
        assertEquals(List.of("2-3 at 2"), valleys(curve));
        assertEquals(List.of("1-1 at 1", "4-5 at 5"), peaks(curve));
    }

    @Test
    void runs_may_begin_and_end_with_the_curve() {
        EmotionCurve curve = Curves.of(-2, -2, 2, -1);
        assertEquals(List.of("0-1 at 0", "3-3 at 3"), valleys(curve));
        assertEquals(List.of("2-2 at 2"), peaks(curve));
    }

    @Test
    void a_gap_parts_a_valley() {
        assertEquals(List.of("0-0 at 0", "2-2 at 2"), valleys(Curves.of(-2, GAP, -1)));
    }

    @Test
    void the_extreme_is_the_first_of_equals() {
        assertEquals(List.of("0-3 at 1"), valleys(Curves.of(-1, -2, -1, -2)));
        assertEquals(List.of("0-3 at 1"), peaks(Curves.of(1, 2, 1, 2)));
    }

    @Test
    void unless_said_thresholds_lie_midway_between_neutral_and_the_ends_of_the_scale() {
        EmotionCurve curve = EmotionCurve.of(Curves.onScale(EmotionScale.of(0, 10, 8), 4, 4.1, 8, 8.9, 9));
        assertEquals(List.of("0-0 at 0"), valleys(curve));
        assertEquals(List.of("4-4 at 4"), peaks(curve));
    }

    @Test
    void thresholds_can_be_chosen() {
        EmotionCurve curve = EmotionCurve.of(
                Curves.map(-0.5, -1.5, 0.5, 1.5), o -> o.peaksFrom(1.5).valleysFrom(-0.5));
        assertEquals(List.of("0-1 at 1"), valleys(curve));
        assertEquals(List.of("3-3 at 3"), peaks(curve));
    }

    @Test
    void thresholds_on_the_wrong_side_of_neutral_are_refused() {
        assertRefused(
                "Valleys from 0 and peaks from 1 must lie below and above neutral, 0.\nChoose other thresholds.",
                o -> o.valleysFrom(0));
        assertRefused(
                "Valleys from -1 and peaks from -0.0000021 must lie below and above neutral, 0.\nChoose other thresholds.",
                o -> o.peaksFrom(-0.0000021));
        assertRefused(
                "Valleys from -1 and peaks from 0 must lie below and above neutral, 0.\nChoose other thresholds.",
                o -> o.peaksFrom(0));
        assertRefused(
                "Valleys from 2E23 and peaks from 1 must lie below and above neutral, 0.\nChoose other thresholds.",
                o -> o.valleysFrom(2e23));
        assertRefused(
                "Valleys from NaN and peaks from 1 must lie below and above neutral, 0.\nChoose other thresholds.",
                o -> o.valleysFrom(Double.NaN));
        assertRefused(
                "Valleys from -1 and peaks from NaN must lie below and above neutral, 0.\nChoose other thresholds.",
                o -> o.peaksFrom(Double.NaN));
    }

    @Test
    void a_threshold_beyond_the_scale_finds_nothing() {
        EmotionCurve curve =
                EmotionCurve.of(Curves.map(-2, 2), o -> o.valleysFrom(-3).peaksFrom(3));
        assertEquals(List.of(), curve.valleys());
        assertEquals(List.of(), curve.peaks());
    }

    @Test
    void runs_are_listed_for_good() {
        EmotionCurve curve = Curves.of(-2, 2);
        assertThrows(UnsupportedOperationException.class, () -> curve.valleys().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> curve.peaks().get(0).points().clear());
    }

    private static void assertRefused(String message, Consumer<? super EmotionCurveOptions> options) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> EmotionCurve.of(Curves.map(1), options));
        assertEquals(message, refused.getMessage());
    }

    private static List<String> valleys(EmotionCurve curve) {
        return curve.valleys().stream().map(ValleysAndPeaksTest::words).toList();
    }

    private static List<String> peaks(EmotionCurve curve) {
        return curve.peaks().stream().map(ValleysAndPeaksTest::words).toList();
    }

    private static String words(CurveRun run) {
        List<Integer> places = Curves.places(run.points());
        return places.get(0) + "-" + places.get(places.size() - 1) + " at "
                + run.extreme().index();
    }
}
