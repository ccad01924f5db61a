package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.StepShares;
import java.util.List;
import java.util.Objects;

/**
 * Which activity stands at which step, as {@link dev.cjm.observed.StepMatrix} tells it.
 *
 * @param journeys the share of the journeys that are counted: all, or those with the activity around which steps are counted
 * @param steps the steps in their order
 */
public record StepFigures(Proportion journeys, List<StepShares> steps) {
    /**
     * Obtains figures.
     *
     * @param journeys the share of the journeys that are counted
     * @param steps the steps in their order
     */
    public StepFigures {
        Objects.requireNonNull(journeys, "journeys");
        steps = List.copyOf(steps);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys an activity needs at a step to stay there, at least 1
     * @return the figures without rarer activities
     * @throws IllegalArgumentException if the number is below 1
     */
    public StepFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new StepFigures(
                this.journeys,
                steps.stream()
                        .map(step -> new StepShares(
                                step.step(), Rare.without(step.activities(), journeys), step.ended(), step.notBegun()))
                        .toList());
    }
}
