package dev.cjm.model;

/** What a persona is made of. */
public enum PersonaBasis {
    /** What the team believes. */
    PROTO,
    /** What research found. */
    RESEARCH
}
