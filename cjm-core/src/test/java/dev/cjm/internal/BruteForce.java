package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** All walks of a small case, sorted by the definition and by nothing else. */
record BruteForce(int start, List<Integer> edges, double likelihood) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    /** Returns the walks in order, or nothing if there are too many to list. */
    static Optional<List<BruteForce>> walks(WalkCase given) {
        List<BruteForce> found = new ArrayList<>();
        Deque<BruteForce> open = new ArrayDeque<>();
        for (int start = 0; start < given.vertices(); start++) {
            if (given.startShares()[start] > 0) {
                open.add(new BruteForce(start, List.of(), given.startShares()[start]));
            }
        }
        for (int steps = 0; !open.isEmpty(); steps++) {
            if (steps == 20_000) {
                return Optional.empty();
            }
            BruteForce walk = open.poll();
            if (given.ends().get(walk.last(given))) {
                found.add(walk);
            } else {
                open.addAll(walk.extensions(given));
            }
        }
        found.sort(order(given));
        return Optional.of(found);
    }

    private List<BruteForce> extensions(WalkCase given) {
        List<BruteForce> extensions = new ArrayList<>();
        List<Integer> vertices = vertices(given);
        for (int edge = 0; edge < given.sources().length; edge++) {
            int target = given.targets()[edge];
            long visits = vertices.stream().filter(vertex -> vertex == target).count();
            if (given.sources()[edge] == last(given) && given.likelihoods()[edge] > 0 && visits < given.maxVisits()) {
                List<Integer> longer = new ArrayList<>(edges);
                longer.add(edge);
                extensions.add(new BruteForce(start, longer, likelihood * given.likelihoods()[edge]));
            }
        }
        return extensions;
    }

    private int last(WalkCase given) {
        return edges.isEmpty() ? start : given.targets()[edges.get(edges.size() - 1)];
    }

    private List<Integer> vertices(WalkCase given) {
        List<Integer> vertices = new ArrayList<>(List.of(start));
        edges.forEach(edge -> vertices.add(given.targets()[edge]));
        return vertices;
    }

    private static Comparator<BruteForce> order(WalkCase given) {
        return Comparator.<BruteForce, BigDecimal>comparing(
                        walk -> new BigDecimal(walk.likelihood).round(TWELVE_DIGITS))
                .reversed()
                .thenComparingInt(walk -> walk.edges.size())
                .thenComparing(walk -> ranks(walk.vertices(given), given.vertexRank()), Arrays::compare)
                .thenComparing(walk -> ranks(walk.edges, given.edgeRank()), Arrays::compare);
    }

    private static int[] ranks(List<Integer> numbers, int[] rank) {
        return numbers.stream().mapToInt(number -> rank[number]).toArray();
    }
}
