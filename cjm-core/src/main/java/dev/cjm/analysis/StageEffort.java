package dev.cjm.analysis;

import dev.cjm.model.Stage;
import java.util.Objects;

/**
 * What an outermost stage asks of customers.
 *
 * @param stage the stage
 * @param once what all its touchpoints ask when each is visited once
 * @param perJourney what a journey spends there, as expected; those of all stages sum to that of the journey
 */
public record StageEffort(Stage stage, EffortSum once, EffortSum perJourney) {
    /**
     * Obtains the effort of a stage.
     *
     * @param stage the stage
     * @param once what all its touchpoints ask when each is visited once
     * @param perJourney what a journey spends there, as expected
     */
    public StageEffort {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(once, "once");
        Objects.requireNonNull(perJourney, "perJourney");
    }
}
