package dev.cjm.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100,000 touchpoints: whatever recurses fails here. */
@Tag("size")
class LargeGraphTest {
    private static final int SIZE = LargeMaps.SIZE;

    @Test
    void a_chain_is_answered_throughout() {
        JourneyGraph graph = JourneyGraph.of(LargeMaps.chain());
        Outcome success = graph.outcomes().get(0);
        assertEquals(SIZE + 1, graph.reachable().size());
        assertEquals(SIZE + 1, graph.leadingTo(List.of(success)).size());
        assertTrue(graph.isAcyclic());
        assertEquals(graph.nodes(), graph.topologicalOrder().orElseThrow());
        assertEquals(graph.nodes(), graph.dominators(success));
        List<Set<Node>> components = graph.components();
        assertEquals(SIZE + 1, components.size());
        assertEquals(Set.of(success), components.get(SIZE));
    }

    @Test
    void a_chain_with_retries_is_answered_throughout() {
        JourneyGraph graph = JourneyGraph.of(LargeMaps.withRetries());
        Touchpoint last = graph.touchpoints().get(SIZE - 1);
        assertEquals(SIZE + 1, graph.reachable().size());
        assertEquals(
                SIZE,
                graph.leadingTo(List.of(graph.touchpoints().get(SIZE - 1))).size());
        assertFalse(graph.isAcyclic());
        assertTrue(graph.topologicalOrder().isEmpty());
        assertEquals(graph.touchpoints(), graph.dominators(last));
        List<Set<Node>> components = graph.components();
        assertEquals(SIZE / 10 + 1, components.size());
        assertEquals(Set.copyOf(graph.touchpoints().subList(0, 10)), components.get(0));
        assertEquals(SIZE + SIZE / 10, graph.asGraph().edgeSet().size());
    }

    @Test
    void a_ring_is_one_component() {
        JourneyGraph graph = JourneyGraph.of(LargeMaps.ring());
        assertEquals(2, graph.components().size());
        assertEquals(SIZE, graph.components().get(0).size());
        assertFalse(graph.isAcyclic());
        assertSame(graph.touchpoints().get(0), graph.entries().get(0));
        assertEquals(SIZE + 1, graph.dominators(graph.outcomes().get(0)).size());
    }
}
