package dev.cjm.internal;

import java.util.Arrays;

/**
 * Tarjan's search for strongly connected components, with its own stack.
 *
 * <p>R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
 */
final class ComponentSearch {
    private static final int NONE = -1;

    private final ArrayGraph graph;
    private final int[] component;
    private final int[] discovery;
    private final int[] low;
    private final int[] cursor;
    /** The vertices between the root of the search and the current one. */
    private final int[] path;
    /** The vertices discovered whose component is not yet known. */
    private final int[] open;

    private int pathSize;
    private int openSize;
    private int discovered;
    private int count;

    ComponentSearch(ArrayGraph graph) {
        int vertices = graph.vertexCount();
        this.graph = graph;
        component = filled(vertices);
        discovery = filled(vertices);
        low = new int[vertices];
        cursor = new int[vertices];
        path = new int[vertices];
        open = new int[vertices];
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Returns the component of each vertex, numbered in topological order. */
    int[] run() {
        for (int root = 0; root < graph.vertexCount(); root++) {
            if (discovery[root] == NONE) {
                enter(root);
                while (pathSize > 0) {
                    advance(path[pathSize - 1]);
                }
            }
        }
        // Tarjan closes a component only after all that it leads to.
        for (int vertex = 0; vertex < component.length; vertex++) {
            component[vertex] = count - 1 - component[vertex];
        }
        return component;
    }

    int count() {
        return count;
    }

    private void enter(int vertex) {
        discovery[vertex] = discovered;
        low[vertex] = discovered;
        discovered++;
        path[pathSize++] = vertex;
        open[openSize++] = vertex;
    }

    private void advance(int vertex) {
        if (cursor[vertex] == graph.outDegree(vertex)) {
            leave(vertex);
            return;
        }
        int next = graph.target(graph.outgoing(vertex, cursor[vertex]++));
        if (discovery[next] == NONE) {
            enter(next);
        } else if (component[next] == NONE) {
            low[vertex] = Math.min(low[vertex], discovery[next]);
        }
    }

    private void leave(int vertex) {
        pathSize--;
        if (low[vertex] == discovery[vertex]) {
            close(vertex);
        }
        if (pathSize > 0) {
            int parent = path[pathSize - 1];
            low[parent] = Math.min(low[parent], low[vertex]);
        }
    }

    private void close(int root) {
        int member;
        do {
            member = open[--openSize];
            component[member] = count;
        } while (member != root);
        count++;
    }
}
