package dev.cjm.graph;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.TransitionKind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LikelihoodFillingTest {
    @Test
    void sums_are_decimal() {
        JourneyGraph graph = from(
                t -> t.leadsTo("B", 0.80).leadsTo("C", 0.05).leadsTo("D", 0.05).succeeds("Done", 0.10));
        assertEquals(0, dropOff(graph));
    }

    @Test
    void what_is_left_over_is_drop_off_to_the_last_decimal() {
        assertEquals(0.1, dropOff(from(t -> t.leadsTo("B", 0.7).leadsTo("C", 0.2))));
        assertEquals(1, dropOff(from(t -> t.leadsTo("B", 0).leadsTo("C", 0))));
    }

    @Test
    void what_misses_1_by_a_trillionth_leaves_nothing() {
        assertEquals(0, dropOff(from(t -> t.leadsTo("B", 1 - 1e-12))));
        assertEquals(1.1e-12, dropOff(from(t -> t.leadsTo("B", 1 - 1.1e-12))));
        assertEquals(
                0,
                dropOff(from(t -> t.leadsTo("B", 1.0 / 3).leadsTo("C", 1.0 / 3).leadsTo("D", 1.0 / 3))));
        assertEquals(0, dropOff(from(t -> t.leadsTo("B", 2.0 / 3).leadsTo("C", 1.0 / 3))));
    }

    @Test
    void transitions_without_a_likelihood_share_equally_what_is_left() {
        JourneyGraph graph = from(t -> t.leadsTo("B", 0.4)
                .leadsTo("C")
                .leadsTo("D", transition -> transition.kind(TransitionKind.ALTERNATIVE)));
        assertEquals(List.of(0.4, 0.3, 0.3), likelihoods(graph));
        assertEquals(0, dropOff(graph));
    }

    @Test
    void a_single_transition_without_a_likelihood_takes_all() {
        assertEquals(List.of(1.0), likelihoods(from(t -> t.leadsTo("B"))));
    }

    @Test
    void failures_and_recoveries_without_a_likelihood_are_structure_only() {
        JourneyGraph graph =
                from(t -> t.leadsTo("B", 0.5).failsTo("C").recoversTo("D").fails("Gives up"));
        assertEquals(List.of(0.5, 0.0, 0.0, 0.0), likelihoods(graph));
        assertEquals(0.5, dropOff(graph));
    }

    @Test
    void failures_and_recoveries_leave_the_rest_to_those_that_share() {
        JourneyGraph graph = from(t -> t.leadsTo("B").failsTo("C", 0.2).recoversTo("D"));
        assertEquals(List.of(0.8, 0.2, 0.0), likelihoods(graph));
        assertEquals(0, dropOff(graph));
    }

    @Test
    void parallel_transitions_share_like_others() {
        JourneyGraph graph = from(t -> t.leadsTo("B").leadsTo("B", 0.5).leadsTo("B"));
        assertEquals(List.of(0.5, 0.25, 0.25), likelihoods(graph));
    }

    @Test
    void stated_ends_of_an_in_order_map_take_their_likelihood_first() {
        JourneyGraph graph = JourneyGraph.of(Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.fails("Gives up", 0.3)).touchpoint("B", WEB)));
        assertEquals(
                List.of("a>b 0.7", "a>gives-up 0.3", "b>success 1.0"),
                graph.transitions().stream()
                        .map(each -> each.id() + " " + graph.likelihood(each))
                        .toList());
    }

    /** From A, with dead ends B, C and D behind it. */
    private static JourneyGraph from(Consumer<? super TouchpointBuilder> ways) {
        return JourneyGraph.of(Examples.oneStage(stage -> stage.touchpoint("A", WEB, ways)
                .touchpoint("B", WEB)
                .touchpoint("C", WEB)
                .touchpoint("D", WEB)));
    }

    private static List<Double> likelihoods(JourneyGraph graph) {
        return graph.outgoing(graph.touchpoints().get(0)).stream()
                .map(graph::likelihood)
                .toList();
    }

    private static double dropOff(JourneyGraph graph) {
        return graph.dropOff(graph.touchpoints().get(0));
    }
}
