package dev.cjm.internal;

import java.util.BitSet;

/**
 * The strongly connected components of a graph, in topological order.
 *
 * <p>Two vertices share a component if each can be reached from the other. An edge leads to the same component or to
 * one with a higher number.
 */
public final class Components {
    private final int count;
    private final int[] numbers;
    private final BitSet cyclic;

    private Components(int count, int[] numbers, BitSet cyclic) {
        this.count = count;
        this.numbers = numbers;
        this.cyclic = cyclic;
    }

    static Components of(ArrayGraph graph) {
        ComponentSearch search = new ComponentSearch(graph);
        int[] numbers = search.run();
        BitSet cyclic = new BitSet();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            int number = numbers[graph.source(edge)];
            if (number == numbers[graph.target(edge)]) {
                cyclic.set(number);
            }
        }
        return new Components(search.count(), numbers, cyclic);
    }

    /**
     * Counts the components.
     *
     * @return their number
     */
    public int count() {
        return count;
    }

    /**
     * Tells to which component a vertex belongs.
     *
     * @param vertex the vertex
     * @return the number of its component, 0 inclusive to {@link #count} exclusive
     */
    public int of(int vertex) {
        return numbers[vertex];
    }

    /**
     * Tells whether a walk can leave a vertex and come back.
     *
     * @param vertex the vertex
     * @return whether it lies on a cycle, a loop included
     */
    public boolean isOnCycle(int vertex) {
        return cyclic.get(numbers[vertex]);
    }

    /**
     * Tells whether there is any cycle.
     *
     * @return whether some vertex lies on a cycle
     */
    public boolean isCyclic() {
        return !cyclic.isEmpty();
    }

    /**
     * Lists the component of each vertex.
     *
     * @return the numbers by vertex, a copy
     */
    public int[] toArray() {
        return numbers.clone();
    }
}
