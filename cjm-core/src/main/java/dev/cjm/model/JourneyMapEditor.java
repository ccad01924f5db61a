package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Changes a map: nouns find what is there and change it, {@code add…} adds, {@code remove…} removes.
 *
 * <p>What is not there is a problem that names the nearest thing that is.
 */
public final class JourneyMapEditor extends JourneyMapVerbs<JourneyMapEditor> {
    private final MapDraft draft;
    private final DraftSearch search;

    JourneyMapEditor(JourneyMap before) {
        this(MapDraft.of(before));
    }

    private JourneyMapEditor(MapDraft draft) {
        super(draft, true);
        this.draft = draft;
        search = new DraftSearch(draft);
    }

    /**
     * Changes what people call the map; the id stays.
     *
     * @param title the new title, not blank
     * @return this editor
     */
    public JourneyMapEditor title(String title) {
        if (text("title", title)) {
            facts.title(title);
        }
        return this;
    }

    /**
     * Changes the id of the map.
     *
     * @param id the new id, without blanks and control characters
     * @return this editor
     */
    public JourneyMapEditor id(String id) {
        if (ownId(id)) {
            draft.id(id);
        }
        return this;
    }

    /**
     * Takes facts of the map itself back, as if they had never been said.
     *
     * @param fields the facts
     * @return this editor
     */
    public JourneyMapEditor clear(JourneyMapField... fields) {
        each("fields", fields, this::clear);
        return this;
    }

    /**
     * Changes a touchpoint.
     *
     * @param touchpoint the touchpoint, by id or name
     * @param changes says what changes, and where else it leads
     * @return this editor
     */
    public JourneyMapEditor touchpoint(String touchpoint, Consumer<? super TouchpointEditor> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        search.touchpoint(touchpoint).ifPresent(found -> {
            TouchpointEditor editor =
                    fill(new TouchpointEditor(problems(), found.where(), found.value(), search::personaId), changes);
            found.value(editor.build());
            List<TransitionDraft> added = editor.transitions();
            added.forEach(transition -> transition.comesFrom(found));
            draft.add(added);
        });
        return this;
    }

    /**
     * Adds a touchpoint at the end of a stage.
     *
     * @param stage the stage, by id or name
     * @param name what the customer does, not blank
     * @param channel where it happens
     * @param details says what else is known, and where it leads
     * @return this editor
     */
    public JourneyMapEditor addTouchpoint(
            String stage, String name, Channel channel, Consumer<? super TouchpointBuilder> details) {
        open();
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(details, "details");
        search.stage(stage).ifPresent(found -> {
            Where at = found.nextTouchpoint(name);
            TouchpointDraft touchpoint = fill(new TouchpointBuilder(problems(), at, name, channel), details)
                    .draft();
            draft.add(found, touchpoint);
        });
        return this;
    }

