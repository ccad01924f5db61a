package dev.cjm.model;

/** How good an end is. */
public enum OutcomeKind {
    /** The customer reached the goal. */
    SUCCESS,
    /** The customer did not reach the goal. */
    FAILURE,
    /** Neither. */
    NEUTRAL
}
