package dev.cjm.model;

import dev.cjm.internal.Quoted;

/**
 * Something in an edited map that a reference may stand for, in words.
 *
 * @param noun what kind of thing it is, which is also the verb that changes it
 * @param id its id
 * @param value the thing
 */
record Place(String noun, String id, Object value) {
    static Place of(Object value) {
        if (value instanceof TouchpointDraft touchpoint) {
            return new Place("touchpoint", touchpoint.id(), value);
        } else if (value instanceof StageDraft stage) {
            return new Place("stage", stage.facts().id(), value);
        } else if (value instanceof Persona persona) {
            return new Place("persona", persona.id(), value);
        } else if (value instanceof Outcome outcome) {
            return new Place("outcome", outcome.id(), value);
        } else if (value instanceof TransitionDraft transition) {
            return new Place("transition", transition.facts().ownId(), value);
        }
        throw new IllegalArgumentException("No part of a map: " + value);
    }

    /** For example {@code touchpoint 'cart' in stage 'Buy'}. */
    String words() {
        return noun + " " + shortWords();
    }

    /** For example {@code 'cart' in stage 'Buy'}. */
    String shortWords() {
        String quoted = id.isEmpty() ? "one that this edit adds" : Quoted.text(id);
        return value instanceof TouchpointDraft touchpoint
                ? quoted + " in " + touchpoint.stage().where().words()
                : quoted;
    }

    /** The verb that renames it. */
    String verb() {
        return noun + "(\"" + id + "\", " + noun.charAt(0) + " -> " + noun.charAt(0) + ".name(\"…\"))";
    }

    Where where(MapDraft draft) {
        if (value instanceof TouchpointDraft touchpoint) {
            return touchpoint.where();
        } else if (value instanceof StageDraft stage) {
            return stage.where();
        } else if (value instanceof Persona persona) {
            return draft.where().child("personas", draft.personas().indexOf(persona), noun, persona.name());
        } else if (value instanceof Outcome outcome) {
            return draft.where().child("outcomes", draft.outcomes().indexOf(outcome), noun, outcome.name());
        }
        return value instanceof TransitionDraft transition ? transition.where() : draft.where();
    }
}
