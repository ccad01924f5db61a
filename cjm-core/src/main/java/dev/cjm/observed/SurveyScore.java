package dev.cjm.observed;

import java.time.Instant;
import java.util.Objects;

/**
 * An answer of a customer, with the journey it is about.
 *
 * @param journey the id of the journey
 * @param time when the answer was given
 * @param score the answer, finite
 */
public record SurveyScore(String journey, Instant time, double score) {
    /**
     * Obtains a score.
     *
     * @param journey the id of the journey
     * @param time when the answer was given
     * @param score the answer
     * @throws IllegalArgumentException if the score is not finite
     */
    public SurveyScore {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(time, "time");
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException(
                    "The score (%s) of journey '%s' must be finite.\nLeave it out if it is not known."
                            .formatted(score, journey));
        }
    }
}
