package dev.cjm.compare;

import java.util.Objects;

/**
 * A step of a series from one known value to the next.
 *
 * @param from the index of the version with the value before, from 0
 * @param to the index of the version with the value after; versions between the two have none
 * @param before the value before
 * @param after the value after
 * @param trend whether it got better; unknown when the two cannot be compared or no direction is good
 */
public record HistoryStep(int from, int to, double before, double after, Trend trend) {
    /**
     * Obtains a step.
     *
     * @param from the index of the version with the value before, from 0
     * @param to the index of the version with the value after
     * @param before the value before
     * @param after the value after
     * @param trend whether it got better
     */
    public HistoryStep {
        Objects.requireNonNull(trend, "trend");
    }

    /**
     * Tells by how much the value changes.
     *
     * @return after less before, in the unit of the series; of no meaning when the two cannot be compared
     */
    public double change() {
        return after - before;
    }
}
