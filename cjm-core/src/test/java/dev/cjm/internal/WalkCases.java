package dev.cjm.internal;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random cases: small ones for brute force, larger ones for comparison with other algorithms. */
final class WalkCases {
    private static final double[][] LIKELIHOODS = {
        {0.25, 0.5, 1}, {0.1, 0.3, 0.7}, {0.5}, {0, 0.2, 0.3, 0.6, 1}, {0.05, 0.15, 0.35, 0.95}, {1, 0.999, 1 - 0x1p-53}
    };

    private WalkCases() {}

    static Arbitrary<WalkCase> small() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, LIKELIHOODS.length),
                        Arbitraries.longs())
                .as((vertices, edges, maxVisits, kind, seed) ->
                        random(new Random(seed), vertices, edges, maxVisits, kind, true));
    }

    /** Layers of vertices, each edge leads to the next layer, and many walks are equally likely. */
    static Arbitrary<WalkCase> layered() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(0, LIKELIHOODS.length - 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs())
                .as((width, layers, kind, backward, seed) -> layered(new Random(seed), width, layers, kind, backward));
    }

    private static WalkCase layered(Random random, int width, int layers, int kind, int backward) {
        int vertices = width * layers + 1;
        int edges = width * layers * 2 + backward;
        WalkCase any = random(random, vertices, edges, 1 + random.nextInt(2), kind, true);
        for (int edge = 0; edge < edges - backward; edge++) {
            int layer = edge / (2 * width);
            any.sources()[edge] = layer * width + random.nextInt(width);
            any.targets()[edge] = Math.min((layer + 1) * width + random.nextInt(width), vertices - 1);
        }
        any.ends().clear();
        any.ends().set(vertices - 1);
        return any;
    }

    static WalkCase random(Random random, int vertices, int edges, int maxVisits, int kind, boolean cyclic) {
        int[] sources = new int[edges];
        int[] targets = new int[edges];
        double[] likelihoods = new double[edges];
        for (int edge = 0; edge < edges; edge++) {
            sources[edge] = random.nextInt(vertices);
            targets[edge] = random.nextInt(vertices);
            if (!cyclic && sources[edge] >= targets[edge]) {
                sources[edge] = random.nextInt(vertices - 1);
                targets[edge] = sources[edge] + 1 + random.nextInt(vertices - 1 - sources[edge]);
            }
            likelihoods[edge] = likelihood(random, kind);
        }
        double[] startShares = new double[vertices];
        startShares[0] = likelihood(random, kind);
        startShares[random.nextInt(vertices)] = 0.5;
        BitSet ends = new BitSet();
        ends.set(random.nextInt(vertices));
        ends.set(vertices - 1);
        return new WalkCase(
                vertices,
                sources,
                targets,
                likelihoods,
                startShares,
                ends,
                maxVisits,
                shuffled(vertices, random),
                shuffled(edges, random));
    }

    private static double likelihood(Random random, int kind) {
        return kind == LIKELIHOODS.length
                ? random.nextDouble()
                : LIKELIHOODS[kind][random.nextInt(LIKELIHOODS[kind].length)];
    }

    private static int[] shuffled(int size, Random random) {
        List<Integer> ranks = IntStream.range(0, size).boxed().collect(Collectors.toList());
        Collections.shuffle(ranks, random);
        return ranks.stream().mapToInt(Integer::intValue).toArray();
    }
}
