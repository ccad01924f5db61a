package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class AbsorbingChainTest {
    /** Browse 0, cart 1; buy 2, exit 3. */
    private static final ArrayGraph SHOP = ArrayGraph.of(4, new int[] {0, 0, 1, 1, 1, 1}, new int[] {1, 3, 2, 0, 3, 2});

    private static final double[] LIKELIHOODS = {0.5, 0.5, 0.25, 0.25, 0.25, 0.25};

    private final AbsorbingChain chain = AbsorbingChain.of(2, SHOP, LIKELIHOODS);

    @Test
    void expected_rewards_are_sums_along_all_walks() {
        assertArrayEquals(new double[] {12 / 7.0, 10 / 7.0, 0, 0}, chain.expected(new double[] {1, 1, 0, 0}), 1e-15);
        assertArrayEquals(new double[] {2 / 7.0, 4 / 7.0, 1, 0}, chain.expected(new double[] {0, 0, 1, 0}), 1e-15);
    }

    @Test
    void visits_are_counted_and_ends_are_probabilities() {
        assertArrayEquals(
                new double[] {8 / 7.0, 4 / 7.0, 2 / 7.0, 5 / 7.0}, chain.visits(new double[] {1, 0, 0, 0}), 1e-15);
        assertEquals(8 / 7.0, chain.returns(0), 1e-15);
        assertEquals(8 / 7.0, chain.returns(1), 1e-15);
        assertEquals(1, chain.returns(2));
        assertEquals(2, chain.componentSize(0));
        assertEquals(1, chain.componentSize(3));
        assertEquals(2, chain.passed());
    }

    @Test
    void visits_from_one_vertex_to_another_are_told_within_along_and_against_the_way() {
        assertEquals(4 / 7.0, chain.visits(1, 0), 1e-15);
        assertEquals(2 / 7.0, chain.visits(0, 1), 1e-15);
        assertEquals(8 / 7.0, chain.visits(0, 0), 1e-15);
        assertEquals(4 / 7.0, chain.visits(2, 1), 1e-15);
        assertEquals(0, chain.visits(0, 2));
        assertEquals(0, chain.visits(2, 3));
    }

    @Test
    void a_loop_of_one_vertex_is_a_geometric_series() {
        AbsorbingChain loop =
                AbsorbingChain.of(1, ArrayGraph.of(2, new int[] {0, 0}, new int[] {0, 1}), new double[] {0.75, 0.25});
        assertEquals(4, loop.returns(0));
        assertArrayEquals(new double[] {4, 0}, loop.expected(new double[] {1, 0}));
        assertArrayEquals(new double[] {4, 1}, loop.visits(new double[] {1, 0}));
    }

    @Test
    void likelihoods_that_miss_one_by_rounding_are_divided_by_their_sum() {
        double third = 0.333333333333;
        AbsorbingChain thirds = AbsorbingChain.of(
                1, ArrayGraph.of(4, new int[] {0, 0, 0}, new int[] {1, 2, 3}), new double[] {third, third, third});
        assertArrayEquals(new double[] {1, 1 / 3.0, 1 / 3.0, 1 / 3.0}, thirds.visits(new double[] {1, 0, 0, 0}), 1e-16);
    }

    @Test
    void who_goes_around_a_billion_times_leaves_with_all_digits() {
        double leak = 1e-9;
        AbsorbingChain trap =
                AbsorbingChain.of(2, ArrayGraph.of(4, new int[] {0, 1, 1, 1}, new int[] {1, 0, 2, 3}), new double[] {
                    1, 1 - leak, leak / 4, leak * 0.75
                });
        double[] ends = trap.visits(new double[] {1, 0, 0, 0});
        assertEquals(0.25, ends[2], 1e-15);
        assertEquals(0.75, ends[3], 1e-15);
        assertEquals(1, ends[0] * leak, 1e-7);
    }

    @Test
    void what_no_likelihood_leads_out_of_is_endless() {
        ArrayGraph graph = ArrayGraph.of(4, new int[] {0, 0, 1, 2, 1}, new int[] {1, 3, 2, 1, 3});
        double[] likelihoods = {0.5, 0.5, 1, 1, 0};
        BitSet expected = new BitSet();
        expected.set(1, 3);
        AbsorbingChain trap = AbsorbingChain.of(3, graph, likelihoods);
        assertEquals(expected, trap.endless());
        var refused = assertThrows(IllegalStateException.class, () -> trap.visits(new double[] {1, 0, 0, 0}));
        assertEquals("From 2 vertices no end can be reached: nothing can be expected there.", refused.getMessage());
        assertThrows(IllegalStateException.class, () -> trap.expected(new double[4]));
        assertThrows(IllegalStateException.class, () -> trap.returns(0));
        assertEquals(new BitSet(), chain.endless());
    }
}
