package dev.cjm.internal;

import java.util.Optional;

/**
 * The walks of a space, most likely first, found one at a time.
 *
 * <p>The order is: likelihood rounded to 12 significant digits (HALF_UP on the exact value of the double) descending;
 * number of edges ascending; ranks of the vertices, the first difference decides; ranks of the edges, likewise. So the
 * first k walks are the same however many are asked for. Below the normal range of doubles fewer digits count, see
 * {@link LikelihoodRank}.
 *
 * <p>The search is best-first (A*). Partial walks wait in a queue at the place of the best completion that
 * {@link Outlook} and {@link ShortestOutlook} allow for; the first one is expanded until the first one is complete. On
 * an acyclic graph every expansion is part of a result or of a near tie; where visits are limited on cycles, a partial
 * walk can turn out to lead nowhere, and their number can be exponential. Hence the limit.
 *
 * <p>Each expansion keeps about 50 bytes for each edge that leaves the vertex, and 100 while the partial walk waits.
 */
public final class BestWalks {
    private final WalkSpace space;
    private final ArrayGraph graph;
    private final Components components;
    private final Outlook outlook;
    private final ShortestOutlook shortest;
    private final VertexSequences sequences;
    private final VisitCounter visits;
    private final WalkQueue queue;
    private final Scaled[] likelihoods;
    private final long maxExpansions;

    private long expansions;
    private boolean cutOff;

    private BestWalks(WalkSpace space, int[] vertexRank, int[] edgeRank, long maxExpansions) {
        this.space = space;
        this.maxExpansions = maxExpansions;
        graph = space.graph();
        components = graph.components();
        outlook = Outlook.of(space);
        shortest = ShortestOutlook.of(space, outlook, vertexRank);
        sequences = VertexSequences.of(graph);
        visits = new VisitCounter(graph.vertexCount());
        likelihoods = new Scaled[graph.edgeCount()];
        int[] keptEdgeRank = new int[graph.edgeCount()];
        for (int edge = 0; edge < likelihoods.length; edge++) {
            likelihoods[edge] = Scaled.of(space.likelihood(edge));
            keptEdgeRank[edge] = edgeRank[space.originalEdge(edge)];
        }
        queue = new WalkQueue(new WalkOrder(shortest, vertexRank.clone(), keptEdgeRank));
    }

    /**
     * Begins a search.
     *
     * @param space the walks
     * @param vertexRank the place of each vertex in the order of ids, all different
     * @param edgeRank the place of each edge in the order of ids, all different
     * @param maxExpansions how many partial walks may be expanded in all, 0 or more
     * @return the search, before the first walk
     * @throws IllegalArgumentException if {@code maxExpansions} is negative, or if there are more or fewer ranks than
     *     vertices or edges
     */
    public static BestWalks of(WalkSpace space, int[] vertexRank, int[] edgeRank, long maxExpansions) {
        if (maxExpansions < 0) {
            throw new IllegalArgumentException(
                    "The limit on expansions (%s) must not be negative.".formatted(maxExpansions));
        }
        checkSize("vertex", vertexRank, space.graph().vertexCount());
        checkSize("edge", edgeRank, space.originalEdgeCount());
        BestWalks walks = new BestWalks(space, vertexRank, edgeRank, maxExpansions);
        walks.begin();
        return walks;
    }

    private static void checkSize(String what, int[] ranks, int size) {
        if (ranks.length != size) {
            throw new IllegalArgumentException(
                    "There must be one %s rank for each %s (%s), not %s.".formatted(what, what, size, ranks.length));
        }
    }

    private void begin() {
        for (int start : space.starts()) {
            WalkStep step = new WalkStep(WalkStep.ROOT, -1, start, sequences.begin(), true);
            enqueue(step, Scaled.of(space.startShare(start)));
        }
    }

    /**
     * Finds the next walk.
     *
     * @return the walk, or nothing if there is none or the limit has been reached
     */
    public Optional<Walk> next() {
        for (PartialWalk best = queue.poll(); best != null; best = queue.poll()) {
            if (space.isTarget(best.end().vertex())) {
                return Optional.of(complete(best));
            }
            if (expansions == maxExpansions) {
                cutOff = true;
                queue.clear();
            } else {
                expansions++;
                expand(best);
            }
        }
        return Optional.empty();
    }

    private void expand(PartialWalk walk) {
        WalkStep end = walk.end();
        boolean onCycle = components.isOnCycle(end.vertex());
        if (onCycle) {
            visits.moveTo(end);
        }
        int successor = shortest.successor(end.vertex());
        for (int i = 0; i < graph.outDegree(end.vertex()); i++) {
            int edge = graph.outgoing(end.vertex(), i);
            int target = graph.target(edge);
            if (!onCycle || visits.visits(target) < space.maxVisits()) {
                long sequence = sequences.extend(end.sequence(), edge, target);
                WalkStep step = new WalkStep(end, edge, target, sequence, target != successor);
                enqueue(step, walk.likelihood().times(likelihoods[edge]));
            }
        }
    }

    private void enqueue(WalkStep end, Scaled likelihood) {
        long rank = LikelihoodRank.of(likelihood.timesUp(outlook.bound(end.vertex())));
        int length = end.depth() - 1 + shortest.length(end.vertex());
        queue.add(new PartialWalk(end, likelihood, rank, length));
    }

    private Walk complete(PartialWalk walk) {
        int[] edges = new int[walk.length()];
        WalkStep step = walk.end();
        for (int i = edges.length - 1; i >= 0; i--) {
            edges[i] = space.originalEdge(step.edge());
            step = step.parent();
        }
        return new Walk(step.vertex(), edges, walk.likelihood());
    }

    /**
     * Tells whether all walks have been returned.
     *
     * @return whether there is no other; surely known once {@link #next} has returned nothing
     */
    public boolean isExhausted() {
        return queue.isEmpty() && !cutOff;
    }

    /**
     * Tells whether the limit ended the search; the walks returned are the best nevertheless.
     *
     * @return whether {@link #next} returned nothing because of the limit
     */
    public boolean isCutOff() {
        return cutOff;
    }
}
