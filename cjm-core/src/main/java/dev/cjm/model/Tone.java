package dev.cjm.model;

/** On which side of neutral a score lies. */
public enum Tone {
    /** Below neutral. */
    NEGATIVE,
    /** Neutral. */
    NEUTRAL,
    /** Above neutral. */
    POSITIVE
}
