package dev.cjm.value;

import dev.cjm.analysis.TouchpointPain;
import dev.cjm.model.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one pain point costs.
 *
 * @param pain the pain point, where it is
 * @param reason why it costs that, or why nothing can be said
 * @param blamed the share of those there who fail or drop off because of it, 0 to 1, both inclusive
 * @param visits how often a journey passes its touchpoint, as expected
 * @param success the probability of success if nobody left because of it, 0 to 1; empty when no success is stated or nothing can be said
 * @param amount what it costs in the journeys that count, seldom below 0; empty when no outcome has a value or nothing can be said
 */
public record PainAtRisk(
        TouchpointPain pain,
        RiskReason reason,
        double blamed,
        double visits,
        OptionalDouble success,
        Optional<Money> amount) {
    /**
     * Obtains what a pain point costs.
     *
     * @param pain the pain point, where it is
     * @param reason why it costs that, or why nothing can be said
     * @param blamed the share of those there who fail or drop off because of it
     * @param visits how often a journey passes its touchpoint, as expected
     * @param success the probability of success if nobody left because of it
     * @param amount what it costs in the journeys that count
     */
    public PainAtRisk {
        Objects.requireNonNull(pain, "pain");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(success, "success");
        Objects.requireNonNull(amount, "amount");
    }
}
