package dev.cjm.internal;

import java.util.Arrays;

/**
 * The search of Lengauer and Tarjan, on depth-first numbers, with path compression by a stack.
 *
 * <p>T. Lengauer, R. Tarjan, A fast algorithm for finding dominators in a flowgraph, ACM TOPLAS 1 (1979), the simple
 * version: O(m log n).
 */
final class DominatorSearch {
    private static final int NONE = DepthFirstTree.NONE;

    private final ArrayGraph graph;
    private final DepthFirstTree tree;
    private final int[] semidominator;
    private final int[] dominator;
    /** The forest of vertices already treated: the parent, and the best vertex on the way to the root. */
    private final int[] ancestor;

    private final int[] label;
    private final int[] stack;
    /** Vertices by semidominator, as linked lists. */
    private final int[] firstOf;

    private final int[] nextOf;

    DominatorSearch(ArrayGraph graph, DepthFirstTree tree) {
        int size = tree.size();
        this.graph = graph;
        this.tree = tree;
        semidominator = new int[size];
        dominator = new int[size];
        ancestor = new int[size];
        label = new int[size];
        stack = new int[size];
        firstOf = new int[size];
        nextOf = new int[size];
        Arrays.setAll(semidominator, number -> number);
        Arrays.setAll(label, number -> number);
        Arrays.fill(ancestor, NONE);
        Arrays.fill(firstOf, NONE);
    }

    /** Returns the number of the immediate dominator by number; that of the root, 0, has no meaning. */
    int[] run() {
        for (int number = tree.size() - 1; number > 0; number--) {
            semidominator[number] = semidominator(number);
            nextOf[number] = firstOf[semidominator[number]];
            firstOf[semidominator[number]] = number;
            ancestor[number] = tree.parent(number);
            settle(tree.parent(number));
        }
        for (int number = 1; number < tree.size(); number++) {
            if (dominator[number] != semidominator[number]) {
                dominator[number] = dominator[dominator[number]];
            }
        }
        return dominator;
    }

    private int semidominator(int number) {
        int least = number;
        int vertex = tree.vertex(number);
        for (int i = 0; i < graph.inDegree(vertex); i++) {
            int predecessor = tree.number(graph.source(graph.incoming(vertex, i)));
            if (predecessor != NONE) {
                least = Math.min(least, semidominator[best(predecessor)]);
            }
        }
        return least;
    }

    /** Decides those whose semidominator is the parent; their dominator is that, or that of a vertex known later. */
    private void settle(int parent) {
        for (int number = firstOf[parent]; number != NONE; number = nextOf[number]) {
            int best = best(number);
            dominator[number] = semidominator[best] < semidominator[number] ? best : parent;
        }
        firstOf[parent] = NONE;
    }

    /** Returns the vertex of least semidominator between a vertex and the root of its tree, root excluded. */
    private int best(int number) {
        if (ancestor[number] == NONE) {
            return number;
        }
        int size = 0;
        for (int i = number; ancestor[ancestor[i]] != NONE; i = ancestor[i]) {
            stack[size++] = i;
        }
        while (size > 0) {
            int i = stack[--size];
            int above = ancestor[i];
            if (semidominator[label[above]] < semidominator[label[i]]) {
                label[i] = label[above];
            }
            ancestor[i] = ancestor[above];
        }
        return label[number];
    }
}
