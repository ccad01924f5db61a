package dev.cjm.observed.summary;

import dev.cjm.observed.LaterFollows;
import java.util.List;

/**
 * What comes after what at any time later, as {@link dev.cjm.observed.EventuallyFollows} tells it.
 *
 * @param journeys how many journeys there are
 * @param follows the pairs, the most frequent first, then by source and target in code points
 */
public record EventuallyFollowsFigures(long journeys, List<LaterFollows> follows) {
    /**
     * Obtains figures.
     *
     * @param journeys how many journeys there are
     * @param follows the pairs
     */
    public EventuallyFollowsFigures {
        follows = List.copyOf(follows);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys a pair needs to stay, at least 1
     * @return the figures without rarer pairs; shares are of all journeys
     * @throws IllegalArgumentException if the number is below 1
     */
    public EventuallyFollowsFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new EventuallyFollowsFigures(
                this.journeys,
                follows.stream()
                        .filter(pair -> pair.journeys().numerator() >= journeys)
                        .toList());
    }
}
