package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Touchpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A touchpoint at which it is decided whether a journey can still succeed or fail.
 *
 * @param touchpoint an undecided touchpoint
 * @param steps the transitions that decide, at least one, in the order of the graph
 */
public record BoundaryPoint(Touchpoint touchpoint, List<DecidingStep> steps) {
    /**
     * Obtains a point.
     *
     * @param touchpoint an undecided touchpoint
     * @param steps the transitions that decide
     */
    public BoundaryPoint {
        Objects.requireNonNull(touchpoint, "touchpoint");
        steps = List.copyOf(steps);
    }

    /**
     * Tells which share of those at the touchpoint takes a step that decides.
     *
     * @return the sum of the likelihoods, 0 to 1, both inclusive; 0 when all are structure only
     */
    public double decidedShare() {
        BigDecimal sum =
                steps.stream().map(step -> Decimals.exact(step.likelihood())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Math.min(1, sum.doubleValue());
    }
}
