package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a touchpoint feels. */
class FeelingTest {
    private static final String AT = "/stages/0/touchpoints/0/emotions/";

    private static JourneyMapBuilder map(Consumer<TouchpointBuilder> facts) {
        return JourneyMap.named("Map").persona("Ann").stage("S", s -> s.touchpoint("T", WEB, facts));
    }

    private static List<Emotion> emotions(Consumer<TouchpointBuilder> facts) {
        return map(facts).build().touchpoints().get(0).emotions();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1.1e9, -1.1e9})
    void a_score_that_no_scale_holds_is_refused_once(double score) {
        for (Consumer<TouchpointBuilder> facts : List.<Consumer<TouchpointBuilder>>of(
                t -> t.feels(score), t -> t.feels(score, e -> {}), t -> t.feels("Ann", score))) {
            refused(
                    "score.range",
                    AT + "0/score",
                    "The score (" + (Double.isFinite(score) ? score > 0 ? "1100000000" : "-1100000000" : score)
                            + ") of emotion of touchpoint 'T' must be between -1000000000 and 1000000000.",
                    Refusal.IN_BETWEEN,
                    map(facts).scale(EmotionScale.ONE_TO_FIVE)::build);
        }
    }

    @Test
    void a_score_off_the_scale_is_refused() {
        offScale("0/score", 3, t -> t.feels(3));
        offScale("1/score", -2.5, t -> t.feels(1).feels("Ann", -2.5));
    }

    private static void offScale(String where, double score, Consumer<TouchpointBuilder> facts) {
        refused(
                "score.scale",
                AT + where,
                "The score (" + (score == 3 ? "3" : "-2.5")
                        + ") of 'T' is not on the scale of the map, -2 to 2, neutral 0.",
                "Choose a score of the scale, or declare another one: scale(EmotionScale.of(…)).",
                map(facts)::build);
    }

    @Test
    void a_persona_that_is_blank_is_refused() {
        for (Consumer<TouchpointBuilder> facts : List.<Consumer<TouchpointBuilder>>of(
                t -> t.feels(" ", 1), t -> t.feels(" ", 1.0), t -> t.feels(" ", 1.0, e -> {}))) {
            refused(
                    "text.blank",
                    AT + "0/persona",
                    "The persona of emotion of touchpoint 'T' must not be blank.",
                    Refusal.IN_WORDS,
                    map(facts)::build);
        }
    }

    @Test
    void two_emotions_for_everybody_are_refused() {
        for (Consumer<TouchpointBuilder> facts : List.<Consumer<TouchpointBuilder>>of(
                t -> t.feels("Ann", 2).feels(1).feels(-1.5),
                t -> t.feels("Ann", 2).feels(Emotion.of(1)).feels(Emotion.of(-1.5)),
                t -> t.feels("Ann", 2).emotions(List.of(Emotion.of(1), Emotion.of(-1.5))))) {
            refused(
                    "value.twice",
                    AT + "1",
                    "The emotion of touchpoint 'T' is said twice: first 1, then -1.5.",
                    Refusal.ONCE,
                    map(facts)::build);
        }
    }

    @Test
    void two_emotions_for_one_persona_are_refused() {
        refused(
                "value.twice",
                AT + "0",
                "The emotion for 'Ann' of touchpoint 'T' is said twice: first 1, then 2.",
                Refusal.ONCE,
                map(t -> t.feels("Ann", 1).feels("Ann", 2).feels(0))::build);
    }

    @Test
    void two_emotions_for_one_persona_by_name_and_id_are_refused() {
        refused(
                "value.twice",
                AT + "1",
                "The emotion for 'ann' of touchpoint 'T' is said twice: first 1, then 2.",
                Refusal.ONCE,
                map(t -> t.feels("Ann", 1).feels("ann", 2))::build);
    }

    @Test
    void each_verb_makes_the_emotion_that_it_says() {
        assertEquals(List.of(Emotion.of(1)), emotions(t -> t.feels(1)));
        assertEquals(List.of(Emotion.of(1.5)), emotions(t -> t.feels(1.5)));
        assertEquals(
                List.of(Emotion.of(1.5, e -> e.word("glad").arousal(0.5))),
                emotions(t -> t.feels(1.5, e -> e.word("glad").arousal(0.5))));
        Emotion ann = Emotion.of(-1, e -> e.persona("ann"));
        assertEquals(List.of(ann), emotions(t -> t.feels("Ann", -1)));
        assertEquals(List.of(ann), emotions(t -> t.feels("Ann", -1.0)));
        assertEquals(List.of(ann), emotions(t -> t.feels("ann", -1.0)));
        assertEquals(List.of(ann), emotions(t -> t.feels(ann)));
        assertEquals(
                List.of(Emotion.of(-1, e -> e.persona("ann").word("sad"))),
                emotions(t -> t.feels("Ann", -1.0, e -> e.word("sad"))));
    }

    @Test
    void everybody_and_each_persona_stand_in_the_order_in_which_they_were_said() {
        assertEquals(
                List.of(2.0, 1.0),
                emotions(t -> t.feels("Ann", 2).feels(1)).stream()
                        .map(Emotion::score)
                        .toList());
    }

    @Test
    void minus_zero_is_stored_as_zero() {
        assertEquals(Emotion.of(0.0), Emotion.of(-0.0));
        assertEquals(List.of(Emotion.of(0.0)), emotions(t -> t.feels(-0.0)));
    }
}
