package dev.cjm.analysis;

import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Objects;

/**
 * What it brings to make one transition likelier.
 *
 * @param transition the transition
 * @param source where it starts
 * @param target where it leads
 * @param likelihood its likelihood now, 0 to 1, both inclusive
 * @param visits how often a journey passes the source, as expected
 * @param worth what the measure gains by one who goes on to the target
 * @param paid what the measure gains by one who goes where the likelihood is taken from
 */
public record TransitionSensitivity(
        Transition transition,
        Touchpoint source,
        Node target,
        double likelihood,
        double visits,
        double worth,
        double paid) {
    /**
     * Obtains a row.
     *
     * @param transition the transition
     * @param source where it starts
     * @param target where it leads
     * @param likelihood its likelihood now, 0 to 1, both inclusive
     * @param visits how often a journey passes the source, as expected
     * @param worth what the measure gains by one who goes on to the target
     * @param paid what the measure gains by one who goes where the likelihood is taken from
     */
    public TransitionSensitivity {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Tells how fast the measure grows with the likelihood.
     *
     * @return the derivative: visits times worth less what is paid; below 0 where it shrinks
     */
    public double slope() {
        return visits * (worth - paid);
    }

    /**
     * Tells what one point of likelihood brings, 0.01.
     *
     * @return a hundredth of the slope, in the unit of the measure
     */
    public double perPoint() {
        return slope() / 100;
    }
}
