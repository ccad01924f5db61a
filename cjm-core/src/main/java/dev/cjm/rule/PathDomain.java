package dev.cjm.rule;

import dev.cjm.internal.ArrayGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The walks that a condition is asked about: from an entry to a goal, by structure.
 *
 * <p>Without a horizon, goals are where paths end. With one, a walk stops where it first comes to it, and the goals are those places of
 * the horizon from which an end can be reached.
 */
final class PathDomain {
    private final PathSpace space;
    private final boolean hasHorizon;
    private final BitSet goals;
    private final ArrayGraph walks;
    private final int[] edges;
    private final int[] entries;

    private PathDomain(PathSpace space, BitSet goals, BitSet horizon, boolean hasHorizon, BitSet avoided) {
        this.space = space;
        this.hasHorizon = hasHorizon;
        ArrayGraph structure = space.structure();
        int[] stopping = IntStream.range(0, structure.edgeCount())
                .filter(edge -> !horizon.get(structure.source(edge)))
                .filter(edge -> !avoided.get(structure.source(edge)) && !avoided.get(structure.target(edge)))
                .toArray();
        ArrayGraph stopped = structure.keep(stopping);
        BitSet live = stopped.reachable(space.entries());
        live.and(stopped.reverse().reachable(goals.stream().toArray()));
        live.andNot(avoided);
        this.goals = (BitSet) goals.clone();
        this.goals.and(live);
        edges = Arrays.stream(stopping)
                .filter(edge -> live.get(structure.source(edge)) && live.get(structure.target(edge)))
                .toArray();
        walks = structure.keep(edges);
        entries = Arrays.stream(space.entries()).filter(live::get).toArray();
    }

    static PathDomain toEnds(PathSpace space, BitSet ends) {
        return toEnds(space, ends, new BitSet());
    }

    /** Only the walks that come to none of some vertices. */
    static PathDomain toEnds(PathSpace space, BitSet ends, BitSet avoided) {
        return new PathDomain(space, ends, new BitSet(), false, avoided);
    }

    static PathDomain toHorizon(PathSpace space, BitSet ends, BitSet horizon) {
        BitSet leading = space.structure().reverse().reachable(ends.stream().toArray());
        leading.and(horizon);
        return new PathDomain(space, leading, horizon, true, new BitSet());
    }

    PathSpace space() {
        return space;
    }

    /** Whether no walk leads from an entry to a goal. */
    boolean isEmpty() {
        return entries.length == 0;
    }

    /** Only what lies on some walk, with the vertices of the space. */
    ArrayGraph walks() {
        return walks;
    }

    /** The edge of the space that an edge of the walks is. */
    int edgeOfSpace(int edge) {
        return edges[edge];
    }

    int[] entries() {
        return entries;
    }

    boolean isGoal(int vertex) {
        return goals.get(vertex);
    }

    /** What happens at the last place of a walk counts if the walk ends there, not if it merely comes there. */
    boolean countsLast() {
        return !hasHorizon;
    }

    /** The touchpoints on walks that count. */
    IntStream countingTouchpoints() {
        BitSet met = new BitSet();
        for (int edge = 0; edge < walks.edgeCount(); edge++) {
            met.set(walks.source(edge));
        }
        if (countsLast()) {
            met.or(goals);
        }
        return met.stream().filter(space::isTouchpoint);
    }
}
