package dev.cjm.model;

import java.time.Duration;

/** Builds a {@link Transition}. */
public final class TransitionBuilder extends ValueBuilder {
    private final ImmutableTransition.Builder facts = ImmutableTransition.builder();
    private TransitionKind kind;
    private String id = "";

    TransitionBuilder(Problems problems, Where where, TransitionKind kind) {
        super(problems, where);
        this.kind = kind;
    }

    TransitionBuilder(Problems problems, Where where, Transition before) {
        super(problems, where);
        facts.from(before);
        kind = before.kind();
        id = isDerived(before) ? "" : before.id();
    }

    /** One whose id stays, even if it is made of its ends. */
    static TransitionBuilder keeping(Problems problems, Where where, Transition before) {
        TransitionBuilder kept = new TransitionBuilder(problems, where, before);
        kept.id = before.id();
        return kept;
    }

    /** One that goes on where this ended. */
    TransitionBuilder reopened(String source, String target) {
        TransitionBuilder next = new TransitionBuilder(problems(), where(), build(source, target));
        next.id = id;
        return next;
    }

    /**
     * Gives it an id of its own.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public TransitionBuilder id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return this;
    }

    /**
     * Says what it means to the customer.
     *
     * @param kind the kind; normal unless said
     * @return this builder
     */
    public TransitionBuilder kind(TransitionKind kind) {
        if (once("kind", kind)) {
            this.kind = kind;
        }
        return this;
    }

    /**
     * Says the designed share of the customers at its source who take it.
     *
     * @param likelihood the likelihood, 0 to 1, both inclusive
     * @return this builder
     */
    public TransitionBuilder likelihood(double likelihood) {
        if (number("likelihood", likelihood, 0, 1)) {
            facts.likelihood(likelihood + 0.0);
        }
        return this;
    }

    /**
     * Says when it is taken.
     *
     * @param condition the condition, not blank
     * @return this builder
     */
    public TransitionBuilder condition(String condition) {
        if (text("condition", condition)) {
            facts.condition(condition);
        }
        return this;
    }

    /**
     * Says how long customers wait on the way.
     *
     * @param waiting the waiting, never negative
     * @return this builder
     */
    public TransitionBuilder waiting(Duration waiting) {
        if (time("waiting", waiting)) {
            facts.waiting(waiting);
        }
        return this;
    }

    /**
     * Says what becomes of what the brand knows about the customer.
     *
     * @param handOff the hand off
     * @return this builder
     */
    public TransitionBuilder handOff(HandOff handOff) {
        if (once("handOff", "hand-off", handOff)) {
            facts.handOff(handOff);
        }
        return this;
    }

    /**
     * Says why the channel changes.
     *
     * @param channelSwitch the channel switch
     * @return this builder
     */
    public TransitionBuilder channelSwitch(ChannelSwitch channelSwitch) {
        if (once("channelSwitch", channelSwitch)) {
            facts.channelSwitch(channelSwitch);
        }
        return this;
    }

    /**
     * Says who decides that it is taken.
     *
     * @param decidedBy the decided by
     * @return this builder
     */
    public TransitionBuilder decidedBy(Decider decidedBy) {
        if (once("decidedBy", "decider", decidedBy)) {
            facts.decidedBy(decidedBy);
        }
        return this;
    }

    Transition build(String source, String target) {
        return facts.id(id.isEmpty() ? derivedId(source, target) : id)
                .source(source)
                .target(target)
                .kind(kind)
                .build();
    }

    /** The id that it was given or that it keeps; empty when the whole map is to give it one. */
    String ownId() {
        return id;
    }

    /** Tells an id that is made of the ends alone. */
    private static boolean isDerived(Transition value) {
        return value.id().equals(derivedId(value.source(), value.target()));
    }

    private static String derivedId(String source, String target) {
        return source + ">" + target;
    }
}
