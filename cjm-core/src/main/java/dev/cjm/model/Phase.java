package dev.cjm.model;

/** Where a stage stands in time, seen from the purchase. */
public enum Phase {
    /** Before the purchase. */
    BEFORE,
    /** During the purchase. */
    DURING,
    /** After the purchase. */
    AFTER
}
