package dev.cjm.observed;

/** How long a period of cohorts is. */
public enum CohortPeriod {
    /** A day of the calendar. */
    DAY,
    /** A week of the calendar, which begins on Monday. */
    WEEK,
    /** A month of the calendar. */
    MONTH
}
