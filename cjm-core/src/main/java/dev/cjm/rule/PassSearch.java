package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.BitSet;
import java.util.Optional;

/** Finds the shortest walk that passes a place, or that does not: by breadth first, over vertices before and after it. */
final class PassSearch {
    private PassSearch() {}

    /** Of several equally short ones always the same one. */
    static Optional<int[]> shortest(PathDomain domain, BitSet place, boolean isPassing) {
        ArrayGraph walks = domain.walks();
        WalkTree tree = new WalkTree();
        BitSet met = new BitSet();
        BitSet passed = new BitSet();
        for (int entry : domain.entries()) {
            grow(domain, place, tree, met, passed, entry, -1);
        }
        for (int at = 0; at < tree.size(); at++) {
            int vertex = tree.last(at);
            if (domain.isGoal(vertex) && passed.get(at) == isPassing) {
                return Optional.of(tree.walk(at));
            }
            for (int i = 0; i < walks.outDegree(vertex); i++) {
                grow(domain, place, tree, met, passed, walks.target(walks.outgoing(vertex, i)), at);
            }
        }
        return Optional.empty();
    }

    private static void grow(
            PathDomain domain, BitSet place, WalkTree tree, BitSet met, BitSet passed, int vertex, int parent) {
        boolean isPassedHere = place.get(vertex) && (domain.countsLast() || !domain.isGoal(vertex));
        boolean isPassed = isPassedHere || (parent >= 0 && passed.get(parent));
        int state = isPassed ? domain.walks().vertexCount() + vertex : vertex;
        if (!met.get(state)) {
            met.set(state);
            passed.set(tree.add(vertex, parent), isPassed);
        }
    }
}
