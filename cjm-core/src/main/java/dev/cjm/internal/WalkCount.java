package dev.cjm.internal;

import java.math.BigInteger;

/**
 * The number of walks of a space.
 *
 * @param walks the number of walks, or the number at least
 * @param isExact whether there are no more
 */
public record WalkCount(BigInteger walks, boolean isExact) {
    /**
     * Counts walks without listing them.
     *
     * <p>Where there is no cycle this takes one addition per edge, however many walks there are. Within a component of
     * vertices on cycles walks are listed, from each vertex where the component can be entered; counting them is hard.
     *
     * @param space the walks
     * @param maxSteps how many steps may be taken within components in all, 0 or more; the count is exact if they
     *     suffice
     * @return the count
     * @throws IllegalArgumentException if {@code maxSteps} is negative
     */
    public static WalkCount of(WalkSpace space, long maxSteps) {
        if (maxSteps < 0) {
            throw new IllegalArgumentException("The limit on steps (%s) must not be negative.".formatted(maxSteps));
        }
        return new WalkCounter(space, maxSteps).run();
    }
}
