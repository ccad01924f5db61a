package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import dev.cjm.model.Triage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Joins what touchpoints lose with the pains that explain it. */
final class PainLosses {
    private static final Comparator<TouchpointPain> FIRST_WHAT_MAKES_LEAVE = Comparator.comparingInt(
            pain -> pain.pain().triage().map(PainLosses::rank).orElse(1));

    private final JourneyGraph graph;
    private final Map<Touchpoint, List<TouchpointPain>> pains;

    PainLosses(JourneyGraph graph, Map<Touchpoint, List<TouchpointPain>> pains) {
        this.graph = graph;
        this.pains = pains;
    }

    /** The largest share of those there first, ties as written. */
    List<ExplainedLoss> all() {
        List<ExplainedLoss> losses = new ArrayList<>();
        for (Touchpoint touchpoint : graph.touchpoints()) {
            List<Transition> failures =
                    graph.outgoing(touchpoint).stream().filter(this::isFailure).toList();
            if (graph.dropOff(touchpoint) > 0 || !failures.isEmpty()) {
                losses.add(loss(touchpoint, failures));
            }
        }
        losses.sort(Comparator.comparing(PainLosses::lost).reversed());
        return Collections.unmodifiableList(losses);
    }

    private ExplainedLoss loss(Touchpoint touchpoint, List<Transition> failures) {
        BigDecimal failure = failures.stream()
                .map(each -> Decimals.exact(graph.likelihood(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<TouchpointPain> explaining = pains.getOrDefault(touchpoint, List.of()).stream()
                .filter(each ->
                        each.pain().triage().filter(Triage.TRIVIAL::equals).isEmpty())
                .sorted(FIRST_WHAT_MAKES_LEAVE)
                .toList();
        return new ExplainedLoss(
                touchpoint, graph.dropOff(touchpoint), Math.min(1, failure.doubleValue()), failures, explaining);
    }

    /** What is designed and not used, a likelihood of 0, happens to nobody. */
    private boolean isFailure(Transition transition) {
        boolean isFailing = transition.kind() == TransitionKind.FAILURE
                || (graph.target(transition) instanceof Outcome outcome && outcome.kind() == OutcomeKind.FAILURE);
        boolean isUnused =
                transition.likelihood().isPresent() && transition.likelihood().getAsDouble() == 0;
        return isFailing && !isUnused;
    }

    private static BigDecimal lost(ExplainedLoss loss) {
        return Decimals.exact(loss.dropOff()).add(Decimals.exact(loss.failure()));
    }

    private static int rank(Triage triage) {
        return switch (triage) {
            case ABANDON -> 0;
            case WORKAROUND -> 2;
            case TRIVIAL -> 3;
        };
    }
}
