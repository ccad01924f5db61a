package dev.cjm.internal;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random graphs, with loops and parallel edges. */
final class GraphCases {
    private GraphCases() {}

    static Arbitrary<ArrayGraph> graphs() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.longs())
                .as((vertices, edges, seed) -> {
                    Random random = new Random(seed);
                    return ArrayGraph.of(
                            vertices,
                            random.ints(edges, 0, vertices).toArray(),
                            random.ints(edges, 0, vertices).toArray());
                });
    }
}
