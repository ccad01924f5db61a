package dev.cjm.model;

/** Builds a {@link MomentOfTruth}. */
public final class MomentOfTruthBuilder extends ValueBuilder {
    private final ImmutableMomentOfTruth.Builder facts = ImmutableMomentOfTruth.builder();

    MomentOfTruthBuilder(Problems problems, Where where) {
        super(problems, where);
    }

    /**
     * Says which of the moments that the field names it is.
     *
     * @param type the type
     * @return this builder
     */
    public MomentOfTruthBuilder type(MomentOfTruthType type) {
        if (once("type", type)) {
            facts.type(type);
        }
        return this;
    }

    /**
     * Says why it decides.
     *
     * @param reason the reason, not blank
     * @return this builder
     */
    public MomentOfTruthBuilder reason(String reason) {
        if (text("reason", reason)) {
            facts.reason(reason);
        }
        return this;
    }

    MomentOfTruth build() {
        return facts.build();
    }
}
