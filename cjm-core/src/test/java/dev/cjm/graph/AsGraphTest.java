package dev.cjm.graph;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;

class AsGraphTest {
    private final JourneyGraph journey = JourneyGraph.of(Examples.oneStage(stage -> stage.touchpoint(
                    "A",
                    WEB,
                    t -> t.leadsTo("A", 0.25)
                            .leadsTo("B", 0.5)
                            .leadsTo("B", 0.125)
                            .failsTo("B"))
            .touchpoint("B", WEB, t -> t.leadsTo("A", 0).succeeds("Done", 1))));
    private final Graph<Node, Transition> graph = journey.asGraph();

    @Test
    void it_is_directed_weighted_and_allows_loops_and_parallels() {
        assertTrue(graph.getType().isDirected());
        assertTrue(graph.getType().isWeighted());
        assertTrue(graph.getType().isAllowingSelfLoops());
        assertTrue(graph.getType().isAllowingMultipleEdges());
        assertEquals(Set.copyOf(journey.nodes()), graph.vertexSet());
    }

    @Test
    void loops_and_parallel_transitions_are_kept_and_what_counts_0_is_left_out() {
        List<Node> nodes = journey.nodes();
        assertEquals(List.of("a>a", "a>b", "a>b#2", "b>done"), JourneyGraphTest.transitionIds(graph.edgeSet()));
        assertEquals(2, graph.getAllEdges(nodes.get(0), nodes.get(1)).size());
        assertEquals(1, graph.getAllEdges(nodes.get(0), nodes.get(0)).size());
        assertFalse(graph.containsEdge(nodes.get(1), nodes.get(0)));
        assertEquals(1, graph.outDegreeOf(nodes.get(1)));
        assertEquals(1, graph.inDegreeOf(nodes.get(0)));
    }

    @Test
    void weights_are_minus_the_natural_logarithm() {
        List<Double> weights =
                graph.edgeSet().stream().map(graph::getEdgeWeight).toList();
        assertEquals(List.of(-StrictMath.log(0.25), -StrictMath.log(0.5), -StrictMath.log(0.125), 0.0), weights);
        assertEquals(1 / weights.get(3), Double.POSITIVE_INFINITY, "no zero has a sign");
    }

    @Test
    void it_cannot_be_changed() {
        Node any = journey.nodes().get(0);
        Transition edge = journey.transitions().get(0);
        assertThrows(UnsupportedOperationException.class, () -> graph.removeVertex(any));
        assertThrows(UnsupportedOperationException.class, () -> graph.removeEdge(edge));
        assertThrows(UnsupportedOperationException.class, () -> graph.setEdgeWeight(edge, 1));
        assertThrows(UnsupportedOperationException.class, () -> graph.addEdge(any, any, Transition.of("a", "a")));
        JourneyGraph complete = JourneyGraph.of(ExampleMap.map());
        Touchpoint first = complete.touchpoints().get(0);
        assertThrows(
                UnsupportedOperationException.class, () -> complete.asGraph().removeVertex(first));
    }

    @Test
    void the_shortest_way_is_the_likeliest() {
        JourneyGraph food = JourneyGraph.of(ExampleMap.map());
        double weight = new DijkstraShortestPath<>(food.asGraph())
                .getPathWeight(food.nodes().get(0), food.outcomes().get(1));
        assertEquals(0.48, StrictMath.exp(-weight), 1e-15);
    }

    @Test
    void where_every_transition_counts_all_are_there() {
        JourneyGraph food = JourneyGraph.of(ExampleMap.map());
        assertEquals(food.transitions(), List.copyOf(food.asGraph().edgeSet()));
        assertEquals(food.nodes(), List.copyOf(food.asGraph().vertexSet()));
    }
}
