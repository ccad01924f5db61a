package dev.cjm.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Nodes and transitions of another map, or of another version of this one. */
class ForeignPartsTest {
    private final JourneyMap map = ExampleMap.map();
    private final JourneyGraph graph = JourneyGraph.of(map);
    private final JourneyMap edited = map.edit(e -> e.touchpoint("Scans and pays", t -> t.icon("barcode"))
            .transition("Scans and pays", "Gives up", t -> t.likelihood(0.1)));
    private final Touchpoint foreign = Examples.touchpoint(edited, "Scans and pays");
    private final Touchpoint own = Examples.touchpoint(map, "Scans and pays");

    @Test
    void a_touchpoint_of_another_version_is_refused() {
        assertNodeRefused(() -> graph.outgoing(foreign));
        assertNodeRefused(() -> graph.incoming(foreign));
        assertNodeRefused(() -> graph.dropOff(foreign));
        assertNodeRefused(() -> graph.entryShare(foreign));
        assertNodeRefused(() -> graph.dominators(foreign));
        assertNodeRefused(() -> graph.reachableFrom(List.of(own, foreign)));
        assertNodeRefused(() -> graph.leadingTo(List.of(own, foreign)));
    }

    @Test
    void an_outcome_of_another_map_is_refused() {
        Outcome other = Outcome.of("Scans and pays", OutcomeKind.SUCCESS, outcome -> outcome.id("elsewhere"));
        assertNodeRefused(() -> graph.dominators(other));
        assertNodeRefused(() -> graph.outgoing(other));
    }

    @Test
    void a_transition_of_another_version_is_refused() {
        Transition foreign = edited.transitions().stream()
                .filter(each -> each.target().equals("gives-up"))
                .findFirst()
                .orElseThrow();
        assertTransitionRefused("scans-and-pays>gives-up", () -> graph.likelihood(foreign));
        assertTransitionRefused("scans-and-pays>gives-up", () -> graph.source(foreign));
        assertTransitionRefused("scans-and-pays>gives-up", () -> graph.target(foreign));
        assertTransitionRefused("a>b", () -> graph.likelihood(Transition.of("a", "b")));
    }

    @Test
    void equal_parts_of_an_equal_map_are_taken() {
        JourneyMap same = ExampleMap.map();
        assertEquals(0.4, graph.dropOff(same.touchpoints().get(0)));
        assertEquals(0.6, graph.likelihood(same.transitions().get(0)));
    }

    private static void assertNodeRefused(Executable question) {
        assertEquals(
                "The node 'Scans and pays' is not of this graph.\nAsk with one that the graph lists.",
                assertThrows(IllegalArgumentException.class, question).getMessage());
    }

    private static void assertTransitionRefused(String id, Executable question) {
        assertEquals(
                "The transition '" + id + "' is not of this graph.\nAsk with one that the graph lists.",
                assertThrows(IllegalArgumentException.class, question).getMessage());
    }
}
