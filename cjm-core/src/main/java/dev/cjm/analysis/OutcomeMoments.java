package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The criteria of the reading by outcome: swing and decision boundary. */
final class OutcomeMoments {
    /** Below this a change of probability is rounding. */
    private static final double ROUNDING = 1e-12;

    private final JourneyGraph graph;
    private final Chances chances;
    private final DecisionBoundary boundary;

    OutcomeMoments(JourneyGraph graph, Chances chances) {
        this.graph = graph;
        this.chances = chances;
        boundary = DecisionBoundary.of(graph);
    }

    MomentCriterion swing() {
        double[] values = new double[graph.touchpoints().size()];
        if (graph.outcomes(OutcomeKind.SUCCESS).isEmpty() || chances.isEndless()) {
            Arrays.fill(values, Double.NaN);
        } else {
            Arrays.setAll(values, at -> swing(graph.touchpoints().get(at)));
        }
        return new MomentCriterion(
                graph,
                MomentCriterion.Kind.SWING,
                values,
                at -> facts(graph.touchpoints().get(at)));
    }

    MomentCriterion decisionBoundary() {
        double[] values = new double[graph.touchpoints().size()];
        boolean isDecidable = !graph.outcomes(OutcomeKind.SUCCESS).isEmpty()
                && !graph.outcomes(OutcomeKind.FAILURE).isEmpty();
        for (int at = 0; at < values.length; at++) {
            boolean isOn = boundary.point(graph.touchpoints().get(at)).isPresent();
            values[at] = isOn ? 1 : isDecidable ? 0 : Double.NaN;
        }
        return new MomentCriterion(graph, MomentCriterion.Kind.DECISION_BOUNDARY, values, this::deciding);
    }

    private double swing(Touchpoint touchpoint) {
        double here = chances.success(touchpoint);
        double swing = graph.dropOff(touchpoint) * here;
        for (Transition each : graph.outgoing(touchpoint)) {
            swing += graph.likelihood(each) * Math.abs(chances.success(graph.target(each)) - here);
        }
        return swing < ROUNDING ? 0 : swing;
    }

    private List<MomentFact> facts(Touchpoint touchpoint) {
        List<MomentFact> facts = new ArrayList<>();
        facts.add(probability(touchpoint));
        for (Transition each : graph.outgoing(touchpoint)) {
            if (graph.likelihood(each) > 0) {
                facts.add(MomentFact.of(MomentFact.Kind.TRANSITION, each.id(), graph.likelihood(each)));
                facts.add(probability(graph.target(each)));
            }
        }
        if (graph.dropOff(touchpoint) > 0) {
            facts.add(MomentFact.of(MomentFact.Kind.DROP_OFF, touchpoint.id(), graph.dropOff(touchpoint)));
        }
        return Collections.unmodifiableList(facts);
    }

    private MomentFact probability(Node node) {
        return MomentFact.of(MomentFact.Kind.SUCCESS_PROBABILITY, node.id(), chances.success(node));
    }

    private List<MomentFact> deciding(int at) {
        return boundary.point(graph.touchpoints().get(at)).stream()
                .flatMap(point -> point.steps().stream())
                .map(step -> MomentFact.of(
                        MomentFact.Kind.TRANSITION, step.transition().id(), step.likelihood()))
                .toList();
    }
}
