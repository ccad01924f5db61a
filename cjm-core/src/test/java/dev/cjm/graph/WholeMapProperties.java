package dev.cjm.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;

/** What holds for maps of all sorts. */
class WholeMapProperties {
    @Provide
    Arbitrary<JourneyMap> bare() {
        return JourneyArbitraries.maps().withoutFacts();
    }

    @Provide
    Arbitrary<JourneyMap> acyclic() {
        return JourneyArbitraries.maps().withoutFacts().acyclic();
    }

    @Property(tries = 300)
    void what_leaves_a_touchpoint_and_what_drops_off_there_is_everything(@ForAll JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        for (Touchpoint each : graph.touchpoints()) {
            double out =
                    graph.outgoing(each).stream().mapToDouble(graph::likelihood).sum();
            assertEquals(1, out + graph.dropOff(each), 2e-12);
        }
        double entering =
                graph.touchpoints().stream().mapToDouble(graph::entryShare).sum();
        assertEquals(map.touchpoints().isEmpty() ? 0 : 1, entering, 2e-12);
    }

    @Property(tries = 300)
    void what_is_reachable_has_dominators_that_begin_with_an_entry_or_end_there(@ForAll("bare") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Set<Node> reachable = graph.reachable();
        for (Node node : graph.nodes()) {
            List<Node> dominators = graph.dominators(node);
            assertEquals(reachable.contains(node), !dominators.isEmpty());
            assertTrue(dominators.isEmpty()
                    || dominators.get(dominators.size() - 1).equals(node));
        }
    }

    @Property(tries = 300)
    void every_node_is_in_one_component(@ForAll("bare") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Set<Node> seen = new HashSet<>();
        graph.components().forEach(component -> component.forEach(node -> assertTrue(seen.add(node))));
        assertEquals(Set.copyOf(graph.nodes()), seen);
    }

    @Property(tries = 300)
    void maps_without_loops_have_an_order(@ForAll("acyclic") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        assertTrue(graph.isAcyclic());
        assertEquals(
                graph.nodes().size(), graph.topologicalOrder().orElseThrow().size());
        assertEquals(graph.nodes().size(), graph.components().size());
    }

    @Property(tries = 300)
    void the_graph_of_jgrapht_holds_what_counts_above_0(@ForAll("bare") JourneyMap map) {
        JourneyGraph graph = JourneyGraph.of(map);
        Graph<Node, Transition> opened = graph.asGraph();
        assertEquals(Set.copyOf(graph.nodes()), opened.vertexSet());
        for (Transition each : graph.transitions()) {
            assertEquals(graph.likelihood(each) > 0, opened.containsEdge(each));
            if (graph.likelihood(each) > 0) {
                assertEquals(graph.source(each), opened.getEdgeSource(each));
                assertEquals(graph.target(each), opened.getEdgeTarget(each));
                assertEquals(0.0 - StrictMath.log(graph.likelihood(each)), opened.getEdgeWeight(each));
            }
        }
    }
}
