package dev.cjm.observed;

import java.time.temporal.ChronoUnit;

/** How long a period of cohorts is. */
public enum CohortPeriod {
    /** A day of the calendar. */
    DAY(ChronoUnit.DAYS),
    /** A week of the calendar, which begins on Monday. */
    WEEK(ChronoUnit.WEEKS),
    /** A month of the calendar. */
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    CohortPeriod(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * Tells in which unit the calendar counts such periods.
     *
     * @return days, weeks or months
     */
    public ChronoUnit unit() {
        return unit;
    }
}
