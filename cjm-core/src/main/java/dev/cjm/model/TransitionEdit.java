package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes, adds and removes transitions of a map that is edited. */
final class TransitionEdit {
    private final MapDraft draft;
    private final DraftSearch search;

    TransitionEdit(MapDraft draft, DraftSearch search) {
        this.draft = draft;
        this.search = search;
    }

    void change(String source, String target, Consumer<? super TransitionBuilder> changes) {
        find(source, target).ifPresent(ends -> {
            if (draft.isOrderInherited() && ends.target instanceof TouchpointDraft) {
                draft.writeOutOrder();
            }
            List<TransitionDraft> found = matching(ends);
            if (found.isEmpty()) {
                add(ends, source, target, changes);
            } else if (found.size() > 1) {
                draft.problems()
                        .ambiguous(
                                "",
                                "transition",
                                source + " -> " + target,
                                "the edit",
                                found.stream()
                                        .map(each -> Quoted.text(each.facts()
                                                .build(each.source(), each.target())
                                                .id()))
                                        .toList());
            } else {
                replace(found.get(0), changes);
            }
        });
    }

    void add(String source, String target, Consumer<? super TransitionBuilder> details) {
        find(source, target).ifPresent(ends -> add(ends, source, target, details));
    }

    void remove(String source, String target) {
        find(source, target).ifPresent(ends -> {
            if (draft.isOrderInherited() && ends.target instanceof TouchpointDraft) {
                draft.writeOutOrder();
            }
            List<TransitionDraft> found = matching(ends);
            if (found.isEmpty()) {
                draft.problems().unknown("", "transition", source + " -> " + target, "the edit", List::of);
            }
            draft.removeTransitions(found::contains);
        });
    }

    private void add(Ends ends, String source, String target, Consumer<? super TransitionBuilder> details) {
        TransitionDraft added = TransitionDraft.at(
                draft.problems(),
                draft.where(),
                "transitions",
                draft.transitionCount(),
                source,
                target,
                TransitionKind.NORMAL);
        ValueBuilder.fill(added.facts(), details);
        added.comesFrom(ends.source);
        draft.add(List.of(added));
    }

    private void replace(TransitionDraft before, Consumer<? super TransitionBuilder> changes) {
        TransitionDraft after = before.reopened(draft.problems());
        ValueBuilder.fill(after.facts(), changes);
        draft.transitions().replaceAll(each -> each == before ? after : each);
        StageDraft.stages(draft.stages())
                .forEach(stage -> stage.own()
                        .forEach(touchpoint ->
                                touchpoint.transitions().replaceAll(each -> each == before ? after : each)));
    }

    private Optional<Ends> find(String source, String target) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        Optional<TouchpointDraft> start = search.touchpoint(source);
        Optional<Object> end = search.node(target);
        return start.flatMap(from -> end.map(to -> new Ends(from, to)));
    }

    private List<TransitionDraft> matching(Ends ends) {
        List<TransitionDraft> all = new ArrayList<>(draft.transitions());
        StageDraft.stages(draft.stages())
                .forEach(stage -> stage.own().forEach(touchpoint -> all.addAll(touchpoint.transitions())));
        all.removeIf(transition -> !transition.startsAt(ends.source) || !leadsTo(transition, ends.target));
        return all;
    }

    private static boolean leadsTo(TransitionDraft transition, Object target) {
        if (target instanceof TouchpointDraft touchpoint) {
            return transition.leadsTo(touchpoint);
        }
        return target instanceof Outcome outcome && transition.leadsTo(outcome);
    }

    private record Ends(TouchpointDraft source, Object target) {}
}
