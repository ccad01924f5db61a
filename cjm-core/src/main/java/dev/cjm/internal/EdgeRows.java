package dev.cjm.internal;

/** The edges at each vertex, row by row in one array. */
final class EdgeRows {
    private final int[] offsets;
    private final int[] edges;

    private EdgeRows(int[] offsets, int[] edges) {
        this.offsets = offsets;
        this.edges = edges;
    }

    /**
     * Sorts edges by the vertex at one of their ends; within a row they keep their order.
     *
     * @param vertices the number of vertices
     * @param ends the vertex of each edge
     * @return the rows
     */
    static EdgeRows of(int vertices, int[] ends) {
        int[] offsets = new int[vertices + 1];
        for (int vertex : ends) {
            offsets[vertex + 1]++;
        }
        for (int vertex = 0; vertex < vertices; vertex++) {
            offsets[vertex + 1] += offsets[vertex];
        }
        int[] edges = new int[ends.length];
        int[] free = offsets.clone();
        for (int edge = 0; edge < ends.length; edge++) {
            edges[free[ends[edge]]++] = edge;
        }
        return new EdgeRows(offsets, edges);
    }

    int size(int vertex) {
        return offsets[vertex + 1] - offsets[vertex];
    }

    int edge(int vertex, int position) {
        return edges[offsets[vertex] + position];
    }
}
