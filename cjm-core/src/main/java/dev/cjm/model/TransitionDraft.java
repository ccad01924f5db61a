package dev.cjm.model;

import dev.cjm.internal.Quoted;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transition of a map in the making: its ends are words until an edit or the assembly finds what they mean. */
final class TransitionDraft {
    private final Where where;
    private TransitionBuilder facts;
    private final String source;
    private String target;
    private @Nullable TouchpointDraft sourceDraft;
    private @Nullable TouchpointDraft targetDraft;
    private Optional<OutcomeKind> end = Optional.empty();
    private @Nullable String outcome;
    private boolean isGone;

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
        Where at = parent.sentence(property, index, () -> words(source, target));
        return new TransitionDraft(at, new TransitionBuilder(problems, at, kind), source, target);
    }

    /** A ready-made one. */
    static TransitionDraft of(Problems problems, Where parent, int index, Transition value) {
        Where at = parent.sentence("transitions", index, () -> words(value.source(), value.target()));
        return new TransitionDraft(at, new TransitionBuilder(problems, at, value), value.source(), value.target());
    }

    /** One of a map that is there: its ends are ids, and its own id stays. */
    static TransitionDraft kept(Problems problems, Where parent, int index, Transition value) {
        Where at = parent.sentence("transitions", index, () -> words(value.source(), value.target()));
        return new TransitionDraft(
                at, new TransitionBuilder(problems, at, value, value.id()), value.source(), value.target());
    }

    private static String words(String source, String target) {
        return "transition " + Quoted.text(source) + " -> " + Quoted.text(target);
    }

    void comesFrom(TouchpointDraft touchpoint) {
        sourceDraft = touchpoint;
    }

    /** Leads to a touchpoint from now on, whatever that will be called. */
    void goesTo(TouchpointDraft touchpoint) {
        targetDraft = touchpoint;
        end = Optional.empty();
    }

    /** Leads to an outcome that is there from now on. */
    void goesTo(String outcomeId) {
        target = outcomeId;
        outcome = outcomeId;
        end = Optional.empty();
    }

    /** Where it is known to lead: the draft of a touchpoint, or the id of an outcome. */
    Optional<Object> node() {
        return Optional.ofNullable(targetDraft == null ? outcome : targetDraft);
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

    Optional<TouchpointDraft> targetDraft() {
        return Optional.ofNullable(targetDraft);
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

    /** Lets its facts be changed. */
    TransitionEditor editor(Problems problems) {
        return new TransitionEditor(problems, where, facts.build(source, target), facts.ownId());
    }

    void change(Problems problems, TransitionEditor changed) {
        facts = new TransitionBuilder(problems, where, changed.build(source, target), changed.ownId());
    }

    Where where() {
        return where;
    }

    /** Takes it out; lists that still hold it leave it out. */
    void remove() {
        isGone = true;
    }

    boolean isGone() {
        return isGone;
    }
}
