package dev.cjm.model;

import dev.cjm.internal.Slugs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what an edited map holds, and follows its changes.
 *
 * <p>Verbs apply in sequence: what a transition leads to is bound as soon as it is there, and stays so under another name.
 */
final class DraftIndex {
    private final MapDraft draft;
    private final NameIndex<TouchpointDraft> touchpoints = new NameIndex<>();
    private final NameIndex<StageDraft> stages = new NameIndex<>();
    private final TransitionIndex transitions = new TransitionIndex();

    DraftIndex(MapDraft draft) {
        this.draft = draft;
        List<StageDraft> all = StageDraft.stages(draft.stages());
        for (StageDraft stage : all) {
            stages.add(stage.facts().id(), stage.facts().name(), stage);
            stage.own().forEach(this::enter);
        }
        keep(draft.transitions());
        all.forEach(stage ->
                stage.own().forEach(touchpoint -> touchpoint.transitions().forEach(this::bind)));
    }

    /** Those of the map before: their ends are ids. */
    private void keep(List<TransitionDraft> kept) {
        Map<String, TouchpointDraft> ids = new HashMap<>();
        StageDraft.stages(draft.stages())
                .forEach(stage -> stage.own().forEach(touchpoint -> ids.putIfAbsent(touchpoint.id(), touchpoint)));
        for (TransitionDraft transition : kept) {
            TouchpointDraft source = ids.get(transition.source());
            if (source != null && transition.sourceDraft().isEmpty()) {
                transition.comesFrom(source);
            }
            TouchpointDraft target = ids.get(transition.target());
            if (transition.node().isEmpty() && target != null) {
                transition.goesTo(target);
            }
            bind(transition);
        }
    }

    TransitionIndex transitions() {
        return transitions;
    }

    Matches<TouchpointDraft> touchpoints(String reference) {
        return matches(touchpoints, reference, TouchpointDraft::hasOwnId);
    }

    Matches<StageDraft> stages(String reference) {
        return matches(stages, reference, StageDraft::hasOwnId);
    }

    Matches<Persona> personas(String reference) {
        return Matches.of(draft.personas(), reference, Persona::id, Persona::name);
    }

    Matches<Outcome> outcomes(String reference) {
        return Matches.of(draft.outcomes(), reference, Outcome::id, Outcome::name);
    }

    /** Touchpoints and outcomes. */
    List<Object> nodes(String reference) {
        return Matches.both(touchpoints(reference), outcomes(reference)).found();
    }

    void add(StageDraft stage) {
        List<StageDraft> added = stage.stages();
        for (StageDraft each : added) {
            stages.add(each.facts().id(), each.facts().name(), each);
            each.own().forEach(this::enter);
        }
        added.forEach(each -> each.own().forEach(this::settleIn));
    }

    void add(TouchpointDraft touchpoint) {
        enter(touchpoint);
        settleIn(touchpoint);
    }

    void remove(StageDraft stage) {
        for (StageDraft each : stage.stages()) {
            stages.remove(each.facts().id(), each.facts().name(), each);
            each.own().forEach(this::remove);
        }
    }

    void remove(TouchpointDraft touchpoint) {
        touchpoints.remove(touchpoint.id(), touchpoint.value().name(), touchpoint);
        transitions.touching(touchpoint).forEach(transitions::remove);
    }

    void rename(TouchpointDraft touchpoint, String before) {
        String name = touchpoint.value().name();
        touchpoints.rename(before, name, touchpoint);
        appeared(name);
    }

    void rename(StageDraft stage, String before) {
        stages.rename(before, stage.facts().name(), stage);
    }

    /** Binds what was waiting for an outcome of that name or id. */
    void appeared(Outcome outcome) {
        appeared(outcome.name());
        appeared(outcome.id());
    }

    /** Moves the transitions that lead to an outcome when its id changes. */
    void identify(String before, String after) {
        for (TransitionDraft transition : transitions.touching(before)) {
            transitions.unlead(transition);
            transition.goesTo(after);
            transitions.lead(transition);
        }
    }

    /** Finds where a transition leads, or lets it wait until that is there. */
    void bind(TransitionDraft transition) {
        if (transition.node().isEmpty()) {
            if (transition.end().isPresent()) {
                end(transition, transition.end().get());
            } else {
                node(transition);
            }
        }
        transitions.add(transition);
    }

    private void node(TransitionDraft transition) {
        List<Object> found = nodes(transition.target());
        if (found.size() == 1 && found.get(0) instanceof TouchpointDraft touchpoint) {
            transition.goesTo(touchpoint);
        } else if (found.size() == 1 && found.get(0) instanceof Outcome outcome) {
            transition.goesTo(outcome.id());
        }
    }

    /** An end brings its outcome into being; what cannot be is left to the assembly to tell. */
    private void end(TransitionDraft transition, OutcomeKind kind) {
        String name = transition.target();
        List<Outcome> known = outcomes(name).found();
        if (known.size() == 1 && known.get(0).kind() == kind) {
            transition.goesTo(known.get(0).id());
        } else if (known.isEmpty()) {
            String id = Slugs.of(name);
            boolean isFree = Stream.of(id, name).allMatch(each -> nodes(each).isEmpty());
            if (!id.isEmpty() && isFree) {
                Outcome made = new OutcomeBuilder(draft.problems(), draft.nextOutcome(name), name, kind).build();
                draft.add(made);
                transition.goesTo(made.id());
                appeared(made);
            }
        }
    }

    private void enter(TouchpointDraft touchpoint) {
        touchpoints.add(touchpoint.id(), touchpoint.value().name(), touchpoint);
    }

    private void settleIn(TouchpointDraft touchpoint) {
        touchpoint.transitions().forEach(this::bind);
        appeared(touchpoint.value().name());
        appeared(touchpoint.id());
    }

    private void appeared(String reference) {
        transitions.waitingFor(reference).forEach(this::bind);
    }

    private static <T> Matches<T> matches(NameIndex<T> index, String reference, Predicate<T> hasOwnId) {
        List<T> byId = List.copyOf(index.withId(reference));
        Optional<T> own = byId.stream().filter(hasOwnId).findFirst();
        return new Matches<>(own.map(List::of).orElse(byId), List.copyOf(index.withName(reference)));
    }
}
