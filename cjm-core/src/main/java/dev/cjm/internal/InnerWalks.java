package dev.cjm.internal;

import java.util.Arrays;
import java.util.BitSet;

/** Lists the walks within a component, depth first, as far as a budget of steps goes. */
final class InnerWalks {
    private final ArrayGraph graph;
    private final Components components;
    private final int maxVisits;
    private final int[] visits;
    private final long[] ways;
    private final BitSet exits = new BitSet();
    private int[] path = new int[16];
    private int[] cursors = new int[16];
    private int size;
    private long stepsLeft;
    private boolean complete = true;

    InnerWalks(ArrayGraph graph, Components components, int maxVisits, long maxSteps) {
        this.graph = graph;
        this.components = components;
        this.maxVisits = maxVisits;
        this.stepsLeft = maxSteps;
        visits = new int[graph.vertexCount()];
        ways = new long[graph.vertexCount()];
    }

    /** Tells whether the budget has sufficed so far. */
    boolean isComplete() {
        return complete;
    }

    /** Counts the walks that begin at a vertex and stay in its component, by their last vertex. */
    void from(int entry, Exits consumer) {
        enter(entry);
        while (size > 0) {
            advance(path[size - 1]);
        }
        exits.stream().forEach(exit -> {
            consumer.accept(exit, ways[exit]);
            ways[exit] = 0;
        });
        exits.clear();
    }

    private void enter(int vertex) {
        if (size == path.length) {
            path = Arrays.copyOf(path, 2 * size);
            cursors = Arrays.copyOf(cursors, 2 * size);
        }
        path[size] = vertex;
        cursors[size] = 0;
        size++;
        visits[vertex]++;
        ways[vertex]++;
        exits.set(vertex);
    }

    private void advance(int vertex) {
        if (cursors[size - 1] == graph.outDegree(vertex)) {
            visits[vertex]--;
            size--;
            return;
        }
        int next = graph.target(graph.outgoing(vertex, cursors[size - 1]++));
        if (components.of(next) == components.of(vertex) && visits[next] < maxVisits) {
            if (stepsLeft > 0) {
                stepsLeft--;
                enter(next);
            } else {
                complete = false;
            }
        }
    }

    /** Takes the number of walks that end at a vertex. */
    @FunctionalInterface
    interface Exits {
        void accept(int exit, long walks);
    }
}
