package dev.cjm.analysis;

import dev.cjm.graph.Assumption;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where it is decided whether a journey can still succeed or fail.
 *
 * <p>A touchpoint is undecided while both a success and a failure can be reached from it; every other node is decided. The boundary are the
 * undecided touchpoints that a transition leaves to a decided node (Kobialka, Mannhardt, Tapia Tarifa, Johnsen 2022; this static form, in
 * which neutral outcomes and dead ends are decided as well, is our own). It follows from structure alone: likelihoods and drop-off make no
 * difference, and a map without a success or without a failure has no boundary.
 */
public final class DecisionBoundary implements JourneyResult, Iterable<BoundaryPoint> {
    private final JourneyGraph graph;
    private final Set<Node> toSuccess;
    private final Set<Node> toFailure;
    private final NodeIndex nodes;
    private final Map<Touchpoint, BoundaryPoint> points;

    private DecisionBoundary(JourneyGraph graph) {
        this.graph = graph;
        nodes = new NodeIndex(graph.nodes());
        toSuccess = graph.leadingTo(graph.outcomes(OutcomeKind.SUCCESS));
        toFailure = graph.leadingTo(graph.outcomes(OutcomeKind.FAILURE));
        points = new LinkedHashMap<>();
        for (Touchpoint touchpoint : undecided()) {
            List<DecidingStep> steps = steps(touchpoint);
            if (!steps.isEmpty()) {
                points.put(touchpoint, new BoundaryPoint(touchpoint, steps));
            }
        }
    }

    /**
     * Finds the boundary of a map.
     *
     * @param map the map
     * @return the boundary
     */
    public static DecisionBoundary of(JourneyMap map) {
        return of(JourneyGraph.of(map));
    }

    /**
     * Finds the boundary of a map whose graph is drawn already.
     *
     * @param graph the graph
     * @return the boundary
     */
    public static DecisionBoundary of(JourneyGraph graph) {
        return new DecisionBoundary(graph);
    }

    /**
     * Obtains the map that is asked about.
     *
     * @return the map
     */
    public JourneyMap map() {
        return graph.map();
    }

    /**
     * Lists the boundary.
     *
     * @return its touchpoints as written, with the transitions that decide; perhaps none
     */
    public List<BoundaryPoint> points() {
        return List.copyOf(points.values());
    }

    /**
     * Streams the boundary.
     *
     * @return its touchpoints as written, with the transitions that decide
     */
    public Stream<BoundaryPoint> stream() {
        return points.values().stream();
    }

    @Override
    public Iterator<BoundaryPoint> iterator() {
        return points().iterator();
    }

    /**
     * Finds what decides at a touchpoint.
     *
     * @param touchpoint a touchpoint of the map
     * @return the touchpoint with the transitions that decide; empty when it is not on the boundary
     * @throws IllegalArgumentException if the touchpoint is not of the map
     */
    public Optional<BoundaryPoint> point(Touchpoint touchpoint) {
        nodes.of(touchpoint);
        return Optional.ofNullable(points.get(touchpoint));
    }

    /**
     * Lists the touchpoints from which success and failure can both be reached.
     *
     * @return the undecided touchpoints as written, perhaps none
     */
    public List<Touchpoint> undecided() {
        return graph.touchpoints().stream()
                .filter(touchpoint -> fate(touchpoint) == Fate.UNDECIDED)
                .toList();
    }

    /**
     * Tells what can still become of a journey that has come to a node.
     *
     * @param node a touchpoint or outcome of the map
     * @return its fate; a success or failure has its own
     * @throws IllegalArgumentException if the node is not of the map
     */
    public Fate fate(Node node) {
        nodes.of(node);
        if (toSuccess.contains(node)) {
            return toFailure.contains(node) ? Fate.UNDECIDED : Fate.SUCCESS;
        }
        return toFailure.contains(node) ? Fate.FAILURE : Fate.NEITHER;
    }

    /**
     * Lists what the map does not say and the boundary takes for granted.
     *
     * @return the assumptions, perhaps none
     */
    public List<Assumption> assumptions() {
        return graph.assumptions();
    }

    /**
     * Prints the boundary as a small table for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text: the three touchpoints at which the largest share decides
     */
    @Override
    public String toText(Locale locale) {
        return DecisionBoundaryText.of(this, graph, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }

    private List<DecidingStep> steps(Touchpoint touchpoint) {
        return graph.outgoing(touchpoint).stream()
                .map(each ->
                        new DecidingStep(each, graph.target(each), fate(graph.target(each)), graph.likelihood(each)))
                .filter(step -> step.fate() != Fate.UNDECIDED)
                .toList();
    }
}