    /**
     * Gives a touchpoint, stage, persona or outcome another name; its id stays.
     *
     * @param reference what it is called now, or its id
     * @param name the new name, not blank
     * @return this editor
     */
    public JourneyMapEditor rename(String reference, String name) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(name, "name");
        if (item("name", "new name of " + Quoted.text(reference), name)) {
            search.rename(reference, name);
        }
        return this;
    }

    /**
     * Removes a touchpoint, and with it the transitions that start or end there.
     *
     * @param touchpoint the touchpoint, by id or name
     * @return this editor
     */
    public JourneyMapEditor remove(String touchpoint) {
        open();
        search.touchpoint(touchpoint).ifPresent(draft::remove);
        return this;
    }

    /**
     * Moves a touchpoint to the end of a stage.
     *
     * @param touchpoint the touchpoint, by id or name
     * @param stage the stage, by id or name
     * @return this editor
     */
    public JourneyMapEditor move(String touchpoint, String stage) {
        open();
        Optional<TouchpointDraft> moved = search.touchpoint(touchpoint);
        Optional<StageDraft> target = search.stage(stage);
        moved.ifPresent(found -> target.ifPresent(to -> {
            draft.take(found);
            to.add(found);
        }));
        return this;
    }

    /**
     * Moves a touchpoint to stand right before another one, in that one's stage.
     *
     * @param touchpoint the touchpoint, by id or name
     * @param other the touchpoint that is to follow it, by id or name
     * @return this editor
     */
    public JourneyMapEditor moveBefore(String touchpoint, String other) {
        open();
        Objects.requireNonNull(other, "other");
        Optional<TouchpointDraft> moved = search.touchpoint(touchpoint);
        Optional<TouchpointDraft> next = search.touchpoint(other);
        moved.ifPresent(found -> next.filter(to -> to != found).ifPresent(to -> {
            draft.take(found);
            StageDraft stage = draft.stageOf(to);
            stage.own().add(stage.own().indexOf(to), found);
        }));
        return this;
    }

    /**
     * Changes the facts of a stage.
     *
     * @param stage the stage, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor stage(String stage, Consumer<? super StageEditor> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        search.stage(stage)
                .ifPresent(found -> found.facts(
                        fill(new StageEditor(problems(), found.where(), found.facts()), changes)
                                .build(),
                        true));
        return this;
    }

    /**
     * Adds a stage at the end.
     *
     * @param name the name, not blank
     * @param phase where it stands in time
     * @param details says what it holds
     * @return this editor
     */
    public JourneyMapEditor addStage(String name, Phase phase, Consumer<? super StageBuilder> details) {
        open();
        Optional<Phase> stated = Optional.of(Objects.requireNonNull(phase, "phase"));
        draft.add(fill(new StageBuilder(problems(), draft.nextStage(name), name, stated), details)
                .draft());
        return this;
    }

    /**
     * Moves an outermost stage to stand right before another one.
     *
     * @param stage the stage, by id or name
     * @param other the stage that is to follow it, by id or name
     * @return this editor
     */
    public JourneyMapEditor moveStageBefore(String stage, String other) {
        open();
        Objects.requireNonNull(other, "other");
        Optional<StageDraft> moved = search.outermostStage(stage);
        Optional<StageDraft> next = search.outermostStage(other);
        moved.ifPresent(found -> next.filter(to -> to != found).ifPresent(to -> {
            draft.stages().remove(found);
            draft.stages().add(draft.stages().indexOf(to), found);
        }));
        return this;
    }

    /**
     * Removes a stage with all that it holds, and the transitions that start or end there.
     *
     * @param stage the stage, by id or name
     * @return this editor
     */
    public JourneyMapEditor removeStage(String stage) {
        open();
        search.stage(stage).ifPresent(draft::remove);
        return this;
    }

    /**
     * Changes a persona.
     *
     * @param persona the persona, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor persona(String persona, Consumer<? super PersonaEditor> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        search.persona(persona).ifPresent(found -> {
            Where at = where().child("personas", draft.personas().indexOf(found), "persona", found.name());
            draft.personas()
                    .set(
                            draft.personas().indexOf(found),
                            fill(new PersonaEditor(problems(), at, found), changes)
                                    .build());
        });
        return this;
    }

    /**
     * Adds a persona.
     *
     * @param name the name, not blank
     * @param details says what else is known
     * @return this editor
     */
    public JourneyMapEditor addPersona(String name, Consumer<? super PersonaBuilder> details) {
        open();
        draft.add(fill(new PersonaBuilder(problems(), draft.nextPersona(name), name), details)
                .build());
        return this;
    }

    /**
     * Removes a persona of whom touchpoints say nothing.
     *
     * @param persona the persona, by id or name
     * @return this editor
     */
    public JourneyMapEditor removePersona(String persona) {
        open();
        search.persona(persona).ifPresent(draft.personas()::remove);
        return this;
    }

    /**
     * Changes the transition between two nodes, or adds one if there is none.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor transition(String source, String target, Consumer<? super TransitionBuilder> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        new TransitionEdit(draft, search).change(source, target, changes);
        return this;
    }

    /**
     * Adds a transition, even beside one with the same ends.
     *
     * @param source the touchpoint where it starts, by id or name
     * @param target the touchpoint or outcome where it leads, by id or name
     * @param details says likelihood, kind, condition and what else is known
     * @return this editor
     */
    public JourneyMapEditor addTransition(String source, String target, Consumer<? super TransitionBuilder> details) {
        open();
        Objects.requireNonNull(details, "details");
        new TransitionEdit(draft, search).add(source, target, details);
        return this;
    }

    /**
     * Removes all transitions between two nodes.
     *
     * @param source the touchpoint where they start, by id or name
     * @param target the touchpoint or outcome where they lead, by id or name
     * @return this editor
     */
    public JourneyMapEditor removeTransition(String source, String target) {
        open();
        new TransitionEdit(draft, search).remove(source, target);
        return this;
    }

    /**
     * Changes an outcome.
     *
     * @param outcome the outcome, by id or name
     * @param changes says what changes
     * @return this editor
     */
    public JourneyMapEditor outcome(String outcome, Consumer<? super OutcomeBuilder> changes) {
        open();
        Objects.requireNonNull(changes, "changes");
        search.outcome(outcome).ifPresent(found -> {
            int index = draft.outcomes().indexOf(found);
            Where at = where().child("outcomes", index, "outcome", found.name());
            draft.outcomes()
                    .set(
                            index,
                            fill(new OutcomeBuilder(problems(), at, found), changes)
                                    .build());
        });
        return this;
    }

    /**
     * Removes an outcome, and the transitions that lead there.
     *
     * @param outcome the outcome, by id or name
     * @return this editor
     */
    public JourneyMapEditor removeOutcome(String outcome) {
        open();
        search.outcome(outcome).ifPresent(draft::remove);
        return this;
    }

    @Override
    JourneyMapEditor self() {
        return this;
    }

    void becomeFuture(MapReference current) {
        facts.state(MapState.FUTURE).basedOn(current).version(Optional.empty());
    }

    JourneyMap build() {
        gather();
        return draft.build();
    }

    private void clear(JourneyMapField field) {
        switch (field) {
            case GOAL -> facts.goal(Optional.empty());
            case SCENARIO -> facts.scenario(Optional.empty());
            case SCOPE -> facts.scope(Optional.empty());
            case LANGUAGE -> facts.language(Optional.empty());
            case OWNER -> facts.owner(Optional.empty());
            case TEAM -> facts.team(List.of());
            case VERSION -> facts.version(Optional.empty());
            case STATUS -> facts.status(Optional.empty());
            case KIND -> facts.kind(Optional.empty());
            case BASED_ON -> facts.basedOn(Optional.empty());
            case DATA_SOURCES -> {
                facts.dataSources(List.of());
                sourceCount = 0;
            }
            case METRICS -> metrics.clear();
            case TAGS -> facts.tags(List.of());
            case ATTRIBUTES -> facts.attributes(Map.of());
        }
    }
}
