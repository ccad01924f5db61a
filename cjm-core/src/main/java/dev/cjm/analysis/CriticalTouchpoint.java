package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import java.util.Objects;

/**
 * A touchpoint that every way from an entry to a success passes.
 *
 * @param touchpoint the touchpoint
 * @param lostTouchpoints how many further touchpoints cannot be reached without it, 0 or more
 * @param lostOutcomes how many outcomes, of any kind, cannot be reached without it, 1 or more
 */
public record CriticalTouchpoint(Touchpoint touchpoint, int lostTouchpoints, int lostOutcomes) {
    /**
     * Obtains a critical touchpoint.
     *
     * @param touchpoint the touchpoint
     * @param lostTouchpoints how many further touchpoints cannot be reached without it
     * @param lostOutcomes how many outcomes cannot be reached without it
     */
    public CriticalTouchpoint {
        Objects.requireNonNull(touchpoint, "touchpoint");
    }
}
