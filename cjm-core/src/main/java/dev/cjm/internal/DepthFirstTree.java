package dev.cjm.internal;

import java.util.Arrays;

/** A depth-first search from one root: vertices numbered as discovered, each with its parent. */
final class DepthFirstTree {
    static final int NONE = -1;

    private final int[] vertices;
    private final int[] numbers;
    private final int[] parents;
    private int size;

    private DepthFirstTree(int capacity) {
        vertices = new int[capacity];
        numbers = new int[capacity];
        parents = new int[capacity];
        Arrays.fill(numbers, NONE);
    }

    static DepthFirstTree of(ArrayGraph graph, int root) {
        DepthFirstTree tree = new DepthFirstTree(graph.vertexCount());
        int[] cursor = new int[graph.vertexCount()];
        int current = tree.add(root, NONE);
        while (current != NONE) {
            int vertex = tree.vertices[current];
            if (cursor[vertex] == graph.outDegree(vertex)) {
                current = tree.parents[current];
            } else {
                int next = graph.target(graph.outgoing(vertex, cursor[vertex]++));
                if (tree.numbers[next] == NONE) {
                    current = tree.add(next, current);
                }
            }
        }
        return tree;
    }

    private int add(int vertex, int parent) {
        vertices[size] = vertex;
        numbers[vertex] = size;
        parents[size] = parent;
        return size++;
    }

    /** Returns how many vertices were discovered. */
    int size() {
        return size;
    }

    /** Returns the vertex with a number. */
    int vertex(int number) {
        return vertices[number];
    }

    /** Returns the number of a vertex, or {@link #NONE} if it was not discovered. */
    int number(int vertex) {
        return numbers[vertex];
    }

    /** Returns the number of the parent of a numbered vertex, {@link #NONE} for the root. */
    int parent(int number) {
        return parents[number];
    }
}
