package dev.cjm.model;

/** Where work that customers do not see is done. */
public enum WorkLane {
    /** By those who serve the customer, out of sight. */
    BACKSTAGE,
    /** By those who serve them. */
    SUPPORT
}
