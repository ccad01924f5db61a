package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.Components;

/**
 * The most that walks can still add from each vertex to a goal: by dynamic programming over the components, from the last to the first.
 *
 * <p>A loop that adds to the count makes it endless. Needs no recursion, and time in proportion to vertices and edges.
 */
final class HeaviestRest {
    private final PathDomain domain;
    private final Weights weights;
    private final Components components;
    private final long[] most;

    HeaviestRest(PathDomain domain, Weights weights) {
        this.domain = domain;
        this.weights = weights;
        components = domain.walks().components();
        most = new long[components.count()];
        for (int vertex : fromLastComponent()) {
            int component = components.of(vertex);
            most[component] = Math.max(most[component], from(vertex));
        }
    }

    long of(int vertex) {
        return most[components.of(vertex)];
    }

    /** The most over all walks. */
    long ofAll() {
        long all = 0;
        for (int entry : domain.entries()) {
            all = Math.max(all, of(entry));
        }
        return all;
    }

    /** Whether a step stays in its component and adds to the count: then so does a loop. */
    boolean isOnAddingLoop(int edge) {
        ArrayGraph walks = domain.walks();
        return weights.ofStep(edge) > 0 && components.of(walks.source(edge)) == components.of(walks.target(edge));
    }

    boolean isSameComponent(int one, int other) {
        return components.of(one) == components.of(other);
    }

    /** Steps within the component that add nothing bring nothing new: all its vertices share the most of any. */
    private long from(int vertex) {
        ArrayGraph walks = domain.walks();
        long rest = domain.isGoal(vertex) ? weights.ofGoal(vertex) : 0;
        for (int i = 0; i < walks.outDegree(vertex); i++) {
            int edge = walks.outgoing(vertex, i);
            rest = Math.max(
                    rest,
                    isOnAddingLoop(edge) ? Weights.ENDLESS : Weights.sum(weights.ofStep(edge), of(walks.target(edge))));
        }
        return rest;
    }

    private int[] fromLastComponent() {
        int[] starts = new int[components.count() + 1];
        int vertices = domain.walks().vertexCount();
        for (int vertex = 0; vertex < vertices; vertex++) {
            starts[components.count() - components.of(vertex)]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] order = new int[vertices];
        for (int vertex = 0; vertex < vertices; vertex++) {
            order[starts[components.count() - components.of(vertex) - 1]++] = vertex;
        }
        return order;
    }
}
