package dev.cjm.model;

/** What a transition means to the customer. */
public enum TransitionKind {
    /** The way that is meant. */
    NORMAL,
    /** Another way that is fine. */
    ALTERNATIVE,
    /** Something went wrong. */
    FAILURE,
    /** Back on track after a failure. */
    RECOVERY
}
