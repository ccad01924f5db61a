package dev.cjm.analysis;

import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Objects;

/**
 * A touchpoint at which customers drop off or fail, with the pains that explain it.
 *
 * @param touchpoint the touchpoint
 * @param dropOff the share of those there who go on nowhere, 0 to 1, both inclusive
 * @param failure the share of those there who take a failing transition, 0 to 1, both inclusive; 0 when none has a likelihood
 * @param failures the transitions that are failures or lead to a failure, in the order of the graph, perhaps none
 * @param pains the pains there that explain it: those that make customers abandon first, then those not triaged, then those that they work
 *     around; trivial ones explain nothing
 */
public record ExplainedLoss(
        Touchpoint touchpoint, double dropOff, double failure, List<Transition> failures, List<TouchpointPain> pains) {
    /**
     * Obtains a loss.
     *
     * @param touchpoint the touchpoint
     * @param dropOff the share of those there who go on nowhere
     * @param failure the share of those there who take a failing transition
     * @param failures the transitions that are failures or lead to a failure
     * @param pains the pains there that explain it
     */
    public ExplainedLoss {
        Objects.requireNonNull(touchpoint, "touchpoint");
        failures = List.copyOf(failures);
        pains = List.copyOf(pains);
    }

    /**
     * Tells whether no pain explains it.
     *
     * @return true if customers leave or fail and the map does not say what hurts them
     */
    public boolean isUnexplained() {
        return pains.isEmpty();
    }
}
