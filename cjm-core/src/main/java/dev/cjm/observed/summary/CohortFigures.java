package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import dev.cjm.observed.Cohort;
import dev.cjm.observed.CohortPeriod;
import dev.cjm.observed.RetentionPoint;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who comes back when, by the period in which a journey began.
 *
 * @param period how long a period is
 * @param zone whose calendar counts
 * @param periods for how many periods after the first one journeys are watched
 * @param cohorts the cohorts by start, each with at least one journey
 */
public record CohortFigures(CohortPeriod period, ZoneId zone, int periods, List<Cohort> cohorts) {
    /**
     * Obtains figures.
     *
     * @param period how long a period is
     * @param zone whose calendar counts
     * @param periods for how many periods after the first one journeys are watched
     * @param cohorts the cohorts by start
     */
    public CohortFigures {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(zone, "zone");
        cohorts = List.copyOf(cohorts);
    }

    /**
     * Adds up the cohorts: each period over those for which it was observed to its end.
     *
     * @return by period from 0; a period that no cohort was observed in to its end has no data
     */
    public List<RetentionPoint> retention() {
        List<RetentionPoint> points = new ArrayList<>();
        for (int period = 0; period <= periods; period++) {
            Proportion sum = new Proportion(0, 0);
            int observed = 0;
            for (Cohort cohort : cohorts) {
                if (period < cohort.completePeriods()) {
                    sum = sum.plus(cohort.retained().get(period));
                    observed++;
                }
            }
            points.add(new RetentionPoint(period, sum, observed));
        }
        return points;
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys a cohort needs to stay, at least 1
     * @return the figures without smaller cohorts
     * @throws IllegalArgumentException if the number is below 1
     */
    public CohortFigures minimumCases(int journeys) {
        Rare.check(journeys);
        return new CohortFigures(
                period,
                zone,
                periods,
                cohorts.stream()
                        .filter(cohort -> cohort.journeys().numerator() >= journeys)
                        .toList());
    }
}
