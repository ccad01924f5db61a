package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrayGraphTest {
    @Test
    void a_graph_may_be_empty() {
        ArrayGraph graph = ArrayGraph.of(0, new int[0], new int[0]);
        assertEquals(0, graph.topologicalOrder().map(order -> order.length).orElseThrow());
        assertEquals(0, graph.components().count());
    }

    @Test
    void later_changes_to_the_arrays_do_not_change_the_graph() {
        int[] sources = {0};
        int[] targets = {1};
        ArrayGraph graph = ArrayGraph.of(2, sources, targets);
        sources[0] = 1;
        targets[0] = 0;
        assertEquals(0, graph.source(0));
        assertEquals(1, graph.target(0));
    }

    @Test
    void the_topological_order_lists_vertices_without_predecessors_first() {
        ArrayGraph graph = ArrayGraph.of(4, new int[] {3, 2}, new int[] {0, 0});
        assertArrayEquals(new int[] {1, 2, 3, 0}, graph.topologicalOrder().orElseThrow());
    }

    @Test
    void a_loop_is_a_cycle() {
        assertEquals(
                Optional.empty(), ArrayGraph.of(1, new int[] {0}, new int[] {0}).topologicalOrder());
    }

    @Test
    void edges_kept_are_numbered_by_position() {
        ArrayGraph graph =
                ArrayGraph.of(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}).keep(2, 0);
        assertEquals(2, graph.edgeCount());
        assertEquals(2, graph.source(0));
        assertEquals(0, graph.source(1));
    }

    @Test
    void bad_arguments_are_refused() {
        refused("The number of vertices (-1) must not be negative.", -1, new int[0], new int[0]);
        refused("There must be as many sources (1) as targets (2).", 3, new int[1], new int[2]);
        refused("The vertex (2) of edge 1 must be between 0 and 1.", 2, new int[] {0, 0}, new int[] {1, 2});
        refused("The vertex (-1) of edge 0 must be between 0 and 1.", 2, new int[] {-1}, new int[] {0});
    }

    private static void refused(String message, int vertices, int[] sources, int[] targets) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ArrayGraph.of(vertices, sources, targets))
                        .getMessage());
    }
}
