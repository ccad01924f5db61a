package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.StatementBuilder;
import dev.cjm.model.StatementKind;
import dev.cjm.model.TouchpointBuilder;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StatementScoresTest {
    @Test
    void without_an_emotion_the_weighted_mean_of_the_statements_counts() {
        EmotionCurve curve = of(t -> {
            says(t, s -> s.score(2).weight(3));
            says(t, s -> s.score(-1));
        });
        assertEquals(OptionalDouble.of(1.25), Curves.score(curve));
        assertEquals(CurvePoint.Source.STATEMENTS, curve.points().get(0).source());
    }

    @Test
    void statements_without_a_weight_weigh_1() {
        assertEquals(OptionalDouble.of(0.5), Curves.score(of(t -> {
            says(t, s -> s.score(2));
            says(t, s -> s.score(-1).weight(1));
        })));
    }

    @Test
    void statements_of_weight_0_and_those_without_a_score_are_left_out() {
        assertEquals(OptionalDouble.of(1), Curves.score(of(t -> {
            says(t, s -> s.score(1));
            says(t, s -> s.score(-2).weight(0));
            says(t, s -> s.weight(5));
            t.quote("No idea");
        })));
    }

    @Test
    void statements_that_all_weigh_nothing_leave_a_gap() {
        EmotionCurve curve = of(t -> {
            says(t, s -> s.score(-2).weight(0));
            says(t, s -> {});
        });
        assertEquals(OptionalDouble.empty(), Curves.score(curve));
        assertEquals(CurvePoint.Source.NONE, curve.points().get(0).source());
    }

    @Test
    void a_declared_emotion_comes_before_statements() {
        EmotionCurve curve = of(t -> {
            t.feels(1);
            says(t, s -> s.score(-2));
        });
        assertEquals(OptionalDouble.of(1), Curves.score(curve));
        assertEquals(CurvePoint.Source.DECLARED, curve.points().get(0).source());
    }

    @Test
    void a_persona_without_an_emotion_falls_back_to_the_statements() {
        EmotionCurve curve = EmotionCurve.of(
                Curves.ofOneTouchpoint(t -> {
                    t.feels("Bob", 2);
                    says(t, s -> s.score(-2));
                }),
                o -> o.persona("Anna"));
        assertEquals(OptionalDouble.of(-2), Curves.score(curve));
        assertEquals(CurvePoint.Source.STATEMENTS, curve.points().get(0).source());
    }

    @Test
    void tenths_add_up_exactly() {
        assertEquals(OptionalDouble.of(0.2), Curves.score(of(t -> {
            says(t, s -> s.score(0.1).weight(0.1));
            says(t, s -> s.score(0.3).weight(0.1));
        })));
    }

    private static EmotionCurve of(Consumer<? super TouchpointBuilder> touchpoint) {
        return EmotionCurve.of(Curves.ofOneTouchpoint(touchpoint));
    }

    private static void says(TouchpointBuilder touchpoint, Consumer<? super StatementBuilder> details) {
        touchpoint.statement(StatementKind.QUOTE, "Words", details);
    }
}
