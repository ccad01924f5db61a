package dev.cjm.model;

/** What customers do about a pain. */
public enum Triage {
    /** They hardly notice. */
    TRIVIAL,
    /** They help themselves. */
    WORKAROUND,
    /** They give up. */
    ABANDON
}
