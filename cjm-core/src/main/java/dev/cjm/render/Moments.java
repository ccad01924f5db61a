package dev.cjm.render;

/**
 * Which moments of truth are marked with stars: full ones where the map declares them, hollow ones where they are computed.
 *
 * <p>Computed ones are those of {@link dev.cjm.analysis.MomentsOfTruth} by gap, experience and outcome: for everybody, and on the
 * curve of a persona for that persona.
 */
public enum Moments {
    /** Those that the map declares. */
    DECLARED,
    /** Also those that are computed and that at least two readings name, contact left out. */
    AGREED,
    /** Also all others that are computed. */
    ALL
}
