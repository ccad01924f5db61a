package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds a walk that counts more than a limit: the shortest one where that takes not too long.
 *
 * <p>Walks grow by breadth first. One is dropped if another came to the same vertex in no more steps with no less, or if it can never
 * exceed the limit any more. Where too many are left, the heaviest walk is taken instead or, where there is none, one with a lap of a loop
 * that adds to the count.
 */
final class HeavyWalk {
    private static final int MOST_WALKS = 500_000;

    private final PathDomain domain;
    private final ArrayGraph walks;
    private final Weights weights;
    private final HeaviestRest rest;

    HeavyWalk(PathDomain domain, Weights weights) {
        this.domain = domain;
        this.weights = weights;
        walks = domain.walks();
        rest = new HeaviestRest(domain, weights);
    }

    /** Whether laps can add without end. */
    boolean isEndless() {
        return rest.ofAll() == Weights.ENDLESS;
    }

    Optional<int[]> above(long limit) {
        return above(limit, MOST_WALKS);
    }

    Optional<int[]> above(long limit, int mostWalks) {
        if (rest.ofAll() <= limit) {
            return Optional.empty();
        }
        return Optional.of(shortest(limit, mostWalks).orElseGet(() -> isEndless() ? withLap() : heaviest()));
    }

    private Optional<int[]> shortest(long limit, int mostWalks) {
        WalkTree tree = new WalkTree();
        long[] most = new long[walks.vertexCount()];
        Arrays.fill(most, -1);
        long[] counts = new long[64];
        for (int entry : domain.entries()) {
            if (most[entry] < 0 && rest.of(entry) > limit) {
                most[entry] = 0;
                tree.add(entry, -1);
            }
        }
        counts = Arrays.copyOf(counts, Math.max(counts.length, tree.size()));
        for (int at = 0; at < tree.size() && tree.size() <= mostWalks; at++) {
            int vertex = tree.last(at);
            if (domain.isGoal(vertex) && Weights.sum(counts[at], weights.ofGoal(vertex)) > limit) {
                return Optional.of(tree.walk(at));
            }
            for (int i = 0; i < walks.outDegree(vertex); i++) {
                int edge = walks.outgoing(vertex, i);
                int next = walks.target(edge);
                long count = Math.min(Weights.sum(counts[at], weights.ofStep(edge)), limit + 1);
                if (count > most[next] && Weights.sum(count, rest.of(next)) > limit) {
                    most[next] = count;
                    int walk = tree.add(next, at);
                    if (walk == counts.length) {
                        counts = Arrays.copyOf(counts, walk * 2);
                    }
                    counts[walk] = count;
                }
            }
        }
        return Optional.empty();
    }

    /** Along steps that leave the most. */
    private int[] heaviest() {
        BitSet starts = new BitSet();
        for (int entry : domain.entries()) {
            if (rest.of(entry) == rest.ofAll()) {
                starts.set(entry);
            }
        }
        return ShortestWalk.from(walks, starts)
                .along(edge ->
                        Weights.sum(weights.ofStep(edge), rest.of(walks.target(edge))) == rest.of(walks.source(edge)))
                .to(domain::isGoal)
                .orElseThrow();
    }

    /** The way to the nearest loop that adds to the count, once around, and on to the nearest goal. */
    private int[] withLap() {
        BitSet entries = new BitSet();
        Arrays.stream(domain.entries()).forEach(entries::set);
        BitSet adding = new BitSet();
        BitSet next = new BitSet();
        for (int edge = 0; edge < walks.edgeCount(); edge++) {
            adding.set(walks.source(edge), adding.get(walks.source(edge)) || rest.isOnAddingLoop(edge));
        }
        int[] in = ShortestWalk.from(walks, entries).to(adding::get).orElseThrow();
        int turn = in[in.length - 1];
        for (int i = 0; i < walks.outDegree(turn); i++) {
            if (rest.isOnAddingLoop(walks.outgoing(turn, i))) {
                next.set(walks.target(walks.outgoing(turn, i)));
            }
        }
        int[] back = ShortestWalk.from(walks, next)
                .along(edge -> rest.isSameComponent(walks.source(edge), walks.target(edge)))
                .to(vertex -> vertex == turn)
                .orElseThrow();
        BitSet turning = new BitSet();
        turning.set(turn);
        int[] out = ShortestWalk.from(walks, turning).to(domain::isGoal).orElseThrow();
        return joined(in, back, Arrays.copyOfRange(out, 1, out.length));
    }

    private static int[] joined(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
