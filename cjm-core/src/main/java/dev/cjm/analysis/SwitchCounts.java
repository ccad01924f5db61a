package dev.cjm.analysis;

import java.util.OptionalDouble;

/**
 * How often a journey changes the channel, as expected, and what becomes of what the brand knows.
 *
 * <p>A step leads from touchpoint to touchpoint; a switch is a step to a touchpoint whose first channel is another one. Hand-offs are
 * counted over all steps, with or without a switch.
 *
 * @param steps the steps of a journey
 * @param switches the steps that change the channel
 * @param planned the switches that are said to be planned
 * @param forced the switches that are said to be forced
 * @param contextKept the steps that are said to keep the context
 * @param contextLost the steps that are said to lose it
 */
public record SwitchCounts(
        double steps, double switches, double planned, double forced, double contextKept, double contextLost) {
    /**
     * Tells which share of the steps changes the channel: switches by contacts less journeys.
     *
     * @return the share, 0 to 1, both inclusive; empty when there is no step
     */
    public OptionalDouble rate() {
        return steps > 0 ? OptionalDouble.of(CompletionProbability.share(switches / steps)) : OptionalDouble.empty();
    }

    /**
     * Counts the switches of which nobody says whether they are planned or forced.
     *
     * @return the switches that are left, 0 or more
     */
    public double unstated() {
        return Math.max(0, switches - planned - forced);
    }

    /**
     * Counts the steps at which the context is said to be kept or lost.
     *
     * @return the hand-offs
     */
    public double handOffs() {
        return contextKept + contextLost;
    }
}
