package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.AbsorbingChain;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.Positions;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A map as an absorbing chain: touchpoints first, then outcomes, then drop-off.
 *
 * <p>Values are arrays by that place.
 */
final class Completion {
    private final JourneyGraph graph;
    private final List<Node> nodes;
    private final Positions at;
    private final AbsorbingChain chain;
    private final double[] visits;

    private Completion(JourneyGraph graph, Positions at, AbsorbingChain chain) {
        this.graph = graph;
        this.at = at;
        this.chain = chain;
        nodes = graph.nodes();
        double[] starts = new double[nodes.size() + 1];
        graph.entries().forEach(entry -> starts[at.of(entry.id())] = graph.entryShare(entry));
        visits = chain.visits(starts);
    }

    /**
     * Draws the chain of a map.
     *
     * @throws EndlessJourneyException if there are touchpoints from which journeys can never end
     */
    static Completion of(JourneyGraph graph) {
        Positions at = Positions.of(graph.nodes(), Node::id);
        AbsorbingChain chain = chain(graph, at);
        if (!chain.endless().isEmpty()) {
            throw new EndlessJourneyException(
                    graph.map().title(),
                    chain.endless().stream().mapToObj(graph.touchpoints()::get).toList());
        }
        return new Completion(graph, at, chain);
    }

    /** Empty if there are touchpoints from which journeys can never end. */
    static Optional<Completion> unlessEndless(JourneyGraph graph) {
        Positions at = Positions.of(graph.nodes(), Node::id);
        AbsorbingChain chain = chain(graph, at);
        return chain.endless().isEmpty() ? Optional.of(new Completion(graph, at, chain)) : Optional.empty();
    }

    private static AbsorbingChain chain(JourneyGraph graph, Positions at) {
        return chain(graph, at, new BitSet());
    }

    /** Transitions and drop-off as edges; from touchpoints that are met, one edge to an end behind drop-off instead. */
    private static AbsorbingChain chain(JourneyGraph graph, Positions at, BitSet met) {
        List<Touchpoint> touchpoints = graph.touchpoints();
        List<Transition> transitions = graph.transitions();
        int ways = transitions.size();
        int[] sources = new int[ways + touchpoints.size()];
        int[] targets = new int[sources.length];
        double[] likelihoods = new double[sources.length];
        for (int i = 0; i < ways; i++) {
            Transition way = transitions.get(i);
            sources[i] = at.of(way.source());
            targets[i] = at.of(way.target());
            likelihoods[i] = met.get(sources[i]) ? 0 : graph.likelihood(way);
        }
        for (int i = 0; i < touchpoints.size(); i++) {
            sources[ways + i] = i;
            targets[ways + i] = graph.nodes().size() + (met.get(i) ? 1 : 0);
            likelihoods[ways + i] = met.get(i) ? 1 : graph.dropOff(touchpoints.get(i));
        }
        ArrayGraph edges = ArrayGraph.of(graph.nodes().size() + (met.isEmpty() ? 1 : 2), sources, targets);
        return AbsorbingChain.of(touchpoints.size(), edges, likelihoods);
    }

    JourneyGraph graph() {
        return graph;
    }

    int position(Node node) {
        int position = at.of(node.id());
        if (position < 0 || !nodes.get(position).equals(node)) {
            throw new IllegalArgumentException("The node %s is not of map %s.\nAsk with one that the map lists."
                    .formatted(Quoted.text(node.name()), Quoted.text(graph.map().title())));
        }
        return position;
    }

    int dropOffPosition() {
        return nodes.size();
    }

    /** The expected number of visits; for outcomes and drop-off the probability to end there. */
    double visits(int position) {
        return visits[position];
    }

    double dropOff() {
        return CompletionProbability.share(visits[dropOffPosition()]);
    }

    /** The expected number of visits by those who are there now. */
    double returns(int position) {
        return chain.returns(position);
    }

    /** The expected number of visits of a place by those who are at another one. */
    double visits(int position, int from) {
        return chain.visits(position, from);
    }

    int componentSize(int position) {
        return chain.componentSize(position);
    }

    /** The probability to end at a place, from each place. */
    double[] ending(int position) {
        double[] worth = new double[nodes.size() + 1];
        worth[position] = 1;
        return chain.expected(worth);
    }

    /** The share of journeys that come to at least one of some touchpoints. */
    double meeting(BitSet some) {
        if (some.isEmpty()) {
            return 0;
        }
        return new Meeting(this, chain::component).share(some).orElseGet(() -> solvedMeeting(some));
    }

    /** Where some come back who have left: those who come are taken out at once, and the chain is solved anew. */
    double solvedMeeting(BitSet some) {
        double[] worth = new double[nodes.size() + 2];
        worth[nodes.size() + 1] = 1;
        return CompletionProbability.share(fromEntries(chain(graph, at, some).expected(worth)));
    }

    /** The probability to succeed, from each place. */
    double[] success() {
        return expected(touchpoint -> 0, outcome -> outcome.kind() == OutcomeKind.SUCCESS ? 1 : 0);
    }

    /** Adds up what visits and outcomes are worth, from each place on. */
    double[] expected(ToDoubleFunction<Touchpoint> visit, ToDoubleFunction<Outcome> arrival) {
        double[] worth = new double[nodes.size() + 1];
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            worth[i] = node instanceof Touchpoint touchpoint
                    ? visit.applyAsDouble(touchpoint)
                    : arrival.applyAsDouble((Outcome) node);
        }
        return chain.expected(worth);
    }

    double[] lengths() {
        return expected(touchpoint -> 1, outcome -> 0);
    }

    /** (2N − I)t − t∘t. */
    double[] variances(double[] lengths) {
        double[] worth = Arrays.copyOf(lengths, lengths.length);
        double[] variances = chain.expected(worth);
        for (int i = 0; i < variances.length; i++) {
            variances[i] = Math.max(0, 2 * variances[i] - lengths[i] - lengths[i] * lengths[i]);
        }
        return variances;
    }

    /** The mean over entries, weighted by their shares. */
    double fromEntries(double[] values) {
        double sum = 0;
        for (Touchpoint entry : graph.entries()) {
            sum += graph.entryShare(entry) * values[at.of(entry.id())];
        }
        return sum;
    }
}
