package dev.cjm.report;

import java.util.Objects;

/**
 * Something that no map of a portfolio covers.
 *
 * @param kind what it is
 * @param name its name; for a phase its word in lower case
 * @param reason one English sentence
 */
public record BlindSpot(Kind kind, String name, String reason) {
    /** What can be without a map. */
    public enum Kind {
        /** A phase in which no map has a touchpoint. */
        PHASE,
        /** An expected stage in which no map has a touchpoint. */
        STAGE,
        /** A channel on which no map has a touchpoint. */
        CHANNEL,
        /** An expected persona that no map names. */
        PERSONA
    }

    /**
     * Obtains a blind spot.
     *
     * @param kind what it is
     * @param name its name
     * @param reason one English sentence
     */
    public BlindSpot {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}
