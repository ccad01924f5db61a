package dev.cjm.observed;

import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Proportion;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * How many journeys come back, by how many periods have passed since they began.
 *
 * <p>It adds up {@link Cohorts}: each period over those cohorts for which it was observed to its end. So the points rest on fewer and fewer
 * journeys, as their counts say, and the curve may rise.
 */
public final class Retention implements JourneyResult, Iterable<RetentionPoint> {
    private final Cohorts cohorts;
    private final List<RetentionPoint> points;

    private Retention(Cohorts cohorts) {
        this.cohorts = cohorts;
        List<RetentionPoint> built = new ArrayList<>();
        for (int period = 0; period <= cohorts.periods(); period++) {
            Proportion sum = new Proportion(0, 0);
            int observed = 0;
            for (Cohort cohort : cohorts) {
                if (period < cohort.completePeriods()) {
                    sum = sum.plus(cohort.retained().get(period));
                    observed++;
                }
            }
            built.add(new RetentionPoint(period, sum, observed));
        }
        points = List.copyOf(built);
    }

    /**
     * Adds up cohorts.
     *
     * @param cohorts the cohorts
     * @return how many of their journeys come back
     */
    public static Retention of(Cohorts cohorts) {
        return new Retention(cohorts);
    }

    /**
     * Tells how many journeys come back.
     *
     * @param log the log, one journey per customer
     * @param period how long a period is
     * @param zone whose calendar counts
     * @return the retention
     */
    public static Retention of(EventLog log, CohortPeriod period, ZoneId zone) {
        return of(Cohorts.of(log, period, zone));
    }

    /**
     * Tells how many journeys come back.
     *
     * @param log the log, one journey per customer
     * @param period how long a period is
     * @param zone whose calendar counts
     * @param options says what begins a cohort, what counts as coming back, and how long it is watched
     * @return the retention
     */
    public static Retention of(
            EventLog log, CohortPeriod period, ZoneId zone, Consumer<? super CohortsOptions> options) {
        return of(Cohorts.of(log, period, zone, options));
    }

    /**
     * Tells the cohorts that it adds up.
     *
     * @return the cohorts
     */
    public Cohorts cohorts() {
        return cohorts;
    }

    /**
     * Lists the points of the curve.
     *
     * @return by period from 0; a period that no cohort was observed in to its end has no data
     */
    public List<RetentionPoint> points() {
        return points;
    }

    @Override
    public Iterator<RetentionPoint> iterator() {
        return points.iterator();
    }

    @Override
    public String toText(Locale locale) {
        Labels labels = Labels.of(locale);
        TextTable table = new TextTable()
                .right(labels.text("period." + cohorts.period()))
                .right(labels.text("journeys"))
                .right(labels.text("returned"))
                .right(labels.text("share"));
        points.stream()
                .filter(point -> point.journeys().denominator() > 0)
                .forEach(point -> table.row(
                        String.valueOf(point.period()),
                        String.valueOf(point.journeys().denominator()),
                        String.valueOf(point.journeys().numerator()),
                        QuestionText.percent(point.journeys())));
        return table + QuestionText.suppressed(cohorts.suppressed(), labels);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
