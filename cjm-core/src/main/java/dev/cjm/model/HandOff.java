package dev.cjm.model;

/** What becomes of what the brand knows when the customer changes places. */
public enum HandOff {
    /** The next place knows what went before. */
    CONTEXT_KEPT,
    /** The customer has to start over. */
    CONTEXT_LOST
}
