package dev.cjm.rule;

import java.util.BitSet;
import java.util.Optional;

/**
 * What one of several conditions looks for on a walk that shows that they do not hold.
 *
 * @param horizon where it stops looking, at the first such vertex, which the walk has to come to; empty for the end of the walk
 * @param place the vertices that are passed or not; empty for none
 * @param measure what is counted; empty for nothing
 * @param limit the limit of the count
 * @param isWanted whether the walk has to pass the place, or to exceed the limit; else it must not
 */
record PathWatch(
        Optional<BitSet> horizon, Optional<BitSet> place, Optional<Measure> measure, long limit, boolean isWanted) {
    static PathWatch passing(Optional<BitSet> horizon, BitSet place, boolean isWanted) {
        return new PathWatch(horizon, Optional.of(place), Optional.empty(), 0, isWanted);
    }

    static PathWatch counting(Optional<BitSet> horizon, Measure measure, long limit, boolean isWanted) {
        return new PathWatch(horizon, Optional.empty(), Optional.of(measure), limit, isWanted);
    }

    /** Nothing to look for but its horizon. */
    static PathWatch comingTo(BitSet horizon) {
        return new PathWatch(Optional.of(horizon), Optional.empty(), Optional.empty(), 0, false);
    }

    boolean endsAt(int vertex) {
        return horizon.isPresent() && horizon.get().get(vertex);
    }

    boolean passesAt(int vertex) {
        return place.isPresent() && place.get().get(vertex);
    }

    long ofVertex(PathSpace space, int vertex) {
        return measure.isPresent() && space.isTouchpoint(vertex) ? measure.get().ofTouchpoint(space, vertex) : 0;
    }

    long ofEdge(PathSpace space, int edge) {
        return measure.isPresent() ? measure.get().ofTransition(space, edge) : 0;
    }

    /** Whether no walk that begins so can be what is looked for. */
    boolean isLost(boolean isPassed, long count) {
        return !isWanted && (isPassed || count > limit);
    }

    /** Whether a walk that ends so is what is looked for. */
    boolean isMet(boolean isThere, boolean isPassed, long count) {
        if (horizon.isPresent() && !isThere) {
            return false;
        }
        if (place.isPresent()) {
            return isPassed == isWanted;
        }
        return measure.isEmpty() || count > limit == isWanted;
    }

    /** More than the limit makes no difference. */
    long capped(long count) {
        return Math.min(count, limit == Long.MAX_VALUE ? limit : limit + 1);
    }
}
