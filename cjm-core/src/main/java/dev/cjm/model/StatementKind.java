package dev.cjm.model;

/** Who says something, and how. */
public enum StatementKind {
    /** Said or written by a customer. */
    QUOTE,
    /** Thought by a customer. */
    THOUGHT,
    /** Noted by somebody who watched. */
    OBSERVATION
}
