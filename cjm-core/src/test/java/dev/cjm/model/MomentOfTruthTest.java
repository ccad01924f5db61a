package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The touchpoints at which opinions form. */
class MomentOfTruthTest {
    private static Touchpoint touchpoint(Consumer<TouchpointBuilder> facts) {
        return Touchpoint.of("T", WEB, facts);
    }

    @Test
    void a_moment_of_truth_is_declared_with_or_without_more() {
        assertEquals(
                Optional.of(MomentOfTruth.of()),
                touchpoint(TouchpointBuilder::momentOfTruth).momentOfTruth());
        MomentOfTruth moment = touchpoint(
                        t -> t.momentOfTruth(m -> m.type(MomentOfTruthType.ZMOT).reason("First look")))
                .momentOfTruth()
                .orElseThrow();
        assertEquals(Optional.of(MomentOfTruthType.ZMOT), moment.type());
        assertEquals(Optional.of("First look"), moment.reason());
        assertEquals(Optional.empty(), touchpoint(t -> {}).momentOfTruth());
    }

    @Test
    void a_moment_of_truth_said_twice_is_refused() {
        for (Consumer<TouchpointBuilder> facts : List.<Consumer<TouchpointBuilder>>of(
                t -> t.momentOfTruth().momentOfTruth(),
                t -> t.momentOfTruth().momentOfTruth(m -> m.reason("Again")),
                t -> t.momentOfTruth(MomentOfTruth.of()).momentOfTruth())) {
            Problem problem = Refusal.only(() -> touchpoint(facts));
            assertEquals("value.twice", problem.code());
            assertEquals("/momentOfTruth", problem.location());
        }
    }

    @Test
    void opinion_effects_stand_in_their_natural_order_each_once() {
        assertEquals(
                "[REPURCHASE, RECOMMENDATION]",
                touchpoint(t -> t.formsOpinion(OpinionEffect.RECOMMENDATION, OpinionEffect.REPURCHASE)
                                .formsOpinion(OpinionEffect.RECOMMENDATION))
                        .opinionEffects()
                        .toString());
    }
}
