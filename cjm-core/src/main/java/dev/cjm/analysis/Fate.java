package dev.cjm.analysis;

/** What can still become of a journey, by structure: drop-off is left out. */
public enum Fate {
    /** A success can still be reached, a failure no more. */
    SUCCESS,
    /** A failure can still be reached, a success no more. */
    FAILURE,
    /** Both can still be reached. */
    UNDECIDED,
    /** Neither can be reached: neutral outcomes, dead ends, and what leads only there. */
    NEITHER
}
