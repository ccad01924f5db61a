package dev.cjm.model;

import static dev.cjm.model.Flows.stated;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Transitions beside one another keep their ids, by which they are changed and removed. */
class ParallelTransitionTest {
    private final JourneyMap map =
            Flows.abc(t -> t.leadsTo("B", 0.25).leadsTo("C", 0.125)).build();
    private final JourneyMap two = map.edit(e -> e.addTransition("A", "B", t -> t.likelihood(0.5)));

    @Test
    void one_that_was_there_keeps_its_id_when_another_comes() {
        List<String> expected = List.of("a>b#2 0.5", "a>b 0.25", "a>c 0.125");
        assertEquals(expected, stated(two));
        assertEquals(
                expected,
                stated(map.toBuilder()
                        .transition("A", "B", t -> t.likelihood(0.5))
                        .build()));
        assertEquals(expected, stated(map.edit(e -> e.addTransition(Transition.of("a", "b", t -> t.likelihood(0.5))))));
    }

    @Test
    void one_that_was_there_keeps_its_id_when_the_other_goes() {
        assertEquals(List.of("a>b#2 0.5", "a>c 0.125"), stated(two.edit(e -> e.removeTransition("a>b"))));
        assertEquals(map, two.edit(e -> e.removeTransition("a>b#2")));
    }

    @Test
    void each_is_changed_by_its_id() {
        assertEquals(
                List.of("a>b 0.75", "a>b#2 0.125", "a>c 0.125"),
                stated(two.edit(e ->
                        e.transition("a>b#2", t -> t.likelihood(0.125)).transition("a>b", t -> t.likelihood(0.75)))));
    }

    @Test
    void an_id_that_was_changed_is_the_one_to_name() {
        assertEquals(
                List.of("a>b#2 0.5", "a>c 0.125", "x 0"),
                stated(two.edit(e -> e.transition("a>b", t -> t.id("x")).transition("x", t -> t.likelihood(0))))
                        .stream()
                        .sorted()
                        .toList());
        assertEquals(
                "There is no transition 'a>b', which the edit names.",
                Refusal.only(() -> two.edit(
                                e -> e.transition("a>b", t -> t.id("x")).removeTransition("a>b")))
                        .message());
    }

    @Test
    void both_cannot_be_meant_by_their_ends() {
        refused(
                "reference.ambiguous",
                "/transitions/0",
                "The transition 'A -> B', which the edit names, stands for 2 places: 'a>b#2', 'a>b'.",
                "Name it by its id: transition(\"…\", t -> …).",
                () -> two.edit(e -> e.transition("A", "B", t -> {})));
        refused(
                "reference.ambiguous",
                "/transitions/0",
                "The transition 'A -> B', which the edit names, stands for 2 places: 'a>b', one that this edit adds.",
                "Name it by its id: transition(\"…\", t -> …).",
                () -> map.edit(
                        e -> e.addTransition("A", "B", t -> t.likelihood(0)).transition("A", "B", t -> {})));
    }

    @Test
    void an_implied_one_is_found_by_its_id_too() {
        JourneyMap order = Flows.abc().build();
        assertEquals(
                List.of("a>b 0.5", "b>c 1", "c>success 1"),
                stated(order.edit(e -> e.transition("a>b", t -> t.likelihood(0.5)))));
        assertEquals(List.of("a>b 1", "b>c 1"), stated(order.edit(e -> e.removeTransition("c>success"))));
    }
}
