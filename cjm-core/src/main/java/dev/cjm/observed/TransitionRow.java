package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.List;

/**
 * What comes directly after one activity.
 *
 * @param activity the activity
 * @param count how often it occurs in all journeys
 * @param journeys how many of the journeys have it
 * @param next what follows, the most frequent first
 * @param ended how many of the journeys end with it
 * @param endShare the ends divided by all occurrences; with the probabilities of what follows it sums to 1
 */
public record TransitionRow(
        String activity, long count, Proportion journeys, List<Follows> next, Proportion ended, Estimate endShare) {
    /**
     * Obtains a row.
     *
     * @param activity the activity
     * @param count how often it occurs
     * @param journeys how many of the journeys have it
     * @param next what follows
     * @param ended how many of the journeys end with it
     * @param endShare the ends divided by all occurrences
     */
    public TransitionRow {
        next = List.copyOf(next);
    }

    /**
     * Tells how likely another activity comes next.
     *
     * @param target the activity after
     * @return the share of the occurrences, 0 if it never comes next
     */
    public Estimate probability(String target) {
        return next.stream()
                .filter(pair -> pair.target().equals(target))
                .findFirst()
                .map(Follows::probability)
                .orElseGet(() -> Estimate.of(0, journeys.numerator()));
    }
}
