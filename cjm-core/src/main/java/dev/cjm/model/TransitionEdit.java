package dev.cjm.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes, adds and removes transitions of a map that is edited. */
final class TransitionEdit {
    private final ValueBuilder editor;
    private final MapDraft draft;
    private final DraftSearch search;
    private final StructureEdit structure;

    TransitionEdit(ValueBuilder editor, MapDraft draft, DraftSearch search, StructureEdit structure) {
        this.editor = editor;
        this.draft = draft;
        this.search = search;
        this.structure = structure;
    }

    void change(String source, String target, Consumer<? super TransitionEditor> changes) {
        find(source, target).ifPresent(ends -> {
            List<TransitionDraft> found = between(ends);
            if (found.isEmpty()) {
                TransitionDraft added = fresh(source, target);
                added.change(draft.problems(), editor.fill(added.editor(draft.problems()), changes));
                add(added, ends);
            } else if (found.size() > 1) {
                draft.problems()
                        .ambiguous(
                                found.get(0).where().path(),
                                "transition",
                                source + " -> " + target,
                                "the edit",
                                found.stream()
                                        .map(each -> Place.of(each).shortWords())
                                        .toList(),
                                "Name it by its id: transition(\"…\", t -> …).");
            } else {
                change(found.get(0), changes);
            }
        });
    }

    void change(String id, Consumer<? super TransitionEditor> changes) {
        search.transition(id).ifPresent(found -> change(found, changes));
    }

    private void change(TransitionDraft transition, Consumer<? super TransitionEditor> changes) {
        String before = transition.facts().ownId();
        transition.change(draft.problems(), editor.fill(transition.editor(draft.problems()), changes));
        draft.index().transitions().identify(transition, before);
    }

    void add(String source, String target, Consumer<? super TransitionBuilder> details) {
        find(source, target).ifPresent(ends -> {
            TransitionDraft added = fresh(source, target);
            editor.fill(added.facts(), details);
            add(added, ends);
        });
    }

    private TransitionDraft fresh(String source, String target) {
        return TransitionDraft.at(
                draft.problems(),
                draft.where(),
                "transitions",
                draft.transitionCount(),
                source,
                target,
                TransitionKind.NORMAL);
    }

    void add(Transition value) {
        find(value.source(), value.target())
                .ifPresent(ends ->
                        add(TransitionDraft.of(draft.problems(), draft.where(), draft.transitionCount(), value), ends));
    }

    private void add(TransitionDraft added, Ends ends) {
        added.comesFrom(ends.source);
        structure.add(added);
    }

    void remove(String source, String target) {
        find(source, target).ifPresent(ends -> {
            List<TransitionDraft> found = between(ends);
            if (found.isEmpty()) {
                draft.problems()
                        .unknown(
                                draft.where().path("transitions"),
                                "transition",
                                source + " -> " + target,
                                "the edit",
                                List::of);
            }
            found.forEach(draft.index().transitions()::remove);
        });
    }

    void remove(String id) {
        search.transition(id).ifPresent(draft.index().transitions()::remove);
    }

    private Optional<Ends> find(String source, String target) {
        Optional<TouchpointDraft> start = search.touchpoint(source);
        Optional<Object> end = search.node(target);
        return start.flatMap(from -> end.map(to -> new Ends(from, to)));
    }

    /** Those that are there; one that the order implies is written out with all others. */
    private List<TransitionDraft> between(Ends ends) {
        if (draft.isOrderInherited() && ends.target instanceof TouchpointDraft) {
            draft.writeOutOrder();
        }
        Object node = ends.target instanceof Outcome outcome ? outcome.id() : ends.target;
        return draft.index().transitions().between(ends.source, node);
    }

    private record Ends(TouchpointDraft source, Object target) {}
}
