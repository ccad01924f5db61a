package dev.cjm.value;

/** What moves the revenue from retention. */
public enum RetentionDriver {
    /** The share of customers who leave; it changes by points. */
    CHURN,
    /** The share of those who leave that can be kept; it changes by points. */
    RECOVERABLE,
    /** The revenue per customer and period; it changes by a share of itself. */
    REVENUE,
    /** The contribution margin; it changes by points. */
    MARGIN
}
