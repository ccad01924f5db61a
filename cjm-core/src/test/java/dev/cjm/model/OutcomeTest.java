package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.OutcomeKind.FAILURE;
import static dev.cjm.model.OutcomeKind.NEUTRAL;
import static dev.cjm.model.OutcomeKind.SUCCESS;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How journeys end. */
class OutcomeTest {
    private static JourneyMapBuilder map(Consumer<TouchpointBuilder> first, Consumer<TouchpointBuilder> second) {
        return JourneyMap.named("Map")
                .stage("S", stage -> stage.touchpoint("One", WEB, first).touchpoint("Two", WEB, second));
    }

    @Test
    void each_ending_verb_makes_an_outcome_of_its_kind() {
        JourneyMap map = map(t -> t.fails("Lost", 0.25).ends("Leaves", 0.5), t -> t.succeeds("Eats"))
                .build();
        assertEquals(
                List.of(Outcome.of("Lost", FAILURE), Outcome.of("Leaves", NEUTRAL), Outcome.of("Eats", SUCCESS)),
                map.outcomes());
        assertEquals(
                List.of("one>leaves NORMAL", "one>lost FAILURE", "two>eats NORMAL"),
                map.transitions().stream()
                        .map(each -> each.id() + " " + each.kind())
                        .toList());
    }

    @Test
    void the_same_end_twice_is_one_outcome() {
        JourneyMap map = map(t -> t.fails("Gives up"), t -> t.fails("Gives up").fails("gives-up", 0.5))
                .build();
        assertEquals(List.of(Outcome.of("Gives up", FAILURE)), map.outcomes());
        assertEquals(3, map.transitions().size());
    }

    @Test
    void an_end_finds_the_outcome_that_was_declared() {
        JourneyMap map = map(t -> {}, t -> t.succeeds("Eats"))
                .outcome(
                        "Eats",
                        SUCCESS,
                        eats -> eats.id("done").value(Money.of("30", "EUR")).description("Happy"))
                .build();
        assertEquals("two>done", map.transitions().get(0).id());
        assertEquals(1, map.outcomes().size());
        assertEquals(
                Optional.of(Money.of("30", "EUR")),
                map.outcome("Eats").orElseThrow().value());
        assertEquals(Optional.of("Happy"), map.outcome("done").orElseThrow().description());
    }

    @Test
    void the_same_name_with_another_kind_is_refused() {
        kinds("success", "failure", t -> t.succeeds("Done"), t -> t.fails("Done"));
        kinds("failure", "neutral end", t -> t.fails("Done"), t -> t.ends("Done"));
        kinds("neutral end", "success", t -> t.ends("Done"), t -> t.succeeds("Done"));
    }

    private static void kinds(
            String one, String other, Consumer<TouchpointBuilder> first, Consumer<TouchpointBuilder> second) {
        refused(
                "value.conflict",
                "/stages/0/touchpoints/1/transitions/0/target",
                "The outcome 'Done' is a " + one + " in one place and a " + other
                        + " in another: transition 'Two' -> 'Done'.",
                "Name one of them differently.",
                map(first, second)::build);
    }

    @Test
    void an_outcome_with_the_name_of_a_touchpoint_is_refused() {
        refused(
                "value.conflict",
                "/stages/0/touchpoints/1/transitions/0/target",
                "The outcome 'One' has the id or name of a touchpoint: touchpoint 'One'.",
                "Name the outcome differently, or lead there with leadsTo.",
                map(t -> {}, t -> t.succeeds("One"))::build);
    }

    @Test
    void an_outcome_with_the_name_but_not_the_id_of_a_touchpoint_is_refused() {
        refused(
                "value.conflict",
                "/stages/0/touchpoints/1/transitions/0/target",
                "The outcome 'One' has the id or name of a touchpoint: 'first' in stage 'S'.",
                "Name the outcome differently, or lead there with leadsTo.",
                map(t -> t.id("first"), t -> t.fails("One"))::build);
    }

    @Test
    void touchpoints_and_outcomes_share_one_space_of_ids() {
        refused(
                "value.conflict",
                "/outcomes/0/id",
                "The outcome 'Done' has the id or name of a touchpoint: touchpoint 'Two'.",
                "Name the outcome differently, or lead there with leadsTo.",
                map(t -> {}, t -> {}).outcome("Done", SUCCESS, done -> done.id("two"))::build);
    }

    @Test
    void two_outcomes_of_one_id_are_refused() {
        refused(
                "id.duplicate",
                "/outcomes/1/id",
                "The id 'done' stands for two outcomes: 'Done' and 'DONE'.",
                Refusal.OWN_ID,
                map(t -> {}, t -> {}).outcome("Done", SUCCESS).outcome("DONE", SUCCESS)::build);
    }

    @Test
    void ends_of_two_names_that_make_one_id_are_refused() {
        refused(
                "id.duplicate",
                "/stages/0/touchpoints/1/transitions/0/target",
                "The id 'done' stands for two outcomes: 'Done' and 'DONE'.",
                Refusal.OWN_ID,
                map(t -> t.succeeds("Done"), t -> t.succeeds("DONE"))::build);
    }

    @Test
    void leads_to_finds_an_outcome_that_was_declared() {
        JourneyMap map = map(t -> t.leadsTo("Eats", 0.5), t -> {})
                .outcome("Eats", SUCCESS)
                .build();
        assertEquals("one>eats", map.transitions().get(0).id());
        assertEquals(Flow.IN_ORDER, map.flow());
    }

    @Test
    void several_outcomes_per_kind_are_fine() {
        assertEquals(
                2,
                map(t -> t.succeeds("Eats", 0.5), t -> t.succeeds("Drinks"))
                        .build()
                        .outcomes()
                        .size());
    }

    @Test
    void outcomes_can_be_made_on_their_own() {
        assertEquals("eats", Outcome.of("Eats", SUCCESS).id());
        refused(
                "text.blank",
                "/name",
                "The name of outcome ' ' must not be blank.",
                Refusal.IN_WORDS,
                () -> Outcome.of(" ", SUCCESS));
    }
}
