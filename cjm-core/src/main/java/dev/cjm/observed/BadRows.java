package dev.cjm.observed;

/** What a reader does with rows that it cannot take. */
public enum BadRows {
    /** Stops at the first one: nothing is read. */
    STOP,
    /** Leaves them out, counts them by reason, and keeps the first hundred reasons. */
    SKIP,
    /** Leaves them out, counts them by reason, and keeps every reason. */
    COLLECT
}
