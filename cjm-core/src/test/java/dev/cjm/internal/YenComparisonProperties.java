package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;

class YenComparisonProperties {
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void simple_walks_are_as_likely_as_those_of_yen(@ForAll long seed, @ForAll boolean cyclic) {
        WalkCase given = Shapes.connected(new Random(seed), 60, 180, cyclic);
        List<Double> expected = new YenKShortestPath<>(JGraphTGraphs.costs(given))
                .getPaths(0, given.vertices() - 1, 20).stream()
                        .map(GraphPath::getWeight)
                        .toList();
        BestWalks search = given.search();
        for (double cost : expected) {
            assertEquals(-cost, search.next().orElseThrow().logLikelihood(), 1e-9);
        }
        // With cycles, knowing that there is no other can take exponential time; small graphs are compared to the end
        // elsewhere.
        assertTrue(expected.size() == 20 || cyclic || search.next().isEmpty());
    }

    @Example
    void a_path_that_eppstein_loses_is_found() {
        int[] costs = {6, 15, 7, 2, 15, 1, 4};
        double[] likelihoods = new double[costs.length];
        for (int edge = 0; edge < costs.length; edge++) {
            likelihoods[edge] = Math.scalb(1.0, -costs[edge]);
        }
        int[] sources = {0, 0, 1, 1, 1, 2, 3};
        int[] targets = {1, 2, 2, 3, 4, 3, 4};
        BestWalks search = WalkCase.of(5, sources, targets, likelihoods, 1).search();
        for (int cost : new int[] {12, 18, 20, 21}) {
            assertEquals(Math.scalb(1.0, -cost), search.next().orElseThrow().likelihood());
        }
        assertTrue(search.next().isEmpty());
    }
}
