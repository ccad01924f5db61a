package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds a walk that counts no more than a limit: the shortest one where that takes not too long.
 *
 * <p>Walks grow by breadth first. One is dropped if another came to the same vertex in no more steps with no more, or if all its ways on
 * exceed the limit. Where too many are left, the lightest walk is taken instead, and of several the shortest.
 */
final class LightWalk {
    private static final int MOST_WALKS = 500_000;

    private final PathDomain domain;
    private final ArrayGraph walks;
    private final Weights weights;
    private final LightestRest rest;

    LightWalk(PathDomain domain, Weights weights) {
        this.domain = domain;
        this.weights = weights;
        walks = domain.walks();
        rest = new LightestRest(domain, weights);
    }

    Optional<int[]> within(long limit) {
        return within(limit, MOST_WALKS);
    }

    Optional<int[]> within(long limit, int mostWalks) {
        if (rest.ofAll() > limit) {
            return Optional.empty();
        }
        return Optional.of(shortest(limit, mostWalks).orElseGet(this::lightest));
    }

    private Optional<int[]> shortest(long limit, int mostWalks) {
        WalkTree tree = new WalkTree();
        long[] least = new long[walks.vertexCount()];
        Arrays.fill(least, Weights.ENDLESS);
        long[] counts = new long[Math.max(64, domain.entries().length)];
        for (int entry : domain.entries()) {
            if (least[entry] > 0 && rest.of(entry) <= limit) {
                least[entry] = 0;
                tree.add(entry, -1);
            }
        }
        for (int at = 0; at < tree.size() && tree.size() <= mostWalks; at++) {
            int vertex = tree.last(at);
            if (domain.isGoal(vertex) && Weights.sum(counts[at], weights.ofGoal(vertex)) <= limit) {
                return Optional.of(tree.walk(at));
            }
            for (int i = 0; i < walks.outDegree(vertex); i++) {
                int edge = walks.outgoing(vertex, i);
                int next = walks.target(edge);
                long count = Weights.sum(counts[at], weights.ofStep(edge));
                if (count < least[next] && Weights.sum(count, rest.of(next)) <= limit) {
                    least[next] = count;
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

    /** Along steps that leave nothing lighter aside. */
    private int[] lightest() {
        BitSet starts = new BitSet();
        for (int entry : domain.entries()) {
            if (rest.of(entry) == rest.ofAll()) {
                starts.set(entry);
            }
        }
        return ShortestWalk.from(walks, starts)
                .along(rest::isTight)
                .to(rest::isTightGoal)
                .orElseThrow();
    }
}
