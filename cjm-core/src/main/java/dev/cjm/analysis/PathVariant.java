package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way through a map: a walk from an entry to an outcome.
 *
 * <p>Parallel transitions give variants of their own.
 */
public final class PathVariant {
    private final JourneyGraph graph;
    private final Touchpoint entry;
    private final List<Transition> transitions;
    private final double likelihood;
    private final double logLikelihood;

    PathVariant(
            JourneyGraph graph,
            Touchpoint entry,
            List<Transition> transitions,
            double likelihood,
            double logLikelihood) {
        this.graph = graph;
        this.entry = entry;
        this.transitions = List.copyOf(transitions);
        this.likelihood = likelihood;
        this.logLikelihood = logLikelihood;
    }

    /**
     * Tells which share of all journeys goes this way.
     *
     * @return the share of the entry times the likelihoods along the way, above 0 to 1 inclusive; 0 where the product is too small for a
     *     double, see {@link #logLikelihood}
     */
    public double likelihood() {
        return likelihood;
    }

    /**
     * Tells the natural logarithm of the likelihood, which no length of the way can make too small.
     *
     * @return the logarithm, 0 or below
     */
    public double logLikelihood() {
        return logLikelihood;
    }

    /**
     * Finds where it enters.
     *
     * @return the first touchpoint
     */
    public Touchpoint entry() {
        return entry;
    }

    /**
     * Finds where it ends.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return (Outcome) graph.target(transitions.get(transitions.size() - 1));
    }

    /**
     * Lists the transitions taken.
     *
     * @return at least one, in the order of the way
     */
    public List<Transition> transitions() {
        return transitions;
    }

    /**
     * Lists the touchpoints passed.
     *
     * @return at least one, in the order of the way; one that is passed twice stands there twice
     */
    public List<Touchpoint> touchpoints() {
        return transitions.stream().map(graph::source).toList();
    }

    /**
     * Lists the touchpoints passed and the outcome.
     *
     * @return at least two nodes, in the order of the way
     */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(touchpoints());
        nodes.add(outcome());
        return Collections.unmodifiableList(nodes);
    }

    /**
     * Tells how many touchpoints are passed, each lap counted.
     *
     * @return the number, at least 1
     */
    public int length() {
        return transitions.size();
    }

    JourneyGraph graph() {
        return graph;
    }

    /** The names along the way, as people read them. */
    String words() {
        return nodes().stream().map(Node::name).collect(Collectors.joining(" → "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathVariant variant
                && variant.entry.equals(entry)
                && variant.transitions.equals(transitions)
                && Double.compare(variant.likelihood, likelihood) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * entry.hashCode() + transitions.hashCode();
    }

    @Override
    public String toString() {
        return Shares.percent(likelihood) + " " + VisibleText.of(words());
    }
}
