package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Objects;

/**
 * A transition on which customers may find the next channel closed.
 *
 * @param transition the transition
 * @param source where it starts
 * @param target where it leads
 * @param closed the share of the opening hours of the source after which the target is closed on arrival, waiting time added; above 0, at
 *     most 1 (own)
 * @param perJourney how often a journey takes the transition, as expected
 */
public record AvailabilityGap(
        Transition transition, Touchpoint source, Touchpoint target, double closed, double perJourney) {
    /**
     * Obtains a gap.
     *
     * @param transition the transition
     * @param source where it starts
     * @param target where it leads
     * @param closed the share of the opening hours of the source after which the target is closed on arrival
     * @param perJourney how often a journey takes the transition, as expected
     */
    public AvailabilityGap {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Tells how often a journey finds the channel closed, if it leaves at any opening hour alike.
     *
     * @return how often it takes the transition, times the share
     */
    public double closedPerJourney() {
        return closed * perJourney;
    }
}
