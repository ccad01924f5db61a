package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@Tag("size")
class LargeGraphTest {
    private static final int SIZE = 100_000;

    @Test
    void a_long_chain_is_one_walk() {
        WalkCase chain = Shapes.chain(SIZE, 1);
        BestWalks search = chain.search();
        assertArrayEquals(
                IntStream.range(0, SIZE - 1).toArray(),
                search.next().orElseThrow().edges());
        assertTrue(search.next().isEmpty());
        assertEquals(new WalkCount(BigInteger.ONE, true), WalkCount.of(chain.space(), 0));
    }

    @Test
    void a_long_chain_is_in_order_and_each_vertex_dominates_the_next() {
        ArrayGraph chain = Shapes.chain(SIZE, 1).graph();
        int[] inOrder = IntStream.range(0, SIZE).toArray();
        assertArrayEquals(inOrder, chain.topologicalOrder().orElseThrow());
        assertArrayEquals(inOrder, chain.components().toArray());
        assertArrayEquals(
                IntStream.range(-1, SIZE - 1).toArray(),
                DominatorTree.of(chain, 0).toArray());
        assertEquals(SIZE, chain.reachable(0).cardinality());
        assertEquals(1, chain.reverse().reachable(0).cardinality());
    }

    @Test
    void a_long_chain_with_loops_yields_the_straight_walk_first_and_then_single_loops() {
        WalkCase chain = Shapes.chainWithLoops(SIZE, 0.5, 0.5, 2);
        BestWalks search = chain.search();
        assertEquals(SIZE - 1, search.next().orElseThrow().length());
        for (int k = 0; k < 3; k++) {
            Walk walk = search.next().orElseThrow();
            assertEquals(SIZE, walk.length());
            assertEquals(2 * k, walk.edge(k));
        }
        assertTrue(chain.graph().topologicalOrder().isEmpty());
        assertArrayEquals(
                IntStream.range(-1, SIZE - 1).toArray(),
                DominatorTree.of(chain.graph(), 0).toArray());
    }

    @Test
    void walks_with_loops_are_counted_exactly_if_the_steps_suffice() {
        WalkSpace space = Shapes.chainWithLoops(20_001, 0.5, 0.5, 2).space();
        assertEquals(new WalkCount(BigInteger.TWO.pow(20_000), true), WalkCount.of(space, 20_000));
        assertEquals(new WalkCount(BigInteger.TWO.pow(19_999), false), WalkCount.of(space, 19_999));
    }

    @Test
    void a_large_ring_is_one_component() {
        WalkCase ring = Shapes.ring(SIZE, 2);
        Components components = ring.graph().components();
        assertEquals(2, components.count());
        assertEquals(0, components.of(SIZE - 2));
        assertEquals(1, components.of(SIZE - 1));
        BestWalks search = ring.search();
        assertEquals(SIZE - 1, search.next().orElseThrow().length());
        assertEquals(2 * (SIZE - 1), search.next().orElseThrow().length());
        assertTrue(search.next().isEmpty());
        assertEquals(new WalkCount(BigInteger.TWO, true), WalkCount.of(ring.space(), Long.MAX_VALUE));
    }

    @Test
    void walks_far_below_the_range_of_doubles_stay_in_order() {
        BestWalks search = Shapes.chain(SIZE, 0.25, 0.5).search();
        double best = (SIZE - 1) * StrictMath.log(0.5);
        double second = best - StrictMath.log(2);
        Walk first = search.next().orElseThrow();
        assertEquals(0, first.likelihood());
        assertEquals(best, first.logLikelihood(), 1e-9);
        for (int k = 0; k < 3; k++) {
            Walk walk = search.next().orElseThrow();
            assertEquals(second, walk.logLikelihood(), 1e-9);
            assertEquals(2 * k, walk.edge(k));
        }
    }

    @Test
    void the_least_likelihoods_there_are_stay_in_order() {
        BestWalks search =
                Shapes.chain(SIZE, Double.MIN_VALUE, 2 * Double.MIN_VALUE).search();
        double best = (SIZE - 1) * -1073 * StrictMath.log(2);
        assertEquals(best, search.next().orElseThrow().logLikelihood(), 1e-6);
        Walk walk = search.next().orElseThrow();
        assertEquals(best - StrictMath.log(2), walk.logLikelihood(), 1e-6);
        assertEquals(0, walk.edge(0));
    }

    @Test
    void the_walks_of_many_diamonds_are_counted_exactly() {
        assertEquals(
                new WalkCount(BigInteger.valueOf(3).pow(10_000), true),
                WalkCount.of(Shapes.diamonds(10_000, 3).space(), 0));
    }
}
