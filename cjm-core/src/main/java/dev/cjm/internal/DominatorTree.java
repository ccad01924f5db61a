package dev.cjm.internal;

import java.util.Arrays;

/**
 * The dominators of a graph: what every walk has to pass.
 *
 * <p>A vertex dominates another if every walk from the root to the other leads through it; the closest such vertex is
 * the immediate dominator. In 0→1→3, 0→2→3, the immediate dominator of 3 is 0, not 1.
 */
public final class DominatorTree {
    private static final int NONE = -1;

    private final int[] immediate;

    private DominatorTree(int[] immediate) {
        this.immediate = immediate;
    }

    /**
     * Finds the dominators of all vertices that can be reached.
     *
     * @param graph the graph
     * @param root where all walks begin
     * @return the tree
     */
    public static DominatorTree of(ArrayGraph graph, int root) {
        DepthFirstTree tree = DepthFirstTree.of(graph, root);
        int[] byNumber = new DominatorSearch(graph, tree).run();
        int[] immediate = new int[graph.vertexCount()];
        Arrays.fill(immediate, NONE);
        for (int number = 1; number < tree.size(); number++) {
            immediate[tree.vertex(number)] = tree.vertex(byNumber[number]);
        }
        return new DominatorTree(immediate);
    }

    /**
     * Names the closest dominator of a vertex.
     *
     * @param vertex the vertex
     * @return its immediate dominator; −1 for the root and for what it does not reach
     */
    public int immediateDominator(int vertex) {
        return immediate[vertex];
    }

    /**
     * Lists the closest dominator of each vertex.
     *
     * @return the immediate dominators by vertex, a copy; −1 for the root and for what it does not reach
     */
    public int[] toArray() {
        return immediate.clone();
    }
}
