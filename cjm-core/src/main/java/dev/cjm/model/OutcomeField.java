package dev.cjm.model;

import java.util.function.Function;

/** The facts of an outcome that may be said or left out. */
public enum OutcomeField {
    /** What it is worth to the organisation. */
    VALUE("value", Outcome::value),
    /** What happens then. */
    DESCRIPTION("description", Outcome::description);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // an accessor has no state
    private final Function<Outcome, Object> reading;

    OutcomeField(String property, Function<Outcome, Object> reading) {
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
     * @param outcome where to read
     * @return the value: an {@code Optional}, a collection, or the plain value
     */
    public Object of(Outcome outcome) {
        return reading.apply(outcome);
    }
}
