package dev.cjm.model;

import java.util.Optional;

/** Changes an outcome that is there: single facts are replaced, and can be cleared. */
public final class OutcomeEditor extends OutcomeVerbs<OutcomeEditor> {
    OutcomeEditor(Problems problems, Where where, Outcome before) {
        super(problems, where);
        facts.from(before);
    }

    /**
     * Changes its id; the transitions that lead there follow.
     *
     * @param id the new id, without blanks and control characters
     * @return this editor
     */
    public OutcomeEditor id(String id) {
        if (ownId(id)) {
            facts.id(id);
        }
        return this;
    }

    /**
     * Changes what people call it; the id stays.
     *
     * @param name the new name, not blank
     * @return this editor
     */
    public OutcomeEditor name(String name) {
        if (text("name", name)) {
            facts.name(name);
        }
        return this;
    }

    /**
     * Changes how good it is.
     *
     * @param kind the kind
     * @return this editor
     */
    public OutcomeEditor kind(OutcomeKind kind) {
        if (once("kind", kind)) {
            facts.kind(kind);
        }
        return this;
    }

    /**
     * Takes facts back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public OutcomeEditor clear(OutcomeField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    @Override
    boolean isEditor() {
        return true;
    }

    @Override
    OutcomeEditor self() {
        return this;
    }

    Outcome build() {
        return facts.build();
    }

    private void clear(OutcomeField field) {
        switch (field) {
            case VALUE -> facts.value(Optional.empty());
            case DESCRIPTION -> facts.description(Optional.empty());
        }
    }
}
