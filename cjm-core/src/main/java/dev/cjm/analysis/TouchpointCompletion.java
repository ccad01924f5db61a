package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What becomes of journeys at one touchpoint.
 *
 * @param touchpoint the touchpoint
 * @param success the probability to succeed for those who are there, 0 to 1, both inclusive; empty when no success is stated
 * @param expectedVisits how often a journey passes there, as expected, 0 or more
 * @param visitProbability the share of all journeys that pass there at least once, 0 to 1, both inclusive; empty where it takes long to find:
 *     in components of more than 50 touchpoints, see {@link CompletionProbability#visitProbability(Touchpoint)}
 * @param stepCompletion the share of those who leave it that go on, neither dropping off nor failing at once, 0 to 1, both inclusive
 * @param dropOff the share of all journeys that drop off there, 0 to 1, both inclusive
 * @param failure the share of all journeys that go from there to a failing outcome, 0 to 1, both inclusive
 */
public record TouchpointCompletion(
        Touchpoint touchpoint,
        OptionalDouble success,
        double expectedVisits,
        OptionalDouble visitProbability,
        double stepCompletion,
        double dropOff,
        double failure) {
    /**
     * Obtains a row.
     *
     * @param touchpoint the touchpoint
     * @param success the probability to succeed for those who are there; empty when no success is stated
     * @param expectedVisits how often a journey passes there, as expected
     * @param visitProbability the share of all journeys that pass there at least once; empty where it takes long to find
     * @param stepCompletion the share of those who leave it that go on
     * @param dropOff the share of all journeys that drop off there
     * @param failure the share of all journeys that go from there to a failing outcome
     */
    public TouchpointCompletion {
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(success, "success");
        Objects.requireNonNull(visitProbability, "visitProbability");
    }

    /**
     * Tells the share of all journeys that are lost there, by drop-off or by failure.
     *
     * @return the sum of both, 0 to 1, both inclusive
     */
    public double lost() {
        return dropOff + failure;
    }
}
