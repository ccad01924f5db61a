package dev.cjm.analysis;

import java.util.Objects;
import java.util.Optional;

/**
 * Who pays when a transition becomes likelier, because the likelihoods of a touchpoint sum to 1.
 *
 * @param kind who pays
 * @param payer the node that {@link Kind#FROM} takes from, by id or name; empty for the others
 */
public record SensitivityPolicy(Kind kind, Optional<String> payer) {
    /** Who pays. */
    public enum Kind {
        /** All other ways on and the drop-off, in proportion. */
        FROM_OTHERS,
        /** The drop-off. */
        FROM_DROP_OFF,
        /** The transitions to one node. */
        FROM
    }

    /** All other ways on from the touchpoint and its drop-off pay, in proportion. Not defined for a likelihood of 1. */
    public static final SensitivityPolicy FROM_OTHERS = new SensitivityPolicy(Kind.FROM_OTHERS, Optional.empty());

    /** The drop-off of the touchpoint pays. Defined only where there is any. */
    public static final SensitivityPolicy FROM_DROP_OFF = new SensitivityPolicy(Kind.FROM_DROP_OFF, Optional.empty());

    /**
     * Obtains a policy.
     *
     * @param kind who pays
     * @param payer the node that {@link Kind#FROM} takes from, by id or name; empty for the others
     * @throws IllegalArgumentException if a payer is missing, or named where none is asked for
     */
    public SensitivityPolicy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(payer, "payer");
        if (payer.isPresent() != (kind == Kind.FROM)) {
            throw new IllegalArgumentException(
                    "The policy %s must%s name who pays.".formatted(kind, kind == Kind.FROM ? "" : " not"));
        }
    }

    /**
     * Lets the transitions to one node pay: what is gained no longer goes there.
     *
     * @param node the node, by id or name
     * @return the policy; defined for touchpoints that lead there with a likelihood above 0
     */
    public static SensitivityPolicy from(String node) {
        return new SensitivityPolicy(Kind.FROM, Optional.of(node));
    }
}
