package dev.cjm.compare;

import java.util.List;
import java.util.Optional;

/**
 * What becomes of one part.
 *
 * @param id the id of the part
 * @param before the part as it is; empty when it is new
 * @param after the part as it is to be; empty when it is gone
 * @param isMoved whether it is in both maps and stands elsewhere
 * @param changed the facts of a part in both maps that differ
 * @param <P> the type of the part
 */
record PartDelta<P>(String id, Optional<P> before, Optional<P> after, boolean isMoved, List<Fact<P>> changed) {
    boolean isAdded() {
        return before.isEmpty();
    }

    boolean isRemoved() {
        return after.isEmpty();
    }
}
