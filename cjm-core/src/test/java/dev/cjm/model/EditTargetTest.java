package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edit names must be there; a word that is nearly right gets the right one as a hint. */
class EditTargetTest {
    private final JourneyMap map = JourneyMap.named("Map")
            .persona("Busy parent")
            .stage(
                    "Purchase",
                    s -> s.touchpoint("Cart", WEB, t -> t.fails("Gives up", 0.25))
                            .stage("Payment", inner -> {}))
            .stage("Service", s -> s.touchpoint("Survey", WEB))
            .build();

    static Stream<Arguments> verbs() {
        return Stream.of(
                verb("touchpoint", "Crat", "Cart", e -> e.touchpoint("Crat", t -> {})),
                verb("stage", "Purchse", "Purchase", e -> e.addTouchpoint("Purchse", "Pay", WEB, t -> {})),
                verb("touchpoint, stage, persona or outcome", "Serviec", "Service", e -> e.rename("Serviec", "Help")),
                verb("stage", "Purchse", "Purchase", e -> e.addTouchpoint("Purchse", Touchpoint.of("Pay", WEB))),
                verb("touchpoint", "Crat", "Cart", e -> e.remove("Crat")),
                verb("touchpoint", "Crat", "Cart", e -> e.move("Crat", "Service")),
                verb("stage", "Serviec", "Service", e -> e.move("Cart", "Serviec")),
                verb("touchpoint", "Crat", "Cart", e -> e.moveBefore("Crat", "Survey")),
                verb("touchpoint", "Survye", "Survey", e -> e.moveBefore("Cart", "Survye")),
                verb("stage", "Paymnet", "Payment", e -> e.stage("Paymnet", s -> {})),
                verb("stage", "Serviec", "Service", e -> e.moveStageBefore("Serviec", "Purchase")),
                verb("stage", "Purchse", "Purchase", e -> e.moveStageBefore("Service", "Purchse")),
                verb("stage", "Serviec", "Service", e -> e.moveStage("Serviec", "Purchase")),
                verb("stage", "Purchse", "Purchase", e -> e.moveStage("Service", "Purchse")),
                verb("stage", "Purchse", "Purchase", e -> e.addSubStage("Purchse", "Pay", s -> {})),
                verb("stage", "Purchse", "Purchase", e -> e.addSubStage("Purchse", Stage.of("Pay", s -> {}))),
                verb("stage", "Serviec", "Service", e -> e.removeStage("Serviec")),
                verb("persona", "Busy parnet", "Busy parent", e -> e.persona("Busy parnet", p -> {})),
                verb("persona", "Busy parnet", "Busy parent", e -> e.removePersona("Busy parnet")),
                verb("touchpoint", "Crat", "Cart", e -> e.transition("Crat", "Survey", t -> {})),
                verb("touchpoint or outcome", "Gives pu", "Gives up", e -> e.transition("Cart", "Gives pu", t -> {})),
                verb("touchpoint", "Crat", "Cart", e -> e.addTransition("Crat", "Survey", t -> {})),
                verb("touchpoint or outcome", "Survye", "Survey", e -> e.addTransition("Cart", "Survye", t -> {})),
                verb("touchpoint", "Crat", "Cart", e -> e.addTransition(Transition.of("Crat", "Survey"))),
                verb(
                        "touchpoint or outcome",
                        "Survye",
                        "Survey",
                        e -> e.addTransition(Transition.of("Cart", "Survye"))),
                verb("transition", "cart>gives-pu", "cart>gives-up", e -> e.transition("cart>gives-pu", t -> {})),
                verb("transition", "cart>gives-pu", "cart>gives-up", e -> e.removeTransition("cart>gives-pu")),
                verb("touchpoint", "Crat", "Cart", e -> e.removeTransition("Crat", "Survey")),
                verb("touchpoint or outcome", "Survye", "Survey", e -> e.removeTransition("Cart", "Survye")),
                verb("outcome", "Gives pu", "Gives up", e -> e.outcome("Gives pu", o -> {})),
                verb("outcome", "Gives pu", "Gives up", e -> e.removeOutcome("Gives pu")));
    }

    private static Arguments verb(String noun, String wrong, String right, Consumer<JourneyMapEditor> changes) {
        return Arguments.of(noun, wrong, right, changes);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("verbs")
    void an_unknown_target_is_refused_with_the_nearest_name(
            String noun, String wrong, String right, Consumer<JourneyMapEditor> changes) {
        refused(
                "reference.unknown",
                switch (noun) {
                    case "persona" -> "/personas";
                    case "outcome" -> "/outcomes";
                    case "transition" -> "/transitions";
                    case "touchpoint, stage, persona or outcome" -> "";
                    default -> "/stages";
                },
                "There is no " + noun + " '" + wrong + "', which the edit names.",
                "Maybe you meant '" + right + "'.",
                () -> map.edit(changes));
    }

    @Test
    void several_unknown_targets_are_told_at_once() {
        assertEquals(
                List.of(
                        "There is no touchpoint 'Fax', which the edit names.",
                        "There is no stage 'Moon', which the edit names.",
                        "There is no persona 'Ann', which the edit names."),
                Refusal.of(() -> map.edit(e -> e.move("Fax", "Moon").removePersona("Ann"))).problems().stream()
                        .map(Problem::message)
                        .toList());
    }

    @Test
    void removing_a_transition_that_is_not_there_is_refused() {
        refused(
                "reference.unknown",
                "/transitions",
                "There is no transition 'Survey -> Gives up', which the edit names.",
                "There is none in this map; add it first.",
                () -> map.edit(e -> e.removeTransition("Survey", "Gives up")));
    }

    @Test
    void a_name_that_is_blank_is_refused() {
        refused(
                "text.blank",
                "/name",
                "The new name of 'Cart' of journey map 'Map' must not be blank.",
                Refusal.IN_WORDS,
                () -> map.edit(e -> e.rename("Cart", " ")));
    }
}
