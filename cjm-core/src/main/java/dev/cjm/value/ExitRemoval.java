package dev.cjm.value;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.ExplainedLoss;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What changes for a map when some of those who leave at one touchpoint stay, without solving it anew.
 *
 * <p>At touchpoint u a part φ of the exits x, with likelihoods q(x), is taken away and the rest rescaled. With visits N, value B from a node
 * on and return h(x) from x to u, the value of a journey changes by
 * {@code N[π,u] · φ·Σ q(x)·(B(u) − B(x)) / (1 − N[u,u]·φ·Σ q(x)·(1 − h(x)))}: the change of one row of the chain.
 */
final class ExitRemoval {
    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final Map<String, Double> visiting = new ConcurrentHashMap<>();

    ExitRemoval(JourneyGraph graph, CompletionProbability completion) {
        this.graph = graph;
        this.completion = completion;
    }

    /** Whether something can be said; {@code part} is φ. */
    RiskReason reason(ExplainedLoss loss, double part) {
        Touchpoint at = loss.touchpoint();
        if (completion.expectedVisits(at) <= 0) {
            return RiskReason.NOBODY_COMES;
        }
        List<Transition> kept = kept(loss);
        if (part > 0 && kept.isEmpty()) {
            return RiskReason.NOBODY_GOES_ON;
        }
        boolean isReturning = visiting(at) < completion.expectedVisits(at);
        return part >= 1 && isReturning && !canEnd(at, kept) ? RiskReason.NEVER_ENDS : RiskReason.CUSTOMERS_LEAVE;
    }

    /** What Σ q(x)·(B(u) − B(x)) is multiplied with. */
    double factor(ExplainedLoss loss, double part) {
        Touchpoint at = loss.touchpoint();
        double visits = completion.expectedVisits(at);
        double returns = visits / visiting(at);
        double escaping = loss.dropOff();
        for (Transition way : loss.failures()) {
            double likelihood = graph.likelihood(way);
            if (likelihood > 0) {
                escaping += likelihood
                        * (graph.target(way) instanceof Touchpoint target
                                ? 1 - completion.visitProbability(at, target)
                                : 1);
            }
        }
        return visits * part / (1 - returns * part * escaping);
    }

    /** Kept, because where most touchpoints of a loop lead almost everywhere it takes one solve inside the loop. */
    private double visiting(Touchpoint at) {
        return visiting.computeIfAbsent(at.id(), id -> completion.visitProbability(at));
    }

    private List<Transition> kept(ExplainedLoss loss) {
        return graph.outgoing(loss.touchpoint()).stream()
                .filter(way -> graph.likelihood(way) > 0 && !loss.failures().contains(way))
                .toList();
    }

    /** Whether a way leads from one of the transitions to an outcome or to drop-off elsewhere. */
    private boolean canEnd(Touchpoint at, List<Transition> first) {
        Set<Node> seen = new HashSet<>(Set.of(at));
        Deque<Transition> left = new ArrayDeque<>(first);
        while (!left.isEmpty()) {
            Node node = graph.target(left.pop());
            if (!(node instanceof Touchpoint touchpoint)) {
                return true;
            }
            if (seen.add(touchpoint)) {
                if (graph.dropOff(touchpoint) > 0) {
                    return true;
                }
                graph.outgoing(touchpoint).stream()
                        .filter(way -> graph.likelihood(way) > 0)
                        .forEach(left::push);
            }
        }
        return false;
    }
}
