package dev.cjm.analysis;

import dev.cjm.model.Outcome;
import java.util.Objects;

/**
 * How likely journeys end in an outcome.
 *
 * @param outcome the outcome
 * @param probability the share of all journeys that end there, 0 to 1, both inclusive
 */
public record OutcomeProbability(Outcome outcome, double probability) {
    /**
     * Obtains a probability.
     *
     * @param outcome the outcome
     * @param probability the share of all journeys that end there, 0 to 1, both inclusive
     */
    public OutcomeProbability {
        Objects.requireNonNull(outcome, "outcome");
    }
}
