package dev.cjm.model;

/** Builds a {@link Transition}. */
public final class TransitionBuilder extends TransitionVerbs<TransitionBuilder> {
    TransitionBuilder(Problems problems, Where where, TransitionKind kind) {
        super(problems, where, kind);
    }

    TransitionBuilder(Problems problems, Where where, Transition before, String id) {
        super(problems, where, before, id);
    }

    /** One of a ready-made value: an id that is made of its ends alone is none of its own. */
    TransitionBuilder(Problems problems, Where where, Transition before) {
        this(problems, where, before, isDerived(before) ? "" : before.id());
    }

    private static boolean isDerived(Transition value) {
        return value.id().equals(value.source() + ">" + value.target());
    }

    @Override
    TransitionBuilder self() {
        return this;
    }
}
