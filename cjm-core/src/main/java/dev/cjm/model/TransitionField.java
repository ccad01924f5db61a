package dev.cjm.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The facts of a transition that may be said or left out. */
public enum TransitionField {
    /** The designed share of the customers at its source who take it. */
    LIKELIHOOD("likelihood", Transition::likelihood, ImmutableTransition::withLikelihood),
    /** When it is taken. */
    CONDITION("condition", Transition::condition, ImmutableTransition::withCondition),
    /** How long customers wait on the way. */
    WAITING("waiting", Transition::waiting, ImmutableTransition::withWaiting),
    /** What becomes of what the brand knows about the customer. */
    HAND_OFF("handOff", Transition::handOff, ImmutableTransition::withHandOff),
    /** Why the channel changes. */
    CHANNEL_SWITCH("channelSwitch", Transition::channelSwitch, ImmutableTransition::withChannelSwitch),
    /** Who decides that it is taken. */
    DECIDED_BY("decidedBy", Transition::decidedBy, ImmutableTransition::withDecidedBy);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Transition, Object> reading;

    @SuppressWarnings("ImmutableEnumChecker") // nor has a copy of it
    private final BinaryOperator<Transition> copying;

    <V> TransitionField(
            String property,
            Function<Transition, V> reading,
            BiFunction<ImmutableTransition, ? super V, ? extends Transition> writing) {
        this.property = property;
        this.reading = reading::apply;
        copying = (from, into) -> writing.apply((ImmutableTransition) into, reading.apply(from));
    }

    /**
     * Tells what the accessor of the fact is called.
     *
     * @return the name of the accessor and of the field in JSON
     */
    public String property() {
        return property;
    }

    /**
     * Reads the fact.
     *
     * @param transition where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(Transition transition) {
        return reading.apply(transition);
    }

    /**
     * Takes the fact over from another transition.
     *
     * @param from the transition that says it
     * @param into the transition that is to say the same
     * @return the second one, with what the first one says here; all else stays
     */
    public Transition copy(Transition from, Transition into) {
        return copying.apply(Objects.requireNonNull(from, "from"), Objects.requireNonNull(into, "into"));
    }
}
