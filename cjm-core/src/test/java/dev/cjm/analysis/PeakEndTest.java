package dev.cjm.analysis;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OutcomeKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeakEndTest {
    private static final double GAP = Curves.GAP;

    /** Through the bad with 0.6, through the good with 0.3, gone with 0.1. */
    private final JourneyMap branching = Examples.oneStage(stage -> stage.touchpoint(
                    "Start",
                    WEB,
                    t -> t.feels(1).leadsTo("Bad", 0.6).leadsTo("Good", 0.3).fails("Gone", 0.1))
            .touchpoint("Bad", WEB, t -> t.feels(-2).succeeds("Done"))
            .touchpoint("Good", WEB, t -> t.feels(2).succeeds("Done")));

    @Test
    void it_is_the_mean_of_the_score_farthest_from_neutral_and_the_last_one() {
        PeakEnd values = Curves.of(0, -2, 1).peakEnd().orElseThrow();
        assertEquals(-0.5, values.worst());
        assertEquals(-0.5, values.best());
        assertFalse(values.isTied());
        assertEquals(1, values.worstPeak().index());
        assertEquals(1, values.bestPeak().index());
        assertEquals(2, values.end().index());
    }

    @Test
    void the_end_is_the_last_scored_touchpoint() {
        PeakEnd values = Curves.of(1, -2, 0.5, GAP).peakEnd().orElseThrow();
        assertEquals(2, values.end().index());
        assertEquals(-0.75, values.worst());
    }

    @Test
    void of_equal_peaks_the_first_one_is_named() {
        PeakEnd values = Curves.of(0, 2, -2, 2, -2).peakEnd().orElseThrow();
        assertTrue(values.isTied());
        assertEquals(2, values.worstPeak().index());
        assertEquals(1, values.bestPeak().index());
        assertEquals(-2, values.worst());
        assertEquals(0, values.best());
    }

    @Test
    void a_single_score_is_peak_and_end() {
        PeakEnd values = Curves.of(GAP, 1.5, GAP).peakEnd().orElseThrow();
        assertEquals(1.5, values.worst());
        assertEquals(1.5, values.best());
    }

    @Test
    void ties_are_decimal() {
        EmotionScale scale = EmotionScale.of(0, 1, 0.3);
        PeakEnd values =
                EmotionCurve.of(Curves.onScale(scale, 0.1, 0.5, 0.3)).peakEnd().orElseThrow();
        assertTrue(values.isTied());
        assertEquals(0.2, values.worst());
        assertEquals(0.4, values.best());
    }

    @Test
    void of_a_branching_map_it_is_that_of_the_likeliest_way_to_success() {
        EmotionCurve curve = EmotionCurve.of(branching);
        assertEquals(-2, curve.peakEnd().orElseThrow().worst());
        assertEquals(-2, curve.peakEnd().orElseThrow().best());
        assertEquals(
                "start bad done", PathVariantsTest.ids(curve.peakEndVariant().orElseThrow()));
    }

    @Test
    void where_nobody_succeeds_there_is_none() {
        EmotionCurve curve = EmotionCurve.of(Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.feels(1).fails("Gone", 1))));
        assertEquals(Optional.empty(), curve.peakEnd());
        assertEquals(Optional.empty(), curve.peakEndVariant());
        assertEquals(Optional.empty(), curve.expectedPeakEnd());
    }

    @Test
    void over_the_likeliest_ways_to_success_it_is_weighted_by_their_likelihood() {
        ExpectedPeakEnd expected = EmotionCurve.of(branching).expectedPeakEnd().orElseThrow();
        assertEquals(-2.0 / 3, expected.worst(), 1e-15);
        assertEquals(-2.0 / 3, expected.best(), 1e-15);
        assertEquals(0.9, expected.coveredLikelihood(), 1e-15);
        assertEquals(2, expected.variants());
    }

    @Test
    void ties_are_kept_apart_in_the_mean() {
        JourneyMap tied = Examples.oneStage(stage -> stage.touchpoint(
                        "Start", WEB, t -> t.feels(2).leadsTo("Bad", 0.5).leadsTo("Good", 0.25))
                .touchpoint("Bad", WEB, t -> t.feels(-2).succeeds("Done"))
                .touchpoint("Good", WEB, t -> t.feels(1).succeeds("Done")));
        ExpectedPeakEnd expected = EmotionCurve.of(tied).expectedPeakEnd().orElseThrow();
        assertEquals((-2 * 0.5 + 1.5 * 0.25) / 0.75, expected.worst(), 1e-15);
        assertEquals((0 * 0.5 + 1.5 * 0.25) / 0.75, expected.best(), 1e-15);
        assertEquals(0.75, expected.coveredLikelihood());
    }

    @Test
    void the_mean_may_be_limited_to_the_first_few_ways() {
        ExpectedPeakEnd first = EmotionCurve.of(branching, o -> o.variants(1).valleysFrom(-1))
                .expectedPeakEnd()
                .orElseThrow();
        assertEquals(new ExpectedPeakEnd(-2, -2, 0.6, 1), first);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> EmotionCurve.of(branching, o -> o.variants(0)));
        assertEquals("The option variants (0) must be at least 1.\nAsk for one or more.", refused.getMessage());
    }

    @Test
    void a_hundred_ways_count_unless_said() {
        JourneyMap many = Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> {
            t.feels(1);
            for (int i = 0; i < 101; i++) {
                t.succeeds("Outcome " + i);
            }
        }));
        ExpectedPeakEnd expected = EmotionCurve.of(many).expectedPeakEnd().orElseThrow();
        assertEquals(100, expected.variants());
        assertEquals(100.0 / 101, expected.coveredLikelihood(), 1e-12);
        assertEquals(1, expected.worst());
    }

    @Test
    void ways_without_any_score_are_left_out() {
        JourneyMap map = Examples.oneStage(stage -> stage.touchpoint(
                        "Silent", WEB, t -> t.entry(0.75).succeeds("Done", 1))
                .touchpoint("Good", WEB, t -> t.entry(0.25).feels(2).succeeds("Done", 1)));
        EmotionCurve curve = EmotionCurve.of(map);
        assertEquals(Optional.of(new ExpectedPeakEnd(2, 2, 0.25, 1)), curve.expectedPeakEnd());
        assertEquals(Optional.empty(), curve.peakEnd());
        assertTrue(curve.peakEndVariant().isPresent());
    }

    @Test
    void a_persona_remembers_its_own_emotions() {
        JourneyMap map =
                branching.toBuilder().persona("Anna").build().edit(e -> e.touchpoint("Bad", t -> t.feels("Anna", 0)));
        EmotionCurve anna = EmotionCurve.of(map, o -> o.persona("Anna"));
        assertEquals(0.5, anna.peakEnd().orElseThrow().worst());
        assertEquals(
                (0.5 * 0.6 + 2 * 0.3) / 0.9,
                anna.expectedPeakEnd().orElseThrow().worst(),
                1e-15);
    }

    @Test
    void of_a_variant_it_is_its_own_even_if_it_fails() {
        PathVariant failing = PathVariants.of(branching, o -> o.endingIn(OutcomeKind.FAILURE))
                .likeliest()
                .orElseThrow();
        EmotionCurve curve = EmotionCurve.of(failing);
        assertEquals(1, curve.peakEnd().orElseThrow().worst());
        assertEquals(Optional.of(failing), curve.peakEndVariant());
        assertEquals(Optional.empty(), curve.expectedPeakEnd());
    }

    @Test
    void answers_stay_the_same_when_asked_again() {
        EmotionCurve curve = EmotionCurve.of(branching);
        assertEquals(curve.expectedPeakEnd(), curve.expectedPeakEnd());
        assertEquals(curve.peakEnd(), curve.peakEnd());
    }
}
