package dev.cjm.model;

import java.util.List;
import java.util.Optional;

/** Changes what an edited map holds: stages, touchpoints, personas and outcomes come, go, move and are renamed. */
final class StructureEdit {
    private final MapDraft draft;
    private final PersonaReferences personas;

    StructureEdit(MapDraft draft) {
        this.draft = draft;
        personas = new PersonaReferences(draft);
    }

    /** Adds a stage at the end: within another one, or of the outermost ones. */
    void add(Optional<StageDraft> around, StageDraft stage) {
        draft.add(around, stage);
        draft.index().add(stage);
        for (StageDraft each : stage.stages()) {
            personas.bind(each);
            each.own().forEach(personas::bind);
        }
    }

    void add(StageDraft stage, TouchpointDraft touchpoint) {
        draft.add(stage, touchpoint);
        draft.index().add(touchpoint);
        personas.bind(touchpoint);
    }

    void add(TransitionDraft transition) {
        add(List.of(transition));
    }

    private void add(List<TransitionDraft> transitions) {
        draft.add(transitions);
        transitions.forEach(draft.index()::bind);
    }

    void change(TouchpointDraft touchpoint, Touchpoint value, List<TransitionDraft> added) {
        String before = touchpoint.value().name();
        touchpoint.value(value);
        if (!before.equals(value.name())) {
            draft.index().rename(touchpoint, before);
        }
        personas.bind(touchpoint);
        if (!added.isEmpty()) {
            added.forEach(transition -> transition.comesFrom(touchpoint));
            add(added);
        }
    }

    void change(StageDraft stage, Stage facts) {
        String before = stage.facts().name();
        stage.facts(facts, true);
        if (!before.equals(facts.name())) {
            draft.index().rename(stage, before);
        }
        personas.bind(stage);
    }

    void remove(TouchpointDraft touchpoint) {
        touchpoint.stage().own().remove(touchpoint);
        draft.index().remove(touchpoint);
    }

    void remove(StageDraft stage) {
        draft.around(stage).remove(stage);
        draft.index().remove(stage);
    }

    void remove(Outcome outcome) {
        draft.outcomes().remove(outcome);
        TransitionIndex transitions = draft.index().transitions();
        transitions.touching(outcome.id()).forEach(transitions::remove);
    }

    /** Moves a touchpoint to the end of a stage. */
    void move(TouchpointDraft touchpoint, StageDraft to) {
        touchpoint.stage().own().remove(touchpoint);
        to.add(touchpoint);
    }

    void moveBefore(TouchpointDraft touchpoint, TouchpointDraft next) {
        if (touchpoint != next) {
            touchpoint.stage().own().remove(touchpoint);
            next.stage().addBefore(next, touchpoint);
        }
    }

    /** Moves a stage to the end of the sub-stages of another one. */
    void move(StageDraft stage, StageDraft to) {
        if (isApart(stage, to)) {
            draft.around(stage).remove(stage);
            to.add(stage);
        }
    }

    void moveBefore(StageDraft stage, StageDraft next) {
        if (stage != next && isApart(stage, next)) {
            draft.around(stage).remove(stage);
            List<StageDraft> there = draft.around(next);
            there.add(there.indexOf(next), stage);
            stage.standsIn(next.around());
        }
    }

    /** Refuses to move a stage into itself. */
    private boolean isApart(StageDraft stage, StageDraft to) {
        boolean isWithin = stage.stages().contains(to);
        if (isWithin) {
            draft.problems()
                    .conflicting(
                            stage.where().path(),
                            "The %s cannot move into itself, nor beside what it holds: %s."
                                    .formatted(stage.where().words(), to.where().words()),
                            "Move the inner stage out first.");
        }
        return !isWithin;
    }

    void add(Persona persona) {
        draft.add(persona);
        draft.personas().set(draft.personas().size() - 1, personas.bound(persona));
        appeared(persona);
    }

    void change(Persona before, Persona after) {
        draft.personas().set(draft.personas().indexOf(before), personas.bound(after));
        appeared(after);
    }

    private void appeared(Persona persona) {
        personas.appeared(persona.name());
        personas.appeared(persona.id());
    }

    void add(Outcome outcome) {
        draft.add(outcome);
        draft.index().appeared(outcome);
    }

    void change(Outcome before, Outcome after) {
        draft.outcomes().set(draft.outcomes().indexOf(before), after);
        if (!before.id().equals(after.id())) {
            draft.index().identify(before.id(), after.id());
        }
        draft.index().appeared(after);
    }

    /** Gives what was found another name. */
    void rename(Object found, String name) {
        if (found instanceof TouchpointDraft touchpoint) {
            Touchpoint value = touchpoint.value();
            change(
                    touchpoint,
                    ImmutableTouchpoint.builder().from(value).name(name).build(),
                    List.of());
        } else if (found instanceof StageDraft stage) {
            change(
                    stage,
                    ImmutableStage.builder().from(stage.facts()).name(name).build());
        } else if (found instanceof Persona persona) {
            change(persona, ImmutablePersona.builder().from(persona).name(name).build());
        } else if (found instanceof Outcome outcome) {
            change(outcome, ImmutableOutcome.builder().from(outcome).name(name).build());
        }
    }
}
