package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservedEmotionTest {
    private static EventLog log() {
        return EventLog.of(
                ObservedJourney.of(
                        "1",
                        ObservedEvent.of("ad", at(0)).with("score", 1),
                        ObservedEvent.of("pay", at(1)).with("score", 2),
                        ObservedEvent.of("pay", at(2)).with("score", -2)),
                ObservedJourney.of(
                        "2",
                        ObservedEvent.of("ad", at(0)).with("score", 0.1),
                        ObservedEvent.of("pay", at(1)).with("score", 0)),
                ObservedJourney.of("3", ObservedEvent.of("ad", at(0)).with("score", 0.2), ObservedEvent.of("x", at(1))),
                ObservedJourney.of(
                        "4",
                        ObservedEvent.of("ad", at(0)),
                        ObservedEvent.of("pay", at(1)).with("score", 7)));
    }

    @Test
    void a_journey_counts_once_and_a_gap_is_no_score() {
        ObservedEmotion emotion = ObservedEmotion.of(log(), "score");
        assertEquals(
                List.of("pay", "ad"),
                emotion.activities().stream().map(ActivityEmotion::activity).toList());
        ActivityEmotion pay = emotion.activity("pay").orElseThrow();
        assertEquals(new Proportion(2, 3), pay.scored());
        assertEquals(3, pay.scores());
        assertEquals(Estimate.of(0, 2), pay.mean());
        assertEquals(Estimate.of(0, 2), pay.median());
        assertEquals(-2, pay.lowest());
        assertEquals(2, pay.highest());
        assertEquals(new Proportion(0, 2), pay.positive());
        assertEquals(new Proportion(1, 2), pay.neutral());
        assertEquals(new Proportion(1, 2), pay.negative());
        assertEquals(Optional.empty(), emotion.activity("x"));
    }

    @Test
    void means_are_exact() {
        ActivityEmotion ad = ObservedEmotion.of(log(), "score").activity("ad").orElseThrow();
        assertEquals(1.3 / 3, ad.mean().value().orElseThrow());
        assertEquals(0.2, ad.median().value().orElseThrow());
    }

    @Test
    void scores_off_the_scale_are_counted_and_left_out() {
        ObservedEmotion emotion = ObservedEmotion.of(log(), "score");
        assertEquals(1, emotion.offScale());
        assertTrue(emotion.toString().endsWith("Off the scale: 1\n"));
        ObservedEmotion wide = ObservedEmotion.of(log(), "score", o -> o.scale(EmotionScale.of(-10, 10, 0)));
        assertEquals(0, wide.offScale());
        assertEquals(EmotionScale.of(-10, 10, 0), wide.scale());
    }

    @Test
    void rare_activities_are_left_out() {
        ObservedEmotion emotion = ObservedEmotion.of(log(), "score", o -> o.minimumCases(3));
        assertEquals(1, emotion.activities().size());
        assertEquals(new Suppressed(3, 1), emotion.suppressed());
    }

    @Test
    void an_unknown_column_is_refused_with_the_nearest() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ObservedEmotion.of(log(), "scores"));
        assertEquals("The log has no column 'scores' of numbers.\nMaybe you meant 'score'.", refused.getMessage());
    }

    @Test
    void it_prints_a_table() {
        assertEquals("""
                Observed emotion  Journeys   Mean  Median  Positive  Neutral  Negative
                ----------------  --------  -----  ------  --------  -------  --------
                pay                 2 of 3   0.00    0.00     0.0 %   50.0 %    50.0 %
                ad                  3 of 4  +0.43   +0.20   100.0 %    0.0 %     0.0 %
                Off the scale: 1
                """, ObservedEmotion.of(log(), "score").toString());
    }
}
