package dev.cjm.model;

/** How an experience compared with what was expected. */
public enum Comparison {
    /** Worse than expected. */
    WORSE,
    /** As expected. */
    AS_EXPECTED,
    /** Better than expected. */
    BETTER
}
