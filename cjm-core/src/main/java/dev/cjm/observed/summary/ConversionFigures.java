package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.Lift;
import java.util.List;
import java.util.Objects;

/**
 * Who reaches a goal, and what they did before.
 *
 * @param goal the activity that is to be reached
 * @param journeys the share of the journeys that reach it
 * @param lifts by activity how much likelier those reach the goal who did it before, the most frequent first, then by code points
 */
public record ConversionFigures(String goal, Proportion journeys, List<Lift> lifts) {
    /**
     * Obtains figures.
     *
     * @param goal the activity that is to be reached
     * @param journeys the share of the journeys that reach it
     * @param lifts by activity how much likelier those reach it who did that before
     */
    public ConversionFigures {
        Objects.requireNonNull(goal, "goal");
        lifts = List.copyOf(lifts);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys an activity needs to stay, at least 1
     * @return the figures without rarer activities
     * @throws IllegalArgumentException if the number is below 1
     */
    public ConversionFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new ConversionFigures(
                goal,
                this.journeys,
                lifts.stream()
                        .filter(lift -> lift.with().denominator() >= journeys)
                        .toList());
    }
}
