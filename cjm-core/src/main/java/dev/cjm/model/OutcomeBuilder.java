package dev.cjm.model;

import java.util.Objects;

/** Builds an {@link Outcome}. */
public final class OutcomeBuilder extends OutcomeVerbs<OutcomeBuilder> {
    private String id = "";
    private final String name;

    OutcomeBuilder(Problems problems, Where where, String name, OutcomeKind kind) {
        super(problems, where);
        facts.name(checkedName("name", name));
        facts.kind(Objects.requireNonNull(kind, "kind"));
        this.name = name;
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

    @Override
    OutcomeBuilder self() {
        return this;
    }

    Outcome build() {
        return facts.id(id.isEmpty() ? derivedId(name) : id).build();
    }
}
