package dev.cjm.model;

/** How far work is. */
public enum WorkStatus {
    /** Nobody has started. */
    OPEN,
    /** It is agreed on. */
    PLANNED,
    /** It is being done. */
    IN_PROGRESS,
    /** It is done. */
    DONE,
    /** It will not be done. */
    DISMISSED
}
