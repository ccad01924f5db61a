package dev.cjm.model;

/** Whether more or less of a figure is better. */
public enum MetricDirection {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER
}
