package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.time.LocalDate;
import java.util.List;

/**
 * The journeys that began in one period.
 *
 * @param start the first day of the period
 * @param journeys how many of all journeys began in it
 * @param retained the share of these with an event in each period, its own first; only periods that were observed at least in part
 * @param completePeriods how many of these periods were observed to their end
 */
public record Cohort(LocalDate start, Proportion journeys, List<Proportion> retained, int completePeriods) {
    /**
     * Obtains a cohort.
     *
     * @param start the first day of the period
     * @param journeys how many of all journeys began in it
     * @param retained the share with an event in each period
     * @param completePeriods how many of these periods were observed to their end
     */
    public Cohort {
        retained = List.copyOf(retained);
    }
}
