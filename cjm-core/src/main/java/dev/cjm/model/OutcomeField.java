package dev.cjm.model;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The facts of an outcome that may be said or left out. */
public enum OutcomeField {
    /** What it is worth to the organisation. */
    VALUE("value", Outcome::value, ImmutableOutcome::withValue),
    /** What happens then. */
    DESCRIPTION("description", Outcome::description, ImmutableOutcome::withDescription);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Outcome, Object> reading;

    @SuppressWarnings("ImmutableEnumChecker") // nor has a copy of it
    private final BinaryOperator<Outcome> copying;

    <V> OutcomeField(
            String property,
            Function<Outcome, V> reading,
            BiFunction<ImmutableOutcome, ? super V, ? extends Outcome> writing) {
        this.property = property;
        this.reading = reading::apply;
        copying = (from, into) -> writing.apply((ImmutableOutcome) into, reading.apply(from));
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
     * @param outcome where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(Outcome outcome) {
        return reading.apply(outcome);
    }

    /**
     * Takes the fact over from another outcome.
     *
     * @param from the outcome that says it
     * @param into the outcome that is to say the same
     * @return the second one, with what the first one says here; all else stays
     */
    public Outcome copy(Outcome from, Outcome into) {
        return copying.apply(Objects.requireNonNull(from, "from"), Objects.requireNonNull(into, "into"));
    }
}
