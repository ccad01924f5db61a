package dev.cjm.model;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Flows.abc;
import static dev.cjm.model.Flows.stated;
import static dev.cjm.model.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The verb {@code path(…)} adds the transitions that one walk lacks. */
class PathTest {
    @Test
    void a_path_adds_the_transitions_along_a_walk_without_likelihoods() {
        JourneyMap map = abc().path("A", "C", "B").build();
        assertEquals(List.of("a>c", "c>b"), stated(map));
        assertEquals(Flow.STATED, map.flow());
    }

    @Test
    void a_path_adds_only_what_is_missing() {
        assertEquals(
                List.of("a>b 0.5", "b>c"),
                stated(abc(t -> t.leadsTo("B", 0.5)).path("A", "B", "C").build()));
        assertEquals(
                List.of("a>b", "b>a", "b>c"),
                stated(abc().path("A", "B", "A", "B").path("A", "B", "C").build()));
    }

    @Test
    void a_path_may_end_with_an_outcome() {
        JourneyMap map = abc(t -> t.fails("Lost", 0.5)).path("A", "B", "Lost").build();
        assertEquals(List.of("a>b", "a>lost 0.5", "b>lost"), stated(map));
    }

    @Test
    void a_path_does_not_go_on_from_an_outcome() {
        refused(
                "value.conflict",
                "/transitions/0",
                "The path 'A' -> 'Lost' -> 'B' goes on from outcome 'Lost'.",
                "End the path with the outcome.",
                abc(t -> t.fails("Lost", 0.5)).path("A", "Lost", "B")::build);
    }

    @Test
    void an_unknown_stop_of_a_path_is_refused() {
        refused(
                "reference.unknown",
                "/transitions/0/target",
                "There is no touchpoint 'D', which path 'A' -> 'D' -> 'C' names.",
                "Add it, or use the id or name of one that is there.",
                abc().path("A", "D", "C")::build);
    }

    @Test
    void a_path_of_one_stop_adds_nothing() {
        assertEquals(abc().build(), abc().path("A").build());
    }

    @Test
    void a_long_path_is_cut_in_the_message() {
        refused(
                "reference.unknown",
                "/transitions/0/target",
                "There is no touchpoint 'Z', which path 'A' -> 'B' -> 'C' -> 'A' -> 'B' -> … names.",
                "Add it, or use the id or name of one that is there.",
                abc().path("A", "B", "C", "A", "B", "C", "Z")::build);
    }

    @Test
    void a_path_of_five_stops_is_shown_in_full() {
        assertEquals(
                "There is no touchpoint 'Z', which path 'A' -> 'B' -> 'C' -> 'A' -> 'Z' names.",
                Refusal.only(abc().path("A", "B", "C", "A", "Z")::build).message());
    }

    @Test
    void each_transition_of_a_path_has_a_place_of_its_own() {
        assertEquals(
                "/transitions/2/likelihood",
                Refusal.only(abc(t -> {}, t -> t.leadsTo("A", 1), t -> {})
                                .transition("C", "B", t -> t.likelihood(0.5))
                                .path("A", "B", "C")::build)
                        .location());
    }

    @Test
    void a_path_that_leads_on_from_what_leaves_nothing_is_refused() {
        refused(
                "likelihood.nothingLeft",
                "/transitions/0/likelihood",
                "The transition 'a' -> 'b' has no likelihood, and the others from there leave nothing: they sum to 1.",
                "Give it a likelihood, 0 if it is not used, and lower the others.",
                abc(t -> t.leadsTo("C", 1)).path("A", "B")::build);
    }

    @Test
    void stops_are_found_by_id_or_name() {
        JourneyMap map = JourneyMap.named("Map")
                .stage("S", s -> s.touchpoint("Start", WEB, t -> t.id("x")).touchpoint("End", WEB))
                .path("x", "End")
                .build();
        assertEquals(List.of("x>end"), stated(map));
    }
}
