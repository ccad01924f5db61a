package dev.cjm.model;

import java.util.Optional;
import java.util.OptionalDouble;

/** Changes a transition that is there: single facts are replaced, and can be cleared. */
public final class TransitionEditor extends TransitionVerbs<TransitionEditor> {
    TransitionEditor(Problems problems, Where where, Transition before, String id) {
        super(problems, where, before, id);
    }

    /**
     * Takes facts back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public TransitionEditor clear(TransitionField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    @Override
    boolean isEditor() {
        return true;
    }

    @Override
    TransitionEditor self() {
        return this;
    }

    private void clear(TransitionField field) {
        switch (field) {
            case LIKELIHOOD -> facts.likelihood(OptionalDouble.empty());
            case CONDITION -> facts.condition(Optional.empty());
            case WAITING -> facts.waiting(Optional.empty());
            case HAND_OFF -> facts.handOff(Optional.empty());
            case CHANNEL_SWITCH -> facts.channelSwitch(Optional.empty());
            case DECIDED_BY -> facts.decidedBy(Optional.empty());
        }
    }
}
