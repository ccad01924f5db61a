package dev.cjm.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Graphs of special shapes, some of them large. */
final class Shapes {
    private Shapes() {}

    /** A chain 0, 1, 2, … with a number of parallel edges between neighbours. */
    static WalkCase chain(int vertices, double... parallel) {
        int edges = (vertices - 1) * parallel.length;
        return WalkCase.of(
                vertices,
                IntStream.range(0, edges).map(edge -> edge / parallel.length).toArray(),
                IntStream.range(0, edges)
                        .map(edge -> edge / parallel.length + 1)
                        .toArray(),
                IntStream.range(0, edges)
                        .mapToDouble(edge -> parallel[edge % parallel.length])
                        .toArray(),
                1);
    }

    /** A chain whose vertices, but for the last, have a loop. */
    static WalkCase chainWithLoops(int vertices, double onward, double loop, int maxVisits) {
        int edges = 2 * (vertices - 1);
        return WalkCase.of(
                vertices,
                IntStream.range(0, edges).map(edge -> edge / 2).toArray(),
                IntStream.range(0, edges).map(edge -> (edge + 1) / 2).toArray(),
                IntStream.range(0, edges)
                        .mapToDouble(edge -> edge % 2 == 0 ? loop : onward)
                        .toArray(),
                maxVisits);
    }

    /** Diamonds in a row; each splits evenly over a number of vertices, which all lead on with certainty. */
    static WalkCase diamonds(int count, int width) {
        int size = width + 1;
        int edges = 2 * width * count;
        return WalkCase.of(
                count * size + 1,
                IntStream.range(0, edges)
                        .map(edge -> edge / (2 * width) * size + (edge % 2 == 0 ? 0 : 1 + edge % (2 * width) / 2))
                        .toArray(),
                IntStream.range(0, edges)
                        .map(edge -> edge / (2 * width) * size + (edge % 2 == 0 ? 1 + edge % (2 * width) / 2 : size))
                        .toArray(),
                IntStream.range(0, edges)
                        .mapToDouble(edge -> edge % 2 == 0 ? 1.0 / width : 1)
                        .toArray(),
                1);
    }

    /** A ring: a chain with an edge from its last vertex but one back to the first. */
    static WalkCase ring(int vertices, int maxVisits) {
        int[] sources = IntStream.range(0, vertices).toArray();
        int[] targets = IntStream.rangeClosed(1, vertices).toArray();
        double[] likelihoods = new double[vertices];
        Arrays.fill(likelihoods, 0.5);
        sources[vertices - 1] = vertices - 2;
        targets[vertices - 1] = 0;
        return WalkCase.of(vertices, sources, targets, likelihoods, maxVisits);
    }

    /** A graph that connects 0 to its last vertex, without parallel edges or loops. */
    static WalkCase connected(Random random, int vertices, int edges, boolean cyclic) {
        int[] sources = new int[edges];
        int[] targets = new int[edges];
        double[] likelihoods = new double[edges];
        Set<List<Integer>> pairs = new HashSet<>();
        for (int edge = 0; edge < edges; edge++) {
            do {
                targets[edge] = edge < vertices - 1 ? edge + 1 : random.nextInt(vertices);
                sources[edge] =
                        cyclic && edge >= vertices ? random.nextInt(vertices) : random.nextInt(targets[edge] + 1);
            } while (sources[edge] == targets[edge] || !pairs.add(List.of(sources[edge], targets[edge])));
            likelihoods[edge] = 0.01 + 0.99 * random.nextDouble();
        }
        return WalkCase.of(vertices, sources, targets, likelihoods, 1);
    }
}
