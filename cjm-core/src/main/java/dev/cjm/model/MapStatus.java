package dev.cjm.model;

/** How far the work on a map is. */
public enum MapStatus {
    /** Being written. */
    DRAFT,
    /** Being looked at. */
    IN_REVIEW,
    /** Agreed on. */
    APPROVED,
    /** Kept for the record. */
    ARCHIVED
}
