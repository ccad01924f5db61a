package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Flows.abc;
import static dev.cjm.model.Flows.all;
import static dev.cjm.model.Flows.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit that states a transition in a map whose flow is in order first writes out what the order implied. */
class EditInOrderTest {
    private static final List<String> WRITTEN = List.of("a>b 0.5", "a>c 0.5", "b>c 1", "c>success 1");

    private final JourneyMap map = abc().build();

    @Test
    void changing_an_implied_transition_writes_the_others_out() {
        JourneyMap changed = map.edit(e -> e.transition("A", "B", t -> t.likelihood(0.5)));
        assertEquals(Flow.STATED, changed.flow());
        assertEquals(List.of("a>b 0.5", "b>c 1", "c>success 1"), stated(changed));
        assertEquals(List.of(Outcome.of("Success", OutcomeKind.SUCCESS)), changed.outcomes());
    }

    @Test
    void adding_a_transition_writes_the_implied_ones_out_first() {
        assertEquals(
                WRITTEN,
                stated(map.edit(e -> e.transition("A", "B", t -> t.likelihood(0.5))
                        .addTransition("A", "C", t -> t.likelihood(0.5)))));
        assertEquals(
                List.of("a>b 1", "b>a 0", "b>c 1", "c>success 1"),
                stated(map.edit(e -> e.addTransition("B", "A", t -> t.likelihood(0)))));
    }

    @Test
    void changing_a_transition_that_is_not_there_adds_it() {
        assertEquals(
                List.of("a>b 1", "a>c 0", "b>c 1", "c>success 1"),
                stated(map.edit(e -> e.transition("A", "C", t -> t.likelihood(0)))));
    }

    @Test
    void removing_an_implied_transition_writes_the_others_out() {
        assertEquals(List.of("a>b 1", "c>success 1"), stated(map.edit(e -> e.removeTransition("B", "C"))));
    }

    @Test
    void a_transition_said_in_a_touchpoint_writes_them_out() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>a 0", "c>success 1"),
                stated(map.edit(e -> e.touchpoint("C", c -> c.leadsTo("A", 0)))));
    }

    @Test
    void a_new_touchpoint_that_leads_on_writes_them_out_first() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>success 1", "d>a"),
                stated(map.edit(e -> e.addTouchpoint("S", "D", WEB, d -> d.leadsTo("A")))));
    }

    @Test
    void a_new_stage_that_leads_on_writes_them_out_first() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>success 1", "d>a"),
                stated(map.edit(e ->
                        e.addStage("More", Phase.AFTER, s -> s.touchpoint("D", WEB, d -> d.leadsTo("A"))))));
    }

    @Test
    void continuing_a_map_writes_them_out_too() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>b 0", "c>success 1"),
                stated(map.toBuilder()
                        .transition("C", "B", t -> t.likelihood(0))
                        .build()));
        JourneyMap ending = abc(t -> {}, t -> {}, t -> t.succeeds("Done", 0.5)).build();
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>a", "c>done 0.5"),
                stated(ending.toBuilder()
                        .transition("C", "A", t -> t.kind(TransitionKind.RECOVERY))
                        .build()));
    }

    @Test
    void a_path_through_a_map_in_order_is_added_to_what_the_order_implied() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>success 1"),
                stated(map.toBuilder().path("A", "B", "C").build()));
    }

    @Test
    void the_order_is_written_out_though_something_else_is_still_missing() {
        JourneyMap changed = map.edit(e -> e.touchpoint("A", a -> a.feels("Ann", 1))
                .addTransition("B", "A", t -> t.likelihood(0))
                .addPersona("Ann", ann -> {}));
        assertEquals(List.of("a>b 1", "b>a 0", "b>c 1", "c>success 1"), stated(changed));
    }

    @Test
    void an_end_leaves_the_order_implied() {
        JourneyMap changed = map.edit(e -> e.touchpoint("B", b -> b.fails("Lost", 0.25)));
        assertEquals(Flow.IN_ORDER, changed.flow());
        assertEquals(List.of("b>lost 0.25"), stated(changed));
        assertEquals(List.of("a>b 1", "b>c 0.75", "b>lost 0.25", "c>success 1"), all(changed));
    }

    @Test
    void changing_an_end_leaves_the_order_implied() {
        JourneyMap ends = abc(t -> t.fails("Lost", 0.25)).build();
        JourneyMap changed = ends.edit(e -> e.transition("A", "Lost", t -> t.likelihood(0.5)));
        assertEquals(Flow.IN_ORDER, changed.flow());
        assertEquals(List.of("a>lost 0.5"), stated(changed));
        JourneyMap without = ends.edit(e -> e.removeTransition("A", "Lost"));
        assertEquals(Flow.IN_ORDER, without.flow());
        assertEquals(List.of(), stated(without));
    }

    @Test
    void a_new_touchpoint_stands_in_the_order() {
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>d 1", "d>success 1"),
                all(map.edit(e -> e.addTouchpoint("S", "D", WEB, d -> {}))));
        assertEquals(List.of("a>c 1", "c>success 1"), all(map.edit(e -> e.remove("B"))));
        assertEquals(
                List.of("a>c 1", "c>b 1", "b>success 1").stream().sorted().toList(),
                all(map.edit(e -> e.moveBefore("C", "B"))).stream().sorted().toList());
    }

    @Test
    void the_outcome_that_the_order_implies_can_be_changed() {
        List<String> order = List.of("a>b 1", "b>c 1", "c>success 1");
        JourneyMap renamed = map.edit(e -> e.rename("Success", "Happy"));
        assertEquals(order, stated(renamed));
        assertEquals("Happy", renamed.outcome("success").orElseThrow().name());
        JourneyMap described = map.edit(e -> e.outcome("success", o -> o.description("Eats")));
        assertEquals(order, stated(described));
        assertEquals("Eats", described.outcomes().get(0).description().orElseThrow());
        assertEquals(
                List.of("a>b 1", "b>c 1", "c>success 0.5"),
                stated(map.edit(e -> e.transition("C", "Success", t -> t.likelihood(0.5)))));
        assertEquals(
                List.of("a>b 1", "a>success 0", "b>c 1", "c>success 1"),
                stated(map.edit(e -> e.addTransition("A", "Success", t -> t.likelihood(0)))));
    }

    @Test
    void the_outcome_that_the_order_implies_can_be_removed() {
        assertEquals(List.of("a>b 1", "b>c 1"), stated(map.edit(e -> e.removeTransition("C", "Success"))));
        JourneyMap without = map.edit(e -> e.removeOutcome("Success"));
        assertEquals(List.of("a>b 1", "b>c 1"), stated(without));
        assertEquals(List.of(), without.outcomes());
    }

    @Test
    void what_the_order_does_not_imply_is_not_there() {
        assertEquals(
                "There is no outcome 'Sucess', which the edit names.",
                Refusal.only(() -> map.edit(e -> e.removeOutcome("Sucess"))).message());
    }
}
