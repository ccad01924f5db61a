package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Finds the walk that counts least, and of several the shortest, in the manner of Dijkstra. */
final class LightestWalk {
    private static final Comparator<Reached> ORDER = Comparator.comparingLong(Reached::count)
            .thenComparingInt(Reached::steps)
            .thenComparingInt(Reached::walk);

    private record Reached(long count, int steps, int walk, boolean isEnded) {}

    private LightestWalk() {}

    static Optional<int[]> of(PathDomain domain, Weights weights) {
        ArrayGraph walks = domain.walks();
        WalkTree tree = new WalkTree();
        BitSet done = new BitSet();
        PriorityQueue<Reached> open = new PriorityQueue<>(ORDER);
        for (int entry : domain.entries()) {
            open.add(new Reached(0, 0, tree.add(entry, -1), false));
        }
        while (!open.isEmpty()) {
            Reached at = open.remove();
            int vertex = tree.last(at.walk());
            if (at.isEnded()) {
                return Optional.of(tree.walk(at.walk()));
            }
            if (done.get(vertex)) {
                continue;
            }
            done.set(vertex);
            if (domain.isGoal(vertex)) {
                open.add(new Reached(Weights.sum(at.count(), weights.ofGoal(vertex)), at.steps(), at.walk(), true));
            }
            for (int i = 0; i < walks.outDegree(vertex); i++) {
                int edge = walks.outgoing(vertex, i);
                if (!done.get(walks.target(edge))) {
                    long count = Weights.sum(at.count(), weights.ofStep(edge));
                    open.add(new Reached(count, at.steps() + 1, tree.add(walks.target(edge), at.walk()), false));
                }
            }
        }
        return Optional.empty();
    }
}
