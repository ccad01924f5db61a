package dev.cjm.internal;

import java.util.BitSet;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The best that can still come: for each vertex, an upper bound for the likelihood of the rest of a walk.
 *
 * <p><b>Bound.</b> Let {@code x} be the likelihood of a walk up to a vertex {@code v}, and {@code y} the one computed,
 * factor by factor in doubles, when it has gone on to a target. Then {@code y <= x * bound(v)}, exactly and despite all
 * rounding. For a single factor {@code l}, the rounded {@code x * l} is at most {@code x * ceiling(l)}: if {@code l} is
 * a power of two nothing is rounded; else rounding adds less than one part in 2^53, which {@link Scaled#next} exceeds;
 * and it never leads above {@code x}. The bound is the largest product of ceilings over all ways to a target, each
 * product rounded up; the claim follows by induction over the edges.
 *
 * <p>Where all likelihoods are powers of two the bound is exact; else it is too high by about one part in 2^51 per
 * edge of the way, far less than the 12 digits that count.
 */
final class Outlook {
    private final @Nullable Scaled[] bounds;
    private final Scaled[] ceilings;

    private Outlook(@Nullable Scaled[] bounds, Scaled[] ceilings) {
        this.bounds = bounds;
        this.ceilings = ceilings;
    }

    /** Searches backwards from the targets, likeliest first (Dijkstra with products). */
    static Outlook of(WalkSpace space) {
        ArrayGraph graph = space.graph();
        Scaled[] ceilings = new Scaled[graph.edgeCount()];
        for (int edge = 0; edge < ceilings.length; edge++) {
            ceilings[edge] = ceiling(Scaled.of(space.likelihood(edge)));
        }
        Outlook outlook = new Outlook(new Scaled[graph.vertexCount()], ceilings);
        outlook.search(graph, space.targets());
        return outlook;
    }

    private static Scaled ceiling(Scaled likelihood) {
        if (likelihood.isPowerOfTwo()) {
            return likelihood;
        }
        Scaled next = likelihood.next();
        return next.compareTo(Scaled.ONE) < 0 ? next : Scaled.ONE;
    }

    private void search(ArrayGraph graph, BitSet targets) {
        BitSet settled = new BitSet(bounds.length);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
            bounds[target] = Scaled.ONE;
            queue.add(new Reached(target, Scaled.ONE));
        }
        for (Reached best = queue.poll(); best != null; best = queue.poll()) {
            if (!settled.get(best.vertex)) {
                settled.set(best.vertex);
                for (int i = 0; i < graph.inDegree(best.vertex); i++) {
                    int edge = graph.incoming(best.vertex, i);
                    int source = graph.source(edge);
                    Scaled bound = ceilings[edge].timesUp(best.bound);
                    Scaled known = bounds[source];
                    if (known == null || known.compareTo(bound) < 0) {
                        bounds[source] = bound;
                        queue.add(new Reached(source, bound));
                    }
                }
            }
        }
    }

    /**
     * Returns the bound of a vertex from which a target can be reached.
     *
     * @throws IllegalArgumentException if none can be reached
     */
    Scaled bound(int vertex) {
        Scaled bound = bounds[vertex];
        if (bound == null) {
            throw new IllegalArgumentException("No target can be reached from vertex %s.".formatted(vertex));
        }
        return bound;
    }

    /** Returns the bound of the source of an edge if walks take that edge next. */
    Scaled boundThrough(int edge, int target) {
        return ceilings[edge].timesUp(bound(target));
    }

    private record Reached(int vertex, Scaled bound) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            return other.bound.compareTo(bound);
        }
    }
}
