package dev.cjm.internal;

import java.util.BitSet;
import java.util.Optional;

/**
 * An immutable directed graph over numbered vertices and edges.
 *
 * <p>Loops and parallel edges are allowed. The edges of a vertex are read by position, without allocation:
 *
 * <pre>{@code
 * for (int i = 0; i < graph.outDegree(vertex); i++) {
 *     int next = graph.target(graph.outgoing(vertex, i));
 * }
 * }</pre>
 */
public final class ArrayGraph {
    private final int vertices;
    private final int[] sources;
    private final int[] targets;
    private final EdgeRows outgoing;
    private final EdgeRows incoming;

    private ArrayGraph(int vertices, int[] sources, int[] targets, EdgeRows outgoing, EdgeRows incoming) {
        this.vertices = vertices;
        this.sources = sources;
        this.targets = targets;
        this.outgoing = outgoing;
        this.incoming = incoming;
    }

    /**
     * Creates a graph; edge {@code e} leads from {@code sources[e]} to {@code targets[e]}.
     *
     * @param vertices the number of vertices, 0 or more
     * @param sources the source of each edge, copied
     * @param targets the target of each edge, copied
     * @return the graph
     * @throws IllegalArgumentException if the arrays differ in length or name a vertex that is not there
     */
    public static ArrayGraph of(int vertices, int[] sources, int[] targets) {
        if (vertices < 0) {
            throw new IllegalArgumentException("The number of vertices (%s) must not be negative.".formatted(vertices));
        }
        if (sources.length != targets.length) {
            throw new IllegalArgumentException(
                    "There must be as many sources (%s) as targets (%s).".formatted(sources.length, targets.length));
        }
        return trusted(vertices, inRange(vertices, sources.clone()), inRange(vertices, targets.clone()));
    }

    private static ArrayGraph trusted(int vertices, int[] sources, int[] targets) {
        return new ArrayGraph(
                vertices, sources, targets, EdgeRows.of(vertices, sources), EdgeRows.of(vertices, targets));
    }

    private static int[] inRange(int vertices, int[] ends) {
        for (int edge = 0; edge < ends.length; edge++) {
            if (ends[edge] < 0 || ends[edge] >= vertices) {
                throw new IllegalArgumentException("The vertex (%s) of edge %s must be between 0 and %s."
                        .formatted(ends[edge], edge, vertices - 1));
            }
        }
        return ends;
    }

    /**
     * Counts the vertices.
     *
     * @return the number of vertices
     */
    public int vertexCount() {
        return vertices;
    }

    /**
     * Counts the edges.
     *
     * @return the number of edges
     */
    public int edgeCount() {
        return sources.length;
    }

    /**
     * Tells where an edge begins.
     *
     * @param edge the edge
     * @return its source
     */
    public int source(int edge) {
        return sources[edge];
    }

    /**
     * Tells where an edge ends.
     *
     * @param edge the edge
     * @return its target
     */
    public int target(int edge) {
        return targets[edge];
    }

    /**
     * Counts the edges that leave a vertex.
     *
     * @param vertex the vertex
     * @return their number; a loop counts once
     */
    public int outDegree(int vertex) {
        return outgoing.size(vertex);
    }

    /**
     * Names an edge that leaves a vertex; edges come in ascending order.
     *
     * @param vertex the vertex
     * @param position the position, 0 inclusive to {@link #outDegree} exclusive
     * @return the edge
     */
    public int outgoing(int vertex, int position) {
        return outgoing.edge(vertex, position);
    }

    /**
     * Counts the edges that enter a vertex.
     *
     * @param vertex the vertex
     * @return their number; a loop counts once
     */
    public int inDegree(int vertex) {
        return incoming.size(vertex);
    }

    /**
     * Names an edge that enters a vertex; edges come in ascending order.
     *
     * @param vertex the vertex
     * @param position the position, 0 inclusive to {@link #inDegree} exclusive
     * @return the edge
     */
    public int incoming(int vertex, int position) {
        return incoming.edge(vertex, position);
    }

    /**
     * Turns all edges around; they keep their numbers.
     *
     * @return the reversed graph, which shares the arrays of this one
     */
    public ArrayGraph reverse() {
        return new ArrayGraph(vertices, targets, sources, incoming, outgoing);
    }

    /**
     * Keeps all vertices and only some edges, numbered anew.
     *
     * @param edges the edges to keep; the one at position {@code i} becomes edge {@code i}
     * @return the smaller graph
     */
    public ArrayGraph keep(int... edges) {
        int[] keptSources = new int[edges.length];
        int[] keptTargets = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            keptSources[i] = sources[edges[i]];
            keptTargets[i] = targets[edges[i]];
        }
        return trusted(vertices, keptSources, keptTargets);
    }

    /**
     * Finds what can be reached, the beginnings included.
     *
     * @param from where to begin
     * @return the vertices reached, empty if there is no beginning
     */
    public BitSet reachable(int... from) {
        BitSet reached = new BitSet(vertices);
        int[] queue = new int[vertices];
        int size = 0;
        for (int vertex : from) {
            size = reach(vertex, reached, queue, size);
        }
        for (int next = 0; next < size; next++) {
            for (int i = 0; i < outDegree(queue[next]); i++) {
                size = reach(target(outgoing(queue[next], i)), reached, queue, size);
            }
        }
        return reached;
    }

    private static int reach(int vertex, BitSet reached, int[] queue, int size) {
        if (reached.get(vertex)) {
            return size;
        }
        reached.set(vertex);
        queue[size] = vertex;
        return size + 1;
    }

    /**
     * Sorts the vertices so that every edge leads onward.
     *
     * <p>Vertices without predecessors come first, in ascending order; the others follow as soon as their last
     * predecessor has been listed.
     *
     * @return all vertices in topological order, or nothing if there is a cycle
     */
    public Optional<int[]> topologicalOrder() {
        int[] waitingFor = new int[vertices];
        int[] order = new int[vertices];
        int size = 0;
        for (int vertex = 0; vertex < vertices; vertex++) {
            waitingFor[vertex] = inDegree(vertex);
            if (waitingFor[vertex] == 0) {
                order[size++] = vertex;
            }
        }
        for (int next = 0; next < size; next++) {
            for (int i = 0; i < outDegree(order[next]); i++) {
                int target = target(outgoing(order[next], i));
                if (--waitingFor[target] == 0) {
                    order[size++] = target;
                }
            }
        }
        return size == vertices ? Optional.of(order) : Optional.empty();
    }

    /**
     * Finds the strongly connected components.
     *
     * @return the components, numbered in topological order
     */
    public Components components() {
        return Components.of(this);
    }
}
