package dev.cjm.model;

/** The facts of an outcome. */
abstract class OutcomeVerbs<B> extends ValueBuilder {
    final ImmutableOutcome.Builder facts = ImmutableOutcome.builder();

    OutcomeVerbs(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Says what it is worth to the organisation when one customer ends so.
     *
     * @param value the value
     * @return this builder
     */
    public B value(Money value) {
        if (once("value", value)) {
            facts.value(value);
        }
        return self();
    }

    /**
     * Says what happens then.
     *
     * @param description the description, not blank
     * @return this builder
     */
    public B description(String description) {
        if (text("description", description)) {
            facts.description(description);
        }
        return self();
    }

    /** This builder as the type that users hold. */
    abstract B self();
}
