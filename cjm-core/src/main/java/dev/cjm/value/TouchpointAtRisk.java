package dev.cjm.value;

import dev.cjm.analysis.TouchpointPain;
import dev.cjm.model.Money;
import dev.cjm.model.Touchpoint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What all pain points of one touchpoint cost together.
 *
 * @param touchpoint the touchpoint
 * @param pains the pain points there that make customers leave, at least one; trivial ones are left out
 * @param reason why they cost that, or why nothing can be said
 * @param blamed the share of those there who fail or drop off because of them, 0 to 1, both inclusive: the sum of the shares that they hit,
 *     at most all who leave
 * @param success the probability of success if nobody left because of them; empty when no success is stated or nothing can be said
 * @param amount what they cost in the journeys that count; empty when no outcome has a value or nothing can be said
 */
public record TouchpointAtRisk(
        Touchpoint touchpoint,
        List<TouchpointPain> pains,
        RiskReason reason,
        double blamed,
        OptionalDouble success,
        Optional<Money> amount) {
    /**
     * Obtains what the pain points of a touchpoint cost.
     *
     * @param touchpoint the touchpoint
     * @param pains the pain points there that make customers leave
     * @param reason why they cost that, or why nothing can be said
     * @param blamed the share of those there who fail or drop off because of them
     * @param success the probability of success if nobody left because of them
     * @param amount what they cost in the journeys that count
     */
    public TouchpointAtRisk {
        Objects.requireNonNull(touchpoint, "touchpoint");
        pains = List.copyOf(pains);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(success, "success");
        Objects.requireNonNull(amount, "amount");
    }
}
