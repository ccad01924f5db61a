package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WalkSpaceTest {
    private static final ArrayGraph EDGE = ArrayGraph.of(2, new int[] {0}, new int[] {1});
    private static final double[] ONE = {1};
    private static final double[] AT_ZERO = {1, 0};

    @Test
    void only_edges_between_starts_and_targets_are_kept() {
        // 0 -> 1 -> 2 is the walk; 3 is not reached, 4 leads nowhere, 2 is a target, the last edge has likelihood 0.
        int[] sources = {3, 0, 1, 1, 2, 0};
        int[] targets = {1, 1, 4, 2, 0, 1};
        double[] likelihoods = {1, 1, 1, 1, 1, 0};
        WalkSpace space =
                WalkSpace.of(ArrayGraph.of(5, sources, targets), likelihoods, new double[] {1, 0, 0, 0, 1}, bits(2), 1);
        assertEquals(2, space.graph().edgeCount());
        assertEquals(1, space.originalEdge(0));
        assertEquals(3, space.originalEdge(1));
        assertArrayEquals(new int[] {0}, space.starts());
    }

    @Test
    void without_a_way_there_is_no_walk() {
        BitSet nowhere = bits();
        WalkSpace space = WalkSpace.of(EDGE, ONE, AT_ZERO, nowhere, 1);
        BestWalks search = BestWalks.of(space, new int[] {0, 1}, new int[] {0}, 0);
        assertTrue(search.isExhausted());
        assertTrue(search.next().isEmpty());
        assertTrue(search.isExhausted());
    }

    @Test
    void a_start_that_is_a_target_is_a_walk_without_edges() {
        WalkSpace space = WalkSpace.of(EDGE, ONE, new double[] {0.5, 0.25}, bits(0, 1), 1);
        BestWalks search = BestWalks.of(space, new int[] {0, 1}, new int[] {0}, 0);
        Walk walk = search.next().orElseThrow();
        assertEquals(0, walk.length());
        assertEquals(0, walk.start());
        assertEquals(0.5, walk.likelihood());
        assertEquals(1, search.next().orElseThrow().start());
        assertTrue(search.next().isEmpty());
    }

    @Test
    void later_changes_to_the_arguments_do_not_change_the_space() {
        double[] likelihoods = {0.5};
        double[] shares = {0.5, 0};
        BitSet targets = bits(1);
        WalkSpace space = WalkSpace.of(EDGE, likelihoods, shares, targets, 1);
        likelihoods[0] = 1;
        shares[0] = 1;
        targets.clear();
        space.targets().clear();
        space.starts()[0] = 1;
        assertEquals(
                0.25,
                BestWalks.of(space, new int[] {0, 1}, new int[] {0}, 9)
                        .next()
                        .orElseThrow()
                        .likelihood());
    }

    @Test
    void bad_arguments_are_refused() {
        refused(
                "There must be as many likelihoods (2) as the graph needs (1).",
                () -> WalkSpace.of(EDGE, AT_ZERO, AT_ZERO, bits(1), 1));
        refused(
                "There must be as many start shares (1) as the graph needs (2).",
                () -> WalkSpace.of(EDGE, ONE, ONE, bits(1), 1));
        refused(
                "The likelihoods must be between 0 and 1, but number 0 is NaN.",
                () -> WalkSpace.of(EDGE, new double[] {Double.NaN}, AT_ZERO, bits(1), 1));
        refused(
                "The start shares must be between 0 and 1, but number 1 is 1.5.",
                () -> WalkSpace.of(EDGE, ONE, new double[] {0, 1.5}, bits(1), 1));
        refused(
                "The likelihoods must be between 0 and 1, but number 0 is -0.1.",
                () -> WalkSpace.of(EDGE, new double[] {-0.1}, AT_ZERO, bits(1), 1));
        refused(
                "The target (2) must be below the number of vertices (2).",
                () -> WalkSpace.of(EDGE, ONE, AT_ZERO, bits(2), 1));
        refused("The visits (0) of a vertex must be 1 or more.", () -> WalkSpace.of(EDGE, ONE, AT_ZERO, bits(1), 0));
    }

    @Test
    void bad_limits_and_ranks_are_refused() {
        WalkSpace space = WalkSpace.of(EDGE, ONE, AT_ZERO, bits(1), 1);
        refused("The limit on steps (-1) must not be negative.", () -> WalkCount.of(space, -1));
        refused(
                "The limit on expansions (-1) must not be negative.",
                () -> BestWalks.of(space, new int[2], new int[1], -1));
        refused(
                "There must be one vertex rank for each vertex (2), not 1.",
                () -> BestWalks.of(space, new int[1], new int[1], 1));
        refused(
                "There must be one edge rank for each edge (1), not 2.",
                () -> BestWalks.of(space, new int[2], new int[2], 1));
    }

    private static BitSet bits(int... members) {
        BitSet bits = new BitSet();
        for (int member : members) {
            bits.set(member);
        }
        return bits;
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
