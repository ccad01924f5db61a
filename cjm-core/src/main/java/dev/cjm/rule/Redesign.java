package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import java.util.Objects;

/**
 * Two maps of one journey: as it is and as it is to be.
 *
 * @param current the journey as it is
 * @param future the journey as it is to be
 */
public record Redesign(JourneyMap current, JourneyMap future) {
    /**
     * Obtains a pair of maps.
     *
     * @param current the journey as it is
     * @param future the journey as it is to be
     */
    public Redesign {
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(future, "future");
    }
}
