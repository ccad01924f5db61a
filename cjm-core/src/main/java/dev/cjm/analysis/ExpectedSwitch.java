package dev.cjm.analysis;

import dev.cjm.model.Channel;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Objects;

/**
 * A transition that changes the channel.
 *
 * @param transition the transition; it says whether the switch is planned, and whether the context is kept
 * @param source where it starts
 * @param target where it leads
 * @param perJourney how often a journey takes it, as expected
 */
public record ExpectedSwitch(Transition transition, Touchpoint source, Touchpoint target, double perJourney) {
    /**
     * Obtains a switch.
     *
     * @param transition the transition
     * @param source where it starts
     * @param target where it leads
     * @param perJourney how often a journey takes it, as expected
     */
    public ExpectedSwitch {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
    }

    /**
     * Finds the channel that customers leave.
     *
     * @return the first channel of the source
     */
    public Channel from() {
        return source.channel();
    }

    /**
     * Finds the channel to which they change.
     *
     * @return the first channel of the target
     */
    public Channel to() {
        return target.channel();
    }

    /**
     * Tells whether customers could stay on a channel: one that both touchpoints offer.
     *
     * @return true if source and target have a channel in common
     */
    public boolean isAvoidable() {
        return source.channels().stream()
                .anyMatch(one ->
                        target.channels().stream().anyMatch(other -> one.id().equals(other.id())));
    }
}
