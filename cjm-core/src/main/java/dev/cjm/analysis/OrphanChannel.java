package dev.cjm.analysis;

import dev.cjm.model.Channel;
import java.util.Objects;

/**
 * A channel without its place in the journey (own).
 *
 * @param channel the channel
 * @param reason what is missing
 */
public record OrphanChannel(Channel channel, Reason reason) {
    /** What makes a channel an orphan. */
    public enum Reason {
        /** A persona prefers it, and no touchpoint happens on it. */
        NOT_OFFERED,
        /** Touchpoints happen on it, and no journey comes there. */
        NEVER_REACHED,
        /** Journeys are on it, and none comes from another channel or goes on to another. */
        CUT_OFF
    }

    /**
     * Obtains an orphan.
     *
     * @param channel the channel
     * @param reason what is missing
     */
    public OrphanChannel {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(reason, "reason");
    }
}
