package dev.cjm.report;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.AbsorbingChain;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.Positions;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The success of a map in which some touchpoints let through what the maps within them do.
 *
 * <p>What goes on at such a touchpoint is rescaled to that share, and those who fail or drop off to the rest; where nobody did, the rest drops
 * off. Where nobody goes on, it stays as it is.
 */
final class RolledUpChain {
    private final JourneyGraph graph;
    private final Map<String, Double> through;

    RolledUpChain(JourneyGraph graph, Map<String, Double> through) {
        this.graph = graph;
        this.through = through;
    }

    /** Empty if journeys could never end. */
    OptionalDouble success() {
        Positions at = Positions.of(graph.nodes(), Node::id);
        List<Touchpoint> touchpoints = graph.touchpoints();
        int ways = graph.transitions().size();
        int[] sources = new int[ways + touchpoints.size()];
        int[] targets = new int[sources.length];
        double[] likelihoods = new double[sources.length];
        int end = 0;
        for (Touchpoint touchpoint : touchpoints) {
            Scaled scaled = scaled(touchpoint);
            for (Transition way : graph.outgoing(touchpoint)) {
                sources[end] = at.of(way.source());
                targets[end] = at.of(way.target());
                likelihoods[end++] = graph.likelihood(way) * (isLeaving(way) ? scaled.leaving() : scaled.onward());
            }
            sources[end] = at.of(touchpoint.id());
            targets[end] = graph.nodes().size();
            likelihoods[end++] = graph.dropOff(touchpoint) * scaled.leaving() + scaled.more();
        }
        ArrayGraph edges = ArrayGraph.of(graph.nodes().size() + 1, sources, targets);
        AbsorbingChain chain = AbsorbingChain.of(touchpoints.size(), edges, likelihoods);
        return chain.endless().isEmpty() ? OptionalDouble.of(success(chain, at)) : OptionalDouble.empty();
    }

    private double success(AbsorbingChain chain, Positions at) {
        double[] worth = new double[graph.nodes().size() + 1];
        graph.outcomes(OutcomeKind.SUCCESS).forEach(outcome -> worth[at.of(outcome.id())] = 1);
        double[] values = chain.expected(worth);
        double sum = 0;
        for (Touchpoint entry : graph.entries()) {
            sum += graph.entryShare(entry) * values[at.of(entry.id())];
        }
        return Math.min(1, Math.max(0, sum));
    }

    private Scaled scaled(Touchpoint touchpoint) {
        Double share = through.get(touchpoint.id());
        double onward = 0;
        double leaving = graph.dropOff(touchpoint);
        for (Transition way : graph.outgoing(touchpoint)) {
            if (isLeaving(way)) {
                leaving += graph.likelihood(way);
            } else {
                onward += graph.likelihood(way);
            }
        }
        if (share == null || onward <= 0) {
            return new Scaled(1, 1, 0);
        }
        return leaving > 0
                ? new Scaled(share / onward, (1 - share) / leaving, 0)
                : new Scaled(share / onward, 1, 1 - share);
    }

    /** As pain points take the blame for. */
    private boolean isLeaving(Transition way) {
        return way.kind() == TransitionKind.FAILURE
                || (graph.target(way) instanceof Outcome outcome && outcome.kind() == OutcomeKind.FAILURE);
    }

    /** What likelihoods are multiplied with, and the drop-off that is added. */
    private record Scaled(double onward, double leaving, double more) {}
}
