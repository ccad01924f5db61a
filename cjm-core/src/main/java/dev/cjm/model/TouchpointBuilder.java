package dev.cjm.model;

import java.util.Objects;

/** Builds a {@link Touchpoint}, and says where it leads. */
public final class TouchpointBuilder extends TouchpointFlowVerbs<TouchpointBuilder> {
    private final String name;
    private boolean hasOwnId;

    TouchpointBuilder(Problems problems, Where where, String name, Channel channel) {
        super(problems, where, name);
        this.name = name;
        facts.name(checkedName("name", name)).channel(Objects.requireNonNull(channel, "channel"));
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public TouchpointBuilder id(String id) {
        if (ownId(id)) {
            facts.id(id);
            hasOwnId = true;
        }
        return this;
    }

    @Override
    TouchpointBuilder self() {
        return this;
    }

    TouchpointDraft draft() {
        gather();
        if (!hasOwnId) {
            facts.id(derivedId(name));
        }
        return new TouchpointDraft(facts.build(), hasOwnId, where(), transitions());
    }

    /** A touchpoint outside a map: it can lead nowhere. */
    Touchpoint alone() {
        TouchpointDraft draft = draft();
        draft.refuseTransitions(problems());
        return draft.value();
    }
}
