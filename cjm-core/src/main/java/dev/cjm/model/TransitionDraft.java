package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transition of a map in the making: its ends are still words. */
final class TransitionDraft {
    private final Where where;
    private final TransitionBuilder facts;
    private final String source;
    private final String target;
    private @Nullable TouchpointDraft sourceDraft;
    private Optional<OutcomeKind> end = Optional.empty();
    private boolean hasIds;

    private TransitionDraft(Where where, TransitionBuilder facts, String source, String target) {
        this.where = where;
        this.facts = facts;
        this.source = Objects.requireNonNull(source, "source");
        this.target = Objects.requireNonNull(target, "target");
    }

    static TransitionDraft at(
            Problems problems,
            Where parent,
            String property,
            int index,
            String source,
            String target,
            TransitionKind kind) {
        Where at = parent.sentence(property, index, words(source, target));
        return new TransitionDraft(at, new TransitionBuilder(problems, at, kind), source, target);
    }

    /** A ready-made one. */
    static TransitionDraft of(Problems problems, Where parent, int index, Transition value) {
        Where at = parent.sentence("transitions", index, words(value.source(), value.target()));
        return new TransitionDraft(at, new TransitionBuilder(problems, at, value), value.source(), value.target());
    }

    /** One of a map that is there: its ends are ids. */
    static TransitionDraft kept(Problems problems, Where parent, int index, Transition value) {
        TransitionDraft draft = of(problems, parent, index, value);
        draft.hasIds = true;
        return draft;
    }

    /** A copy whose facts may be changed. */
    TransitionDraft reopened(Problems problems) {
        TransitionDraft copy = new TransitionDraft(
                where, new TransitionBuilder(problems, where, facts.build(source, target)), source, target);
        copy.sourceDraft = sourceDraft;
        copy.hasIds = hasIds;
        copy.end = end;
        return copy;
    }

    private static String words(String source, String target) {
        return "transition " + Quoted.text(source) + " -> " + Quoted.text(target);
    }

    void comesFrom(TouchpointDraft touchpoint) {
        sourceDraft = touchpoint;
    }

    void endsAs(OutcomeKind kind) {
        end = Optional.of(kind);
    }

    /** The kind of outcome in which it ends; empty when it leads to what is there already. */
    Optional<OutcomeKind> end() {
        return end;
    }

    Optional<TouchpointDraft> sourceDraft() {
        return Optional.ofNullable(sourceDraft);
    }

    String source() {
        return source;
    }

    String target() {
        return target;
    }

    TransitionBuilder facts() {
        return facts;
    }

    Where where() {
        return where;
    }

    boolean startsAt(TouchpointDraft touchpoint) {
        return sourceDraft == null
                ? means(source, touchpoint.id(), touchpoint.value().name())
                : sourceDraft == touchpoint;
    }

    boolean leadsTo(TouchpointDraft touchpoint) {
        return end.isEmpty()
                && means(target, touchpoint.id(), touchpoint.value().name());
    }

    boolean leadsTo(Outcome outcome) {
        return means(target, outcome.id(), outcome.name());
    }

    private boolean means(String reference, String id, String name) {
        return reference.equals(id) || (!hasIds && reference.equals(name));
    }
}
