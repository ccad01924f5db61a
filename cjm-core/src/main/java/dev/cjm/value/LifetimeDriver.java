package dev.cjm.value;

/** What moves a lifetime value. */
public enum LifetimeDriver {
    /** The retention; it changes by points: +0.05 makes 0.80 to 0.85. */
    RETENTION,
    /** The discount rate; it changes by points: +0.05 makes 0.10 to 0.15. */
    DISCOUNT,
    /** The margin per period; it changes by a share of itself: +0.05 makes 100 to 105. */
    MARGIN
}
