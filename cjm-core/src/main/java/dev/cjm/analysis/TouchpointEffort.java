package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import java.util.Objects;

/**
 * What a touchpoint asks of customers.
 *
 * @param touchpoint the touchpoint
 * @param visits how often a journey comes there, as expected
 * @param perVisit what one visit asks, with the waiting time on the ways out, each as likely as it is
 * @param perJourney what a journey spends there, as expected: visits times that
 */
public record TouchpointEffort(Touchpoint touchpoint, double visits, EffortSum perVisit, EffortSum perJourney) {
    /**
     * Obtains the effort of a touchpoint.
     *
     * @param touchpoint the touchpoint
     * @param visits how often a journey comes there, as expected
     * @param perVisit what one visit asks
     * @param perJourney what a journey spends there, as expected
     */
    public TouchpointEffort {
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(perVisit, "perVisit");
        Objects.requireNonNull(perJourney, "perJourney");
    }
}
