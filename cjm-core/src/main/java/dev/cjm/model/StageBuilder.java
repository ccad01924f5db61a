package dev.cjm.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Builds a {@link Stage} with its touchpoints and sub-stages. */
public final class StageBuilder extends StageVerbs<StageBuilder> {
    private final StageDraft draft;
    private final String name;
    private boolean hasOwnId;

    StageBuilder(Problems problems, Where where, String name, Optional<Phase> phase) {
        super(problems, where);
        this.name = name;
        draft = new StageDraft(where);
        facts.name(checkedName("name", name)).phase(phase);
    }

    /**
     * Gives it an id that stays when the name changes.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public StageBuilder id(String id) {
        if (ownId(id)) {
            facts.id(id);
            hasOwnId = true;
        }
        return this;
    }

    /**
     * Adds a touchpoint of which nothing more is said.
     *
     * @param name what the customer does, not blank
     * @param channel where it happens
     * @return this builder
     */
    public StageBuilder touchpoint(String name, Channel channel) {
        return touchpoint(name, channel, touchpoint -> {});
    }

    /**
     * Adds a touchpoint.
     *
     * @param name what the customer does, not blank
     * @param channel where it happens
     * @param details says what else is known, and where it leads
     * @return this builder
     */
    public StageBuilder touchpoint(String name, Channel channel, Consumer<? super TouchpointBuilder> details) {
        open();
        Where at = draft.nextTouchpoint(name);
        draft.add(fill(new TouchpointBuilder(problems(), at, name, channel), details)
                .draft());
        return this;
    }

    /**
     * Adds a ready-made touchpoint.
     *
     * @param touchpoint the touchpoint
     * @return this builder
     */
    public StageBuilder touchpoint(Touchpoint touchpoint) {
        open();
        Objects.requireNonNull(touchpoint, "touchpoint");
        draft.add(TouchpointDraft.of(touchpoint, draft.nextTouchpoint(touchpoint.name())));
        return this;
    }

    /**
     * Adds several ready-made touchpoints.
     *
     * @param touchpoints the touchpoints in order
     * @return this builder
     */
    public StageBuilder touchpoints(Collection<? extends Touchpoint> touchpoints) {
        each("touchpoints", touchpoints, this::touchpoint);
        return this;
    }

    /**
     * Adds a sub-stage.
     *
     * @param name the name, not blank
     * @param details says what it holds
     * @return this builder
     */
    public StageBuilder stage(String name, Consumer<? super StageBuilder> details) {
        open();
        draft.add(fill(new StageBuilder(problems(), draft.nextStage(name), name, Optional.empty()), details)
                .draft());
        return this;
    }

    /**
     * Adds a sub-stage.
     *
     * @param name the name, not blank
     * @param phase where it stands in time
     * @param details says what it holds
     * @return this builder
     */
    public StageBuilder stage(String name, Phase phase, Consumer<? super StageBuilder> details) {
        open();
        Optional<Phase> stated = Optional.of(Objects.requireNonNull(phase, "phase"));
        draft.add(fill(new StageBuilder(problems(), draft.nextStage(name), name, stated), details)
                .draft());
        return this;
    }

    /**
     * Adds a ready-made sub-stage.
     *
     * @param stage the sub-stage
     * @return this builder
     */
    public StageBuilder stage(Stage stage) {
        open();
        draft.add(StageDraft.of(Objects.requireNonNull(stage, "stage"), draft.nextStage(stage.name())));
        return this;
    }

    /**
     * Adds several ready-made sub-stages.
     *
     * @param stages the sub-stages in order
     * @return this builder
     */
    public StageBuilder stages(Collection<? extends Stage> stages) {
        each("stages", stages, this::stage);
        return this;
    }

    @Override
    StageBuilder self() {
        return this;
    }

    StageDraft draft() {
        gather();
        if (!hasOwnId) {
            facts.id(derivedId(name));
        }
        draft.facts(facts.build(), hasOwnId);
        return draft;
    }

    /** A stage outside a map: its touchpoints can lead nowhere, and ids are settled within it. */
    Stage alone() {
        StageDraft whole = draft();
        IdSettlement.settle(problems(), List.of(whole));
        whole.touchpoints().forEach(touchpoint -> touchpoint.refuseTransitions(problems()));
        return problems().isEmpty() ? whole.toStage() : whole.facts();
    }
}
