package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import java.util.List;

/**
 * How many get from step to step.
 *
 * @param steps the steps in their order, at least one
 */
public record FunnelFigures(List<FunnelShare> steps) {
    /**
     * Obtains figures.
     *
     * @param steps the steps in their order, at least one
     */
    public FunnelFigures {
        steps = List.copyOf(steps);
    }

    /**
     * Tells how many of those who entered reached the last step.
     *
     * @return the share; 0 of 0 if nobody entered
     */
    public Proportion conversion() {
        return new Proportion(
                steps.get(steps.size() - 1).journeys().numerator(),
                steps.get(0).journeys().numerator());
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys must have gone somewhere for it to stay, at least 1
     * @return the figures without rarer ways
     * @throws IllegalArgumentException if the number is below 1
     */
    public FunnelFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new FunnelFigures(steps.stream()
                .map(step -> new FunnelShare(
                        step.activity(),
                        step.journeys(),
                        step.fromPrevious(),
                        step.lost(),
                        step.ended(),
                        Rare.without(step.next(), journeys)))
                .toList());
    }
}
