package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Millions of equally likely walks: the first must come without looking at the others. */
class TiedWalksTest {
    private static final long FEW = 2_000;

    @Test
    void walks_through_thirty_diamonds_come_in_the_order_of_their_vertices() {
        assertBinaryOrder(Shapes.diamonds(30, 2), 4);
    }

    @Test
    void walks_along_thirty_pairs_of_parallel_edges_come_in_the_order_of_their_edges() {
        assertBinaryOrder(Shapes.chain(31, 0.5, 0.5), 2);
    }

    /** The k-th walk turns right where k, as a binary number, has a one. */
    private static void assertBinaryOrder(WalkCase given, int edgesPerChoice) {
        BestWalks search = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), FEW);
        for (int k = 0; k < 10; k++) {
            int number = k;
            int[] choices =
                    IntStream.range(0, 30).map(i -> number >> (29 - i) & 1).toArray();
            Walk walk = search.next().orElseThrow();
            int[] edges = walk.edges();
            int stride = edges.length / 30;
            assertArrayEquals(
                    choices,
                    IntStream.range(0, 30)
                            .map(i -> edges[i * stride] % edgesPerChoice / stride)
                            .toArray());
            assertEquals(0x1p-30, walk.likelihood());
        }
    }

    @Test
    void parallel_edges_of_different_likelihood_do_not_multiply_the_work() {
        WalkCase given = Shapes.chain(31, 0.5, 0.25);
        BestWalks search = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), 60 * FEW);
        for (int k = 0; k < 1 + 30 + 435 + 100; k++) {
            double expected = Math.scalb(1.0, k == 0 ? -30 : k <= 30 ? -31 : k <= 465 ? -32 : -33);
            assertEquals(expected, search.next().orElseThrow().likelihood());
        }
    }

    @Test
    void thirds_do_not_multiply_the_work_although_they_are_rounded() {
        WalkCase given = Shapes.diamonds(30, 3);
        BestWalks search = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), FEW);
        for (int k = 0; k < 3; k++) {
            assertEquals(2 * k, search.next().orElseThrow().edge(58) % 6);
        }
    }

    @Test
    void a_long_way_and_a_short_one_of_equal_likelihood_come_shortest_first() {
        WalkCase given =
                WalkCase.of(4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}, new double[] {0.5, 1, 1, 0.5}, 1);
        BestWalks search = given.search();
        assertEquals(1, search.next().orElseThrow().length());
        assertEquals(3, search.next().orElseThrow().length());
    }
}
