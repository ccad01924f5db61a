package dev.cjm.report;

import dev.cjm.model.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How healthy one stage of a journey is.
 *
 * @param stage an outermost stage, its sub-stages within
 * @param experience how it feels
 * @param operation whether customers get through
 * @param money whether the money that it could bring is kept
 * @param total the weighted mean of what is known of the three; empty when nothing is
 */
public record StageHealth(
        Stage stage, HealthScore experience, HealthScore operation, HealthScore money, OptionalDouble total) {
    /**
     * Obtains the health of a stage.
     *
     * @param stage an outermost stage, its sub-stages within
     * @param experience how it feels
     * @param operation whether customers get through
     * @param money whether the money that it could bring is kept
     * @param total the weighted mean of what is known of the three
     */
    public StageHealth {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(experience, "experience");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(total, "total");
    }

    /**
     * Finds the view from which the stage is least healthy.
     *
     * @return the lowest of the three, the first among equals; empty when nothing is known
     */
    public Optional<HealthScore> lowest() {
        return List.of(experience, operation, money).stream()
                .filter(each -> each.value().isPresent())
                .min(Comparator.comparingDouble(each -> each.value().orElseThrow()));
    }
}
