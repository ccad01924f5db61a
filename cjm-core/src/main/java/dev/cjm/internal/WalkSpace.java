package dev.cjm.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The walks from some vertices to others, with everything removed that lies on none of them.
 *
 * <p>A walk begins at a start vertex and ends when it first reaches a target. Edges of likelihood 0 and start vertices
 * of share 0 are not used.
 */
public final class WalkSpace {
    private final ArrayGraph graph;
    private final int originalEdgeCount;
    private final int[] originalEdges;
    private final double[] likelihoods;
    private final int[] starts;
    private final double[] startShares;
    private final BitSet targets;
    private final int maxVisits;

    private WalkSpace(
            ArrayGraph graph,
            int originalEdgeCount,
            int[] originalEdges,
            double[] likelihoods,
            int[] starts,
            double[] startShares,
            BitSet targets,
            int maxVisits) {
        this.graph = graph;
        this.originalEdgeCount = originalEdgeCount;
        this.originalEdges = originalEdges;
        this.likelihoods = likelihoods;
        this.starts = starts;
        this.startShares = startShares;
        this.targets = targets;
        this.maxVisits = maxVisits;
    }

    /**
     * Says which walks are meant.
     *
     * @param graph the graph
     * @param likelihoods the likelihood of each edge, 0 inclusive to 1 inclusive
     * @param startShares the share of walks that begin at each vertex, 0 inclusive to 1 inclusive
     * @param targets where walks end
     * @param maxVisits how often a walk may visit the same vertex; 1 for simple paths
     * @return the walks
     * @throws IllegalArgumentException if an argument is out of bounds or has the wrong length
     */
    public static WalkSpace of(
            ArrayGraph graph, double[] likelihoods, double[] startShares, BitSet targets, int maxVisits) {
        checkShares("likelihoods", likelihoods, graph.edgeCount());
        checkShares("start shares", startShares, graph.vertexCount());
        if (targets.length() > graph.vertexCount()) {
            throw new IllegalArgumentException("The target (%s) must be below the number of vertices (%s)."
                    .formatted(targets.length() - 1, graph.vertexCount()));
        }
        if (maxVisits < 1) {
            throw new IllegalArgumentException("The visits (%s) of a vertex must be 1 or more.".formatted(maxVisits));
        }
        int[] usable = edges(graph, edge -> likelihoods[edge] > 0 && !targets.get(graph.source(edge)));
        ArrayGraph usableGraph = graph.keep(usable);
        int[] starts = IntStream.range(0, startShares.length)
                .filter(vertex -> startShares[vertex] > 0)
                .toArray();
        BitSet ahead = usableGraph.reachable(starts);
        BitSet behind = usableGraph.reverse().reachable(targets.stream().toArray());
        int[] kept =
                edges(usableGraph, edge -> ahead.get(usableGraph.source(edge)) && behind.get(usableGraph.target(edge)));
        int[] originalEdges = Arrays.stream(kept).map(edge -> usable[edge]).toArray();
        return new WalkSpace(
                graph.keep(originalEdges),
                graph.edgeCount(),
                originalEdges,
                Arrays.stream(originalEdges)
                        .mapToDouble(edge -> likelihoods[edge])
                        .toArray(),
                Arrays.stream(starts).filter(behind::get).toArray(),
                startShares.clone(),
                (BitSet) targets.clone(),
                maxVisits);
    }

    private static void checkShares(String name, double[] shares, int size) {
        if (shares.length != size) {
            throw new IllegalArgumentException(
                    "There must be as many %s (%s) as the graph needs (%s).".formatted(name, shares.length, size));
        }
        for (int i = 0; i < size; i++) {
            if (!(shares[i] >= 0 && shares[i] <= 1)) {
                throw new IllegalArgumentException(
                        "The %s must be between 0 and 1, but number %s is %s.".formatted(name, i, shares[i]));
            }
        }
    }

    private static int[] edges(ArrayGraph graph, IntPredicate condition) {
        return IntStream.range(0, graph.edgeCount()).filter(condition).toArray();
    }

    /** Returns the graph of the edges that lie between starts and targets, numbered anew. */
    ArrayGraph graph() {
        return graph;
    }

    /** Returns how many edges the graph given has. */
    int originalEdgeCount() {
        return originalEdgeCount;
    }

    /** Returns the number that an edge has in the graph given. */
    int originalEdge(int edge) {
        return originalEdges[edge];
    }

    /** Returns the likelihood of an edge, above 0. */
    double likelihood(int edge) {
        return likelihoods[edge];
    }

    /** Returns the start vertices from which a target can be reached, ascending. */
    int[] starts() {
        return starts.clone();
    }

    /** Returns the share of walks that begin at a start vertex, above 0. */
    double startShare(int start) {
        return startShares[start];
    }

    /** Returns the targets. */
    BitSet targets() {
        return (BitSet) targets.clone();
    }

    /** Tells whether walks end at a vertex. */
    boolean isTarget(int vertex) {
        return targets.get(vertex);
    }

    /** Returns how often a walk may visit the same vertex, 1 or more. */
    int maxVisits() {
        return maxVisits;
    }
}
