package dev.cjm.model;

/** Which journey a map shows. */
public enum MapState {
    /** How customers travel today. */
    CURRENT,
    /** How they should travel one day. */
    FUTURE,
    /** All that customers do in a day, with or without the brand. */
    DAY_IN_THE_LIFE
}
