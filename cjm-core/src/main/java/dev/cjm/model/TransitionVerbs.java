package dev.cjm.model;

import java.time.Duration;

/** The facts of a transition. */
abstract class TransitionVerbs<B> extends ValueBuilder {
    final ImmutableTransition.Builder facts = ImmutableTransition.builder();
    private TransitionKind kind;
    private String id;

    TransitionVerbs(Problems problems, Where where, TransitionKind kind) {
        super(problems, where);
        this.kind = kind;
        id = "";
    }

    /** One that starts with what is known, under an id that is given; empty when the whole map is to give it one. */
    TransitionVerbs(Problems problems, Where where, Transition before, String id) {
        super(problems, where);
        facts.from(before);
        kind = before.kind();
        this.id = id;
    }

    /**
     * Gives it an id of its own.
     *
     * @param id the id, without blanks and control characters
     * @return this builder
     */
    public B id(String id) {
        if (ownId(id)) {
            this.id = id;
        }
        return self();
    }

    /**
     * Says what it means to the customer.
     *
     * @param kind the kind; normal unless said
     * @return this builder
     */
    public B kind(TransitionKind kind) {
        if (once("kind", kind)) {
            this.kind = kind;
        }
        return self();
    }

    /**
     * Says the designed share of the customers at its source who take it.
     *
     * @param likelihood the likelihood, 0 to 1, both inclusive
     * @return this builder
     */
    public B likelihood(double likelihood) {
        if (number("likelihood", likelihood, 0, 1)) {
            facts.likelihood(likelihood + 0.0);
        }
        return self();
    }

    /**
     * Says when it is taken.
     *
     * @param condition the condition, not blank
     * @return this builder
     */
    public B condition(String condition) {
        if (text("condition", condition)) {
            facts.condition(condition);
        }
        return self();
    }

    /**
     * Says how long customers wait on the way.
     *
     * @param waiting the waiting, never negative
     * @return this builder
     */
    public B waiting(Duration waiting) {
        if (time("waiting", waiting)) {
            facts.waiting(waiting);
        }
        return self();
    }

    /**
     * Says what becomes of what the brand knows about the customer.
     *
     * @param handOff the hand off
     * @return this builder
     */
    public B handOff(HandOff handOff) {
        if (once("handOff", "hand-off", handOff)) {
            facts.handOff(handOff);
        }
        return self();
    }

    /**
     * Says why the channel changes.
     *
     * @param channelSwitch the channel switch
     * @return this builder
     */
    public B channelSwitch(ChannelSwitch channelSwitch) {
        if (once("channelSwitch", channelSwitch)) {
            facts.channelSwitch(channelSwitch);
        }
        return self();
    }

    /**
     * Says who decides that it is taken.
     *
     * @param decidedBy the decided by
     * @return this builder
     */
    public B decidedBy(Decider decidedBy) {
        if (once("decidedBy", "decider", decidedBy)) {
            facts.decidedBy(decidedBy);
        }
        return self();
    }

    final Transition build(String source, String target) {
        return facts.id(id.isEmpty() ? source + ">" + target : id)
                .source(source)
                .target(target)
                .kind(kind)
                .build();
    }

    /** The id that it was given or that it keeps; empty when the whole map is to give it one. */
    final String ownId() {
        return id;
    }

    /** This builder as the type that users hold. */
    abstract B self();
}
