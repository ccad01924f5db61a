package dev.cjm.model;

import static dev.cjm.model.Flows.abc;
import static dev.cjm.model.Flows.all;
import static dev.cjm.model.Flows.stated;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The verb {@code inOrder()} adds the consecutive transitions that a stated map lacks. */
class InOrderTest {
    @Test
    void what_follows_as_written_is_added_without_likelihood() {
        assertEquals(
                List.of("a>b", "a>c 0.5", "b>c"),
                stated(abc(t -> t.leadsTo("C", 0.5)).inOrder().build()));
    }

    @Test
    void what_is_there_is_not_added_again() {
        assertEquals(
                List.of("a>b 0.5", "b>c"),
                stated(abc(t -> t.leadsTo("B", 0.5)).inOrder().build()));
        assertEquals(
                List.of("a>b", "b>c"), stated(abc(t -> t.leadsTo("B")).inOrder().build()));
    }

    @Test
    void where_the_stated_ones_leave_nothing_none_is_added() {
        assertEquals(
                List.of("a>c 1", "b>c"),
                stated(abc(t -> t.leadsTo("C", 1)).inOrder().build()));
    }

    @Test
    void a_map_in_order_stays_so() {
        JourneyMap map = abc().inOrder().build();
        assertEquals(abc().build(), map);
        assertEquals(List.of("a>b 1", "b>c 1", "c>success 1"), all(map));
    }

    @Test
    void with_a_stated_flow_all_that_follows_is_written_out() {
        assertEquals(
                List.of("a>b", "b>c"), stated(abc().flow(Flow.STATED).inOrder().build()));
    }

    @Test
    void saying_in_order_twice_is_refused() {
        assertEquals(
                "value.twice", Refusal.only(abc().inOrder().inOrder()::build).code());
    }
}
