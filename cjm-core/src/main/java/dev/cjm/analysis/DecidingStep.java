package dev.cjm.analysis;

import dev.cjm.model.Node;
import dev.cjm.model.Transition;
import java.util.Objects;

/**
 * A transition that decides: before it success and failure are both possible, after it no more.
 *
 * @param transition the transition
 * @param target where it leads
 * @param fate what can still become of those who take it; never {@link Fate#UNDECIDED}
 * @param likelihood the share of those at its source who take it, 0 to 1, both inclusive; 0 for what is structure only
 */
public record DecidingStep(Transition transition, Node target, Fate fate, double likelihood) {
    /**
     * Obtains a step.
     *
     * @param transition the transition
     * @param target where it leads
     * @param fate what can still become of those who take it
     * @param likelihood the share of those at its source who take it
     */
    public DecidingStep {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(fate, "fate");
    }
}
