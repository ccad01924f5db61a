package dev.cjm.analysis;

/** What makes a journey better, as the article has it. */
public enum ImprovementArea {
    /** Customers find easily what they look for. */
    FINDABILITY,
    /** They are helped and guided on the way. */
    GUIDANCE,
    /** They are told how it goes on while they wait. */
    NEWS,
    /** What they get in the end is what they expect. */
    END_PRODUCT
}
