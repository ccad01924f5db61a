package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Flows.abc;
import static dev.cjm.model.Flows.all;
import static dev.cjm.model.Flows.stated;
import static dev.cjm.model.OutcomeKind.FAILURE;
import static dev.cjm.model.OutcomeKind.SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** As long as no transition between touchpoints is stated, each touchpoint leads to the next as written. */
class InOrderFlowTest {
    @Test
    void each_touchpoint_leads_to_the_next_and_the_last_to_success() {
        JourneyMap map = abc().build();
        assertEquals(Flow.IN_ORDER, map.flow());
        assertEquals(List.of(), stated(map));
        assertEquals(List.of("a>b 1", "b>c 1", "c>success 1"), all(map));
        assertEquals(List.of(), map.outcomes());
        assertEquals(List.of(Outcome.of("Success", SUCCESS)), map.allOutcomes());
        assertEquals(Optional.of(Outcome.of("Success", SUCCESS)), map.outcome("Success"));
    }

    @Test
    void ends_take_their_likelihood_first_and_the_next_touchpoint_gets_the_rest() {
        JourneyMap map = abc(t -> t.fails("Lost", 0.1).succeeds("Done", 0.2), t -> {}, t -> t.fails("Lost", 0.3))
                .build();
        assertEquals(List.of("a>b 0.7", "a>done 0.2", "a>lost 0.1", "b>c 1", "c>done 0.7", "c>lost 0.3"), all(map));
        assertEquals(Flow.IN_ORDER, map.flow());
    }

    @Test
    void the_rest_is_decimal_exact() {
        JourneyMap map = abc(t -> t.fails("Lost", 0.1).ends("Leaves", 0.2)).build();
        assertEquals("a>b 0.7", all(map).get(0));
    }

    @Test
    void the_last_touchpoint_leads_to_the_only_success() {
        JourneyMap map = abc(t -> t.succeeds("Done", 0.5).fails("Lost", 0.25)).build();
        assertEquals("c>done 1", all(map).get(4));
        assertEquals(map.outcomes(), map.allOutcomes());
    }

    @Test
    void of_several_successes_none_is_the_one() {
        JourneyMap map =
                abc(t -> t.succeeds("Done", 0.5).succeeds("Eats", 0.25)).build();
        assertEquals("c>success 1", all(map).get(4));
        assertEquals(3, map.allOutcomes().size());
    }

    @Test
    void a_failure_is_no_success() {
        JourneyMap map = abc(t -> t.fails("Lost", 0.5)).outcome("Gone", FAILURE).build();
        assertEquals(List.of("a>b 0.5", "a>lost 0.5", "b>c 1", "c>success 1"), all(map));
    }

    @Test
    void the_implied_success_gets_a_name_and_an_id_that_are_free() {
        JourneyMap map = JourneyMap.named("Map")
                .stage("S", s -> s.touchpoint("Success", WEB))
                .outcome("Failed", FAILURE, o -> o.id("success-2"))
                .build();
        assertEquals(List.of("success>success-3 1"), all(map));
        assertEquals("success-3", map.allOutcomes().get(1).id());
        assertEquals("Success 3", map.allOutcomes().get(1).name());
        assertEquals(
                List.of("success>success 0", "success>success-3 1"),
                all(map.edit(e -> e.addTransition("Success", "Success", t -> t.likelihood(0)))));
    }

    @Test
    void where_the_last_one_says_how_many_succeed_the_rest_drops_off() {
        JourneyMap map = abc(t -> {}, t -> {}, t -> t.succeeds("Done", 0.5)).build();
        assertEquals(List.of("a>b 1", "b>c 1", "c>done 0.5"), all(map));
        assertEquals(map.outcomes(), map.allOutcomes());
    }

    @Test
    void unstated_normal_ends_share_with_the_next_touchpoint() {
        JourneyMap map =
                abc(t -> t.ends("Leaves"), t -> {}, t -> t.succeeds("Done")).build();
        assertEquals(List.of("a>b", "a>leaves", "b>c 1", "c>done"), all(map));
    }

    @Test
    void an_unstated_alternative_shares_too() {
        JourneyMap map = abc(t -> t.leadsTo("Leaves", way -> way.kind(TransitionKind.ALTERNATIVE)))
                .outcome("Leaves", OutcomeKind.NEUTRAL)
                .build();
        assertEquals(List.of("a>b", "a>leaves"), all(map).subList(0, 2));
    }

    @Test
    void an_unstated_failure_takes_nothing() {
        JourneyMap map =
                abc(t -> t.fails("Lost"), t -> {}, t -> t.fails("Lost")).build();
        assertEquals(List.of("a>b 1", "a>lost", "b>c 1", "c>lost", "c>success 1"), all(map));
    }

    @Test
    void where_all_is_said_nothing_is_left_to_success() {
        JourneyMap map = abc(t -> {}, t -> {}, t -> t.fails("Lost", 1)).build();
        assertEquals(List.of("a>b 1", "b>c 1", "c>lost 1"), all(map));
        assertEquals(map.outcomes(), map.allOutcomes());
    }

    @Test
    void the_order_runs_through_stages_and_sub_stages() {
        JourneyMap map = JourneyMap.named("Map")
                .stage("One", s -> s.stage("Inner", i -> i.touchpoint("B", WEB)).touchpoint("A", WEB))
                .stage("Empty", s -> {})
                .stage("Two", s -> s.touchpoint("C", WEB))
                .build();
        assertEquals(List.of("a>b 1", "b>c 1", "c>success 1"), all(map));
    }

    @Test
    void a_map_without_touchpoints_has_no_flow() {
        JourneyMap map = JourneyMap.named("Map").stage("S", s -> {}).build();
        assertEquals(List.of(), map.allTransitions());
        assertEquals(List.of(), map.allOutcomes());
        assertEquals(Flow.IN_ORDER, map.flow());
    }

    @Test
    void implied_ids_give_way_to_ids_that_were_given() {
        JourneyMap map = abc(t -> t.leadsTo("Lost", 0.5, way -> way.id("a>b")))
                .outcome("Lost", FAILURE)
                .build();
        assertEquals(List.of("a>b#2 0.5", "a>b 0.5"), all(map).subList(0, 2));
    }

    @Test
    void a_flow_that_is_said_to_be_stated_implies_nothing() {
        JourneyMap map = abc().flow(Flow.STATED).build();
        assertEquals(List.of(), all(map));
        assertEquals(Flow.STATED, map.flow());
    }

    @Test
    void a_flow_that_is_said_to_be_in_order_may_not_be_stated() {
        Refusal.refused(
                "value.conflict",
                "/flow",
                "The flow is said to be in order, yet the transition 'A' -> 'B' is stated.",
                "Leave out flow(IN_ORDER), or the transitions between touchpoints.",
                abc(t -> t.leadsTo("B")).flow(Flow.IN_ORDER)::build);
        assertEquals(Flow.IN_ORDER, abc().flow(Flow.IN_ORDER).build().flow());
    }
}
