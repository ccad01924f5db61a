package dev.cjm.model;

import dev.cjm.internal.Decimals;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** One way to go on from a touchpoint: to another touchpoint, or to an outcome. */
@Value.Immutable
public abstract class Transition {
    Transition() {}

    /**
     * Identifies it among all transitions of its map, parallel ones among them.
     *
     * @return the id; {@code source>target} unless one was given, with {@code #2} and so on for parallel ones
     */
    public abstract String id();

    /**
     * Tells where it starts.
     *
     * @return the id of a touchpoint
     */
    public abstract String source();

    /**
     * Tells where it leads.
     *
     * @return the id of a touchpoint or outcome
     */
    public abstract String target();

    /**
     * Tells what it means to the customer.
     *
     * @return the kind, normal unless something else was said
     */
    public abstract TransitionKind kind();

    /**
     * Tells the designed share of the customers at its source who take it.
     *
     * @return the likelihood, 0 to 1, both inclusive; empty when nothing is said: then a normal or alternative one takes an equal
     *     part of what stated ones leave, and a failure or recovery counts for structure only
     */
    public abstract OptionalDouble likelihood();

    /**
     * Tells when it is taken.
     *
     * @return the condition in words; empty when nothing is said
     */
    public abstract Optional<String> condition();

    /**
     * Tells how long customers wait on the way.
     *
     * @return the waiting time, never negative; empty when nothing is said
     */
    public abstract Optional<Duration> waiting();

    /**
     * Tells what becomes of what the brand knows about the customer.
     *
     * @return the hand-off; empty when there is none
     */
    public abstract Optional<HandOff> handOff();

    /**
     * Tells why the channel changes.
     *
     * @return the switch; empty when nothing is said
     */
    public abstract Optional<ChannelSwitch> channelSwitch();

    /**
     * Tells who decides that it is taken.
     *
     * @return the decider; empty when nothing is said
     */
    public abstract Optional<Decider> decidedBy();

    /**
     * Tells whether it takes an equal part of what stated likelihoods leave.
     *
     * @return true for a normal or alternative transition without a likelihood
     */
    public boolean takesShare() {
        return likelihood().isEmpty() && (kind() == TransitionKind.NORMAL || kind() == TransitionKind.ALTERNATIVE);
    }

    /**
     * Obtains a transition, ready to be put into a map.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @return the transition, with ends as given
     * @throws InvalidJourneyMapException if an end is blank
     */
    public static Transition of(String source, String target) {
        return of(source, target, transition -> {});
    }

    /**
     * Obtains a transition, ready to be put into a map.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @param details says likelihood, kind, condition and what else is known
     * @return the transition, with ends as given
     * @throws InvalidJourneyMapException if something is impossible; it tells all problems at once
     */
    public static Transition of(String source, String target, Consumer<? super TransitionBuilder> details) {
        return Standalone.build("transition", source + "' -> '" + target, (problems, where) -> {
            TransitionBuilder builder = new TransitionBuilder(problems, where, TransitionKind.NORMAL);
            builder.text("source", source);
            builder.text("target", target);
            return ValueBuilder.filled(builder, details).build(source, target);
        });
    }

    @Override
    public String toString() {
        return "Transition " + id()
                + (likelihood().isPresent()
                        ? " " + Decimals.shortest(likelihood().getAsDouble())
                        : "");
    }
}
