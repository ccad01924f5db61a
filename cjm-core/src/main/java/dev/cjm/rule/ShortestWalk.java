package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the walk with the fewest steps from some vertices to others, by breadth first. */
final class ShortestWalk {
    private final ArrayGraph graph;
    private final BitSet starts;
    private final IntPredicate allowed;

    private ShortestWalk(ArrayGraph graph, BitSet starts, IntPredicate allowed) {
        this.graph = graph;
        this.starts = starts;
        this.allowed = allowed;
    }

    static ShortestWalk from(ArrayGraph graph, BitSet starts) {
        return new ShortestWalk(graph, starts, edge -> true);
    }

    /** Takes only some edges. */
    ShortestWalk along(IntPredicate edges) {
        return new ShortestWalk(graph, starts, edges);
    }

    Optional<int[]> to(IntPredicate goal) {
        WalkTree tree = new WalkTree();
        BitSet met = (BitSet) starts.clone();
        starts.stream().forEach(start -> tree.add(start, -1));
        for (int at = 0; at < tree.size(); at++) {
            int vertex = tree.last(at);
            if (goal.test(vertex)) {
                return Optional.of(tree.walk(at));
            }
            for (int i = 0; i < graph.outDegree(vertex); i++) {
                int edge = graph.outgoing(vertex, i);
                int next = graph.target(edge);
                if (!met.get(next) && allowed.test(edge)) {
                    met.set(next);
                    tree.add(next, at);
                }
            }
        }
        return Optional.empty();
    }
}
