package dev.cjm.model;

import java.util.function.Function;

/** The facts of a transition that may be said or left out. */
public enum TransitionField {
    /** The designed share of the customers at its source who take it. */
    LIKELIHOOD("likelihood", Transition::likelihood),
    /** When it is taken. */
    CONDITION("condition", Transition::condition),
    /** How long customers wait on the way. */
    WAITING("waiting", Transition::waiting),
    /** What becomes of what the brand knows about the customer. */
    HAND_OFF("handOff", Transition::handOff),
    /** Why the channel changes. */
    CHANNEL_SWITCH("channelSwitch", Transition::channelSwitch),
    /** Who decides that it is taken. */
    DECIDED_BY("decidedBy", Transition::decidedBy);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Transition, Object> reading;

    TransitionField(String property, Function<Transition, Object> reading) {
        this.property = property;
        this.reading = reading;
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
}
