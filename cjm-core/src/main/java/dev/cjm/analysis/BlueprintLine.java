package dev.cjm.analysis;

/** A line of a service blueprint, between two of its lanes (M. Bitner and others, Service Blueprinting, 2008). */
public enum BlueprintLine {
    /** Between the customer and the frontstage. */
    INTERACTION,
    /** Between the frontstage and the backstage. */
    VISIBILITY,
    /** Between the backstage and what supports it. */
    INTERNAL_INTERACTION
}
