package dev.cjm.report;

/** From where the health of a journey is looked at. */
public enum HealthView {
    /** How it feels to customers. */
    EXPERIENCE,
    /** Whether they get through. */
    OPERATION,
    /** Whether the money that it could bring is kept. */
    MONEY
}
