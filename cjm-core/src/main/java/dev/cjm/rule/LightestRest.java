package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The least that walks still add from each vertex to a goal, in the manner of Dijkstra, from the goals backwards. */
final class LightestRest {
    private record Reached(long count, int vertex) {}

    private final PathDomain domain;
    private final Weights weights;
    private final long[] least;

    LightestRest(PathDomain domain, Weights weights) {
        this.domain = domain;
        this.weights = weights;
        ArrayGraph walks = domain.walks();
        least = new long[walks.vertexCount()];
        Arrays.fill(least, Weights.ENDLESS);
        PriorityQueue<Reached> open =
                new PriorityQueue<>(Comparator.comparingLong(Reached::count).thenComparingInt(Reached::vertex));
        for (int vertex = 0; vertex < least.length; vertex++) {
            if (domain.isGoal(vertex)) {
                least[vertex] = weights.ofGoal(vertex);
                open.add(new Reached(least[vertex], vertex));
            }
        }
        while (!open.isEmpty()) {
            Reached at = open.remove();
            if (at.count() == least[at.vertex()]) {
                comeTo(at.vertex(), open);
            }
        }
    }

    private void comeTo(int vertex, PriorityQueue<Reached> open) {
        ArrayGraph walks = domain.walks();
        for (int i = 0; i < walks.inDegree(vertex); i++) {
            int edge = walks.incoming(vertex, i);
            int before = walks.source(edge);
            long count = Weights.sum(weights.ofStep(edge), least[vertex]);
            if (count < least[before]) {
                least[before] = count;
                open.add(new Reached(count, before));
            }
        }
    }

    long of(int vertex) {
        return least[vertex];
    }

    /** The least over all walks; endless if there is none. */
    long ofAll() {
        return Arrays.stream(domain.entries()).mapToLong(this::of).min().orElse(Weights.ENDLESS);
    }

    /** Whether a step leaves nothing lighter aside. */
    boolean isTight(int edge) {
        ArrayGraph walks = domain.walks();
        return Weights.sum(weights.ofStep(edge), of(walks.target(edge))) == of(walks.source(edge));
    }

    /** Whether walks that end here are as light as any from here. */
    boolean isTightGoal(int vertex) {
        return domain.isGoal(vertex) && weights.ofGoal(vertex) == of(vertex);
    }
}
