package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** How an edit changes the stages and touchpoints of a map. */
abstract class MapStructureVerbs extends JourneyMapVerbs<JourneyMapEditor> {
    private final MapDraft draft;
    private final DraftSearch search;
    private final StructureEdit structure;

    MapStructureVerbs(MapDraft draft) {
        super(draft, true);
        this.draft = draft;
        search = new DraftSearch(draft);
        structure = new StructureEdit(draft);
    }

    final MapDraft draft() {
        return draft;
    }

    final DraftSearch search() {
        return search;
    }

    final StructureEdit structure() {
        return structure;
    }

    @Override
    final boolean isEditor() {
        return true;
    }

    /**
     * Gives a touchpoint, stage, persona or outcome another name; its id stays.
     *
     * <p>Where a word stands for several of them, the verb of each renames it, as {@code stage("…", s -> s.name("…"))} does.
     *
     * @param reference what it is called now, or its id
     * @param name the new name, not blank
     * @return this editor
     */
    public JourneyMapEditor rename(String reference, String name) {
        open();
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(name, "name");
        if (item("name", "new name of " + Quoted.text(reference), name)) {
            search.named(reference).ifPresent(found -> structure.rename(found, name));
        }
        return self();
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
                    fill(new TouchpointEditor(problems(), found.where(), found.value(), search), changes);
            structure.change(found, editor.build(), editor.transitions());
        });
        return self();
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
            TouchpointBuilder builder = fill(new TouchpointBuilder(problems(), at, name, channel), details);
            structure.add(found, builder.draft());
        });
        return self();
    }

    /**
     * Adds a ready-made touchpoint at the end of a stage.
     *
     * @param stage the stage, by id or name
     * @param touchpoint the touchpoint
     * @return this editor
     */
    public JourneyMapEditor addTouchpoint(String stage, Touchpoint touchpoint) {
        open();
        Objects.requireNonNull(touchpoint, "touchpoint");
        search.stage(stage)
                .ifPresent(found ->
                        structure.add(found, TouchpointDraft.of(touchpoint, found.nextTouchpoint(touchpoint.name()))));
        return self();
    }

    /**
     * Removes a touchpoint, and with it the transitions that start or end there; outcomes stay, even those that nothing leads to now.
     *
     * @param touchpoint the touchpoint, by id or name
     * @return this editor
     */
    public JourneyMapEditor remove(String touchpoint) {
        open();
        search.touchpoint(touchpoint).ifPresent(structure::remove);
        return self();
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
        moved.ifPresent(found -> target.ifPresent(to -> structure.move(found, to)));
        return self();
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
        moved.ifPresent(found -> next.ifPresent(to -> structure.moveBefore(found, to)));
        return self();
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
        search.stage(stage).ifPresent(found -> {
            StageEditor editor = fill(new StageEditor(problems(), found.where(), found.facts()), changes);
            structure.change(found, editor.build());
        });
        return self();
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
        StageBuilder builder = fill(new StageBuilder(problems(), draft.nextStage(name), name, stated), details);
        structure.add(Optional.empty(), builder.draft());
        return self();
    }

    /**
     * Adds a ready-made stage at the end, with all that it holds.
     *
     * @param stage the stage
     * @return this editor
     */
    public JourneyMapEditor addStage(Stage stage) {
        open();
        Objects.requireNonNull(stage, "stage");
        structure.add(Optional.empty(), StageDraft.of(stage, draft.nextStage(stage.name())));
        return self();
    }

    /**
     * Adds a stage at the end of the sub-stages of another one.
     *
     * @param around the stage that is to hold it, by id or name
     * @param name the name, not blank
     * @param details says what it holds
     * @return this editor
     */
    public JourneyMapEditor addSubStage(String around, String name, Consumer<? super StageBuilder> details) {
        open();
        Objects.requireNonNull(around, "around");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(details, "details");
        search.stage(around).ifPresent(found -> {
            Where at = found.nextStage(name);
            StageBuilder builder = fill(new StageBuilder(problems(), at, name, Optional.empty()), details);
            structure.add(Optional.of(found), builder.draft());
        });
        return self();
    }

    /**
     * Adds a ready-made stage at the end of the sub-stages of another one.
     *
     * @param around the stage that is to hold it, by id or name
     * @param stage the sub-stage
     * @return this editor
     */
    public JourneyMapEditor addSubStage(String around, Stage stage) {
        open();
        Objects.requireNonNull(around, "around");
        Objects.requireNonNull(stage, "stage");
        search.stage(around)
                .ifPresent(found ->
                        structure.add(Optional.of(found), StageDraft.of(stage, found.nextStage(stage.name()))));
        return self();
    }

    /**
     * Moves a stage with all that it holds to the end of the sub-stages of another one.
     *
     * @param stage the stage, by id or name
     * @param around the stage that is to hold it, by id or name; neither itself nor within it
     * @return this editor
     */
    public JourneyMapEditor moveStage(String stage, String around) {
        open();
        Objects.requireNonNull(around, "around");
        Optional<StageDraft> moved = search.stage(stage);
        Optional<StageDraft> target = search.stage(around);
        moved.ifPresent(found -> target.ifPresent(to -> structure.move(found, to)));
        return self();
    }

    /**
     * Moves a stage with all that it holds to stand right before another one, at that one's depth.
     *
     * @param stage the stage, by id or name
     * @param other the stage that is to follow it, by id or name; not within it
     * @return this editor
     */
    public JourneyMapEditor moveStageBefore(String stage, String other) {
        open();
        Objects.requireNonNull(other, "other");
        Optional<StageDraft> moved = search.stage(stage);
        Optional<StageDraft> next = search.stage(other);
        moved.ifPresent(found -> next.ifPresent(to -> structure.moveBefore(found, to)));
        return self();
    }

    /**
     * Removes a stage with all that it holds, and the transitions that start or end there; outcomes stay.
     *
     * @param stage the stage, by id or name
     * @return this editor
     */
    public JourneyMapEditor removeStage(String stage) {
        open();
        search.stage(stage).ifPresent(structure::remove);
        return self();
    }
}
