package dev.cjm.observed.summary;

import java.util.List;

/**
 * The frequent sequences of activities, with bounds of their counts.
 *
 * @param journeys how many journeys there are
 * @param maxError how many journeys a sequence may have more than is counted, those too that are not told; 0 if all counts are exact
 * @param frequent the sequences that were kept, the most frequent first, then by activities in code points
 */
public record FrequentFigures(long journeys, long maxError, List<Frequent> frequent) {
    /**
     * Obtains figures.
     *
     * @param journeys how many journeys there are
     * @param maxError how many journeys a sequence may have more than is counted
     * @param frequent the sequences that were kept
     */
    public FrequentFigures {
        frequent = List.copyOf(frequent);
    }

    /**
     * Leaves out what is not surely frequent, for example so that nobody can be recognised.
     *
     * @param journeys how many journeys a sequence surely has, at least 1
     * @return the figures without the others
     * @throws IllegalArgumentException if the number is below 1
     */
    public FrequentFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new FrequentFigures(
                this.journeys,
                maxError,
                frequent.stream().filter(each -> each.atLeast() >= journeys).toList());
    }

    /**
     * A sequence, and how many journeys have it.
     *
     * @param activities what happens, in order
     * @param atLeast how many journeys surely have it
     * @param atMost how many journeys can have it
     */
    public record Frequent(List<String> activities, long atLeast, long atMost) {
        /**
         * Obtains a sequence.
         *
         * @param activities what happens, in order
         * @param atLeast how many journeys surely have it
         * @param atMost how many journeys can have it
         */
        public Frequent {
            activities = List.copyOf(activities);
        }
    }
}
