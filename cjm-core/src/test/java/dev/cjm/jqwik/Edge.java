package dev.cjm.jqwik;

import dev.cjm.jqwik.Cast.OutcomePart;
import dev.cjm.jqwik.Cast.TouchpointPart;
import dev.cjm.jqwik.EdgePlan.Saying;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.TransitionKind;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A transition in its place, with a likelihood that the others allow.
 *
 * @param plan its plan
 * @param source where it starts
 * @param target the touchpoint where it leads; empty if it leads to an outcome
 * @param outcome the outcome where it leads; empty if it leads to a touchpoint
 * @param likelihood its likelihood
 */
record Edge(
        EdgePlan plan,
        TouchpointPart source,
        Optional<TouchpointPart> target,
        Optional<OutcomePart> outcome,
        OptionalDouble likelihood) {
    /** Whether it is said by {@code succeeds}, {@code fails} or {@code ends}, which bring the outcome into being. */
    boolean isEnd() {
        return isSaidAtSource() && outcome.isPresent() && plan.kind() == TransitionKind.NORMAL;
    }

    boolean isSaidAtSource() {
        return source.isTold() && plan.saying() == Saying.AT_SOURCE;
    }

    TransitionKind kind() {
        return isEnd() && outcome.orElseThrow().plan().kind() == OutcomeKind.FAILURE
                ? TransitionKind.FAILURE
                : plan.kind();
    }

    /** Whether it takes a part of what stated likelihoods leave. */
    boolean takesShare() {
        return likelihood.isEmpty() && (kind() == TransitionKind.NORMAL || kind() == TransitionKind.ALTERNATIVE);
    }

    Edge with(OptionalDouble other) {
        return new Edge(plan, source, target, outcome, other);
    }
}
