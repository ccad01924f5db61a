package dev.cjm.graph;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.internal.ShareSum;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What every transition counts in numbers, and what touchpoints lose.
 *
 * <p>Sums are decimal: 0.80 + 0.05 + 0.05 + 0.10 leaves nothing. What misses 1 by 1e-12 or less was rounded before it came here, and
 * leaves nothing either.
 */
final class FlowNumbers {
    private final double[] likelihoods;
    private final double[] dropOffs;
    private final List<Assumption> assumptions = new ArrayList<>();
    private final UnaryOperator<String> names;

    /** Of transitions in rows by touchpoint: those of touchpoint i stand from {@code rows[i]} to before {@code rows[i + 1]}; names are by id. */
    FlowNumbers(List<Touchpoint> touchpoints, List<Transition> transitions, int[] rows, UnaryOperator<String> names) {
        this.names = names;
        likelihoods = new double[transitions.size()];
        dropOffs = new double[touchpoints.size()];
        for (int i = 0; i < touchpoints.size(); i++) {
            dropOffs[i] = fill(touchpoints.get(i), transitions.subList(rows[i], rows[i + 1]), rows[i]);
        }
    }

    double likelihood(int transition) {
        return likelihoods[transition];
    }

    double dropOff(int touchpoint) {
        return dropOffs[touchpoint];
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    private double fill(Touchpoint touchpoint, List<Transition> out, int first) {
        List<Transition> sharing = out.stream().filter(Transition::takesShare).toList();
        double left = ShareSum.left(out.stream().map(Transition::likelihood).toList());
        for (int k = 0; k < out.size(); k++) {
            Transition transition = out.get(k);
            double share = transition.takesShare() ? left / sharing.size() : 0;
            likelihoods[first + k] = transition.likelihood().orElse(share);
            if (transition.likelihood().isEmpty() && !transition.takesShare()) {
                structureOnly(touchpoint, transition);
            }
        }
        if (out.isEmpty()) {
            deadEnd(touchpoint);
        }
        if (sharing.isEmpty()) {
            return left;
        }
        shared(touchpoint, sharing, left / sharing.size());
        return 0;
    }

    private void shared(Touchpoint touchpoint, List<Transition> sharing, double share) {
        String targets = sharing.stream()
                .map(transition -> Quoted.text(names.apply(transition.target())))
                .collect(Collectors.joining(", "));
        String taken = sharing.size() == 1
                ? "the way there takes what is left, " + Decimals.shortest(share)
                : "the ways there take %s each".formatted(Decimals.shortest(share));
        assumptions.add(Assumption.at(
                touchpoint.id(),
                Assumption.Kind.SHARED_LIKELIHOOD,
                "%s leads to %s without a likelihood: %s.".formatted(Quoted.text(touchpoint.name()), targets, taken)));
    }

    private void structureOnly(Touchpoint touchpoint, Transition transition) {
        assumptions.add(Assumption.at(
                touchpoint.id(),
                Assumption.Kind.STRUCTURE_ONLY,
                "%s states no likelihood for the %s to %s: it counts 0."
                        .formatted(
                                Quoted.text(touchpoint.name()),
                                transition.kind() == TransitionKind.FAILURE ? "failure" : "recovery",
                                Quoted.text(names.apply(transition.target())))));
    }

    private void deadEnd(Touchpoint touchpoint) {
        assumptions.add(Assumption.at(
                touchpoint.id(),
                Assumption.Kind.DEAD_END,
                "%s leads nowhere: all who come there drop off.".formatted(Quoted.text(touchpoint.name()))));
    }
}
