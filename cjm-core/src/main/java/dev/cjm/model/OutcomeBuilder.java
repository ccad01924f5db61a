package dev.cjm.model;

import java.util.Objects;

/** Builds an {@link Outcome}. */
public final class OutcomeBuilder extends ValueBuilder {
    private final ImmutableOutcome.Builder facts = ImmutableOutcome.builder();
    private String id;
    private final String name;

    OutcomeBuilder(Problems problems, Where where, String name, OutcomeKind kind) {
        super(problems, where);
        facts.name(checkedName("name", name));
        facts.kind(Objects.requireNonNull(kind, "kind"));
        this.id = "";
        this.name = name;
    }

    OutcomeBuilder(Problems problems, Where where, Outcome before) {
        super(problems, where);
        facts.from(before);
        this.id = before.id();
        this.name = before.name();
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public OutcomeBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says what it is worth to the organisation when one customer ends so.
     *
     * @param value the value
     * @return this builder
     */
    public OutcomeBuilder value(Money value) {
        if (once("value", value)) {
            facts.value(value);
        }
        return this;
    }

    /**
     * Says what happens then.
     *
     * @param description the description, not blank
     * @return this builder
     */
    public OutcomeBuilder description(String description) {
        if (text("description", description)) {
            facts.description(description);
        }
        return this;
    }

    Outcome build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
