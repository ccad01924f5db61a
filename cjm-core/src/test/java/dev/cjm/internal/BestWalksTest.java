package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BestWalksTest {
    private static final int[] SOURCES = {0, 1, 0, 1};
    private static final int[] TARGETS = {1, 2, 2, 1};

    private static WalkCase loop(double loop, int maxVisits) {
        return WalkCase.of(3, SOURCES, TARGETS, new double[] {0.5, 1, 0.25, loop}, maxVisits);
    }

    @Test
    void a_loop_is_taken_as_often_as_visits_allow() {
        BestWalks search = loop(1, 3).search();
        assertArrayEquals(new int[] {0, 1}, search.next().orElseThrow().edges());
        assertArrayEquals(new int[] {0, 3, 1}, search.next().orElseThrow().edges());
        assertArrayEquals(new int[] {0, 3, 3, 1}, search.next().orElseThrow().edges());
        assertArrayEquals(new int[] {2}, search.next().orElseThrow().edges());
        assertTrue(search.next().isEmpty());
    }

    @Test
    void a_loop_that_is_almost_certain_yields_walks_one_by_one() {
        double almost = 1 - 0x1p-53;
        BestWalks search = loop(almost, Integer.MAX_VALUE).search();
        for (int loops = 0; loops < 1_000; loops++) {
            assertEquals(2 + loops, search.next().orElseThrow().length());
        }
    }

    @Test
    void simple_walks_take_no_loop() {
        BestWalks search = loop(1, 1).search();
        assertEquals(2, search.next().orElseThrow().length());
        assertEquals(1, search.next().orElseThrow().length());
        assertTrue(search.next().isEmpty());
        assertTrue(search.isExhausted());
    }

    @Test
    void the_limit_counts_the_partial_walks_that_are_expanded() {
        WalkCase given = loop(0, 1);
        BestWalks enough = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), 2);
        assertTrue(enough.next().isPresent());
        assertTrue(enough.next().isPresent());
        assertTrue(enough.next().isEmpty());
        assertTrue(enough.isExhausted());
        assertFalse(enough.isCutOff());
        BestWalks tooFew = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), 1);
        assertFalse(tooFew.isCutOff());
        assertTrue(tooFew.next().isEmpty());
        assertTrue(tooFew.isCutOff());
        assertFalse(tooFew.isExhausted());
        assertTrue(tooFew.next().isEmpty());
    }

    @Test
    void a_search_with_walks_left_is_neither_exhausted_nor_cut_off() {
        BestWalks search = loop(1, 2).search();
        search.next();
        assertFalse(search.isExhausted());
        assertFalse(search.isCutOff());
    }

    @Test
    void a_hostile_graph_is_cut_off() {
        // All that the best way promises is blocked: 0 -> 1 -> ... -> 0 again, among 14 vertices all connected.
        int vertices = 15;
        int[] sources = new int[vertices * vertices];
        int[] targets = new int[vertices * vertices];
        double[] likelihoods = new double[vertices * vertices];
        for (int edge = 0; edge < sources.length; edge++) {
            sources[edge] = edge / vertices;
            targets[edge] = edge % vertices;
            likelihoods[edge] = targets[edge] == vertices - 1 ? (sources[edge] == 0 ? 1e-9 : 0) : 1;
        }
        WalkCase given = WalkCase.of(vertices, sources, targets, likelihoods, 1);
        BestWalks search = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), 10_000);
        assertEquals(1, search.next().orElseThrow().length());
        assertTrue(search.next().isEmpty());
        assertTrue(search.isCutOff());
        assertFalse(WalkCount.of(given.space(), 10_000).isExact());
    }

    @Test
    void the_edges_of_a_walk_cannot_be_changed() {
        Walk walk = loop(1, 1).search().next().orElseThrow();
        walk.edges()[0] = 7;
        assertEquals(0, walk.edge(0));
    }
}
