package dev.cjm.simulation;

import dev.cjm.observed.DeviationKind;
import java.time.Instant;
import java.util.Objects;

/**
 * What was done to a simulated journey, so that it departs from the map.
 *
 * @param kind how it departs
 * @param activity what was added, left out or failed; of two that changed places the one that now comes first
 * @param time when it happened, or would have happened
 */
public record SimulatedDeviation(DeviationKind kind, String activity, Instant time) {
    /**
     * Obtains a deviation.
     *
     * @param kind how it departs
     * @param activity what was added, left out or failed; of two that changed places the one that now comes first
     * @param time when it happened, or would have happened
     */
    public SimulatedDeviation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(time, "time");
    }
}
