package dev.cjm.analysis;

import java.util.Objects;
import java.util.Optional;

/** Says what is to be improved, and who pays. */
public final class SensitivityOptions {
    private SensitivityMeasure measure = SensitivityMeasure.SUCCESS;
    private SensitivityPolicy policy = SensitivityPolicy.FROM_OTHERS;
    private Optional<String> currency = Optional.empty();

    SensitivityOptions() {}

    /**
     * Says what is to be improved; success unless said.
     *
     * @param wanted the measure
     * @return these options
     */
    public SensitivityOptions measure(SensitivityMeasure wanted) {
        measure = Objects.requireNonNull(wanted, "wanted");
        return this;
    }

    /**
     * Says who pays; all others in proportion unless said.
     *
     * @param who the policy
     * @return these options
     */
    public SensitivityOptions policy(SensitivityPolicy who) {
        policy = Objects.requireNonNull(who, "who");
        return this;
    }

    /**
     * Says in which currency value is counted; needed where outcomes have values in several.
     *
     * @param code three capital letters, for example EUR; values in others count nothing
     * @return these options
     */
    public SensitivityOptions currency(String code) {
        currency = Optional.of(code);
        return this;
    }

    SensitivityMeasure measure() {
        return measure;
    }

    SensitivityPolicy policy() {
        return policy;
    }

    Optional<String> currency() {
        return currency;
    }
}
