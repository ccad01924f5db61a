package dev.cjm.model;

/** How something is known, from firm to weak. */
public enum EvidenceKind {
    /** Somebody watched or measured it. */
    OBSERVED,
    /** Customers or sources say so. */
    REPORTED,
    /** It follows from something else. */
    INFERRED,
    /** Somebody believes so. */
    ASSUMED
}
