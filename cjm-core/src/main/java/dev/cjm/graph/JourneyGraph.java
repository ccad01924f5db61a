package dev.cjm.graph;

import dev.cjm.internal.Positions;
import dev.cjm.internal.Quoted;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * A map as a directed graph of its touchpoints and outcomes.
 *
 * <p>Loops and parallel transitions are allowed. The graph is immutable and thread-safe; drawing it takes time and memory in proportion to
 * the map, and nothing in it recurses.
 */
public final class JourneyGraph {
    private final JourneyMap map;
    private final List<Node> nodes;
    private final List<Transition> transitions;
    private final Positions nodeAt;
    private final Positions transitionAt;
    private final int[] rows;
    private final FlowNumbers numbers;
    private final Entries entries;
    private final Structure structure;
    private final List<Assumption> assumptions;

    private JourneyGraph(JourneyMap map) {
        this.map = map;
        List<Node> all = new ArrayList<>(map.touchpoints());
        all.addAll(map.allOutcomes());
        nodes = Collections.unmodifiableList(all);
        nodeAt = Positions.of(nodes, Node::id);
        transitions = map.allTransitions();
        transitionAt = Positions.of(transitions, Transition::id);
        rows = rows();
        numbers = new FlowNumbers(
                map.touchpoints(),
                transitions,
                rows,
                id -> nodes.get(nodeAt.of(id)).name());
        entries = new Entries(map.touchpoints(), ledTo());
        structure = new Structure(
                nodes,
                transitions,
                nodeAt,
                numbers,
                positionsOf(entries.shares().keySet()));
        assumptions = Assumptions.of(map, numbers, entries);
    }

    /**
     * Draws the graph of a map.
     *
     * @param map the map
     * @return its graph
     */
    public static JourneyGraph of(JourneyMap map) {
        return new JourneyGraph(map);
    }

    /**
     * Obtains the map that was drawn.
     *
     * @return the map
     */
    public JourneyMap map() {
        return map;
    }

    /**
     * Lists all nodes.
     *
     * @return the touchpoints as written, then the outcomes, an implied success among them
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * Lists the touchpoints.
     *
     * @return the touchpoints as written
     */
    public List<Touchpoint> touchpoints() {
        return map.touchpoints();
    }

    /**
     * Lists the outcomes.
     *
     * @return the outcomes, an implied success among them
     */
    public List<Outcome> outcomes() {
        return map.allOutcomes();
    }

    /**
     * Lists the outcomes of a kind.
     *
     * @param kind the kind
     * @return the outcomes, perhaps none
     */
    public List<Outcome> outcomes(OutcomeKind kind) {
        return outcomes().stream().filter(outcome -> outcome.kind() == kind).toList();
    }

    /**
     * Lists all transitions, those that the order implies among them.
     *
     * @return by the written order of their sources, then of their targets
     */
    public List<Transition> transitions() {
        return transitions;
    }

    /**
     * Lists the transitions that start at a node.
     *
     * @param node a node of this graph
     * @return by the written order of their targets; none for outcomes and dead ends
     * @throws IllegalArgumentException if the node is not of this graph
     */
    public List<Transition> outgoing(Node node) {
        int at = position(node);
        return at < touchpoints().size() ? transitions.subList(rows[at], rows[at + 1]) : List.of();
    }

    /**
     * Lists the transitions that lead to a node.
     *
     * @param node a node of this graph
     * @return by the written order of their sources, perhaps none
     * @throws IllegalArgumentException if the node is not of this graph
     */
    public List<Transition> incoming(Node node) {
        position(node);
        return List.copyOf(structure.graph().incomingEdgesOf(node));
    }

    /**
     * Finds where a transition starts.
     *
     * @param transition a transition of this graph
     * @return the touchpoint
     * @throws IllegalArgumentException if the transition is not of this graph
     */
    public Touchpoint source(Transition transition) {
        position(transition);
        return touchpoints().get(nodeAt.of(transition.source()));
    }

    /**
     * Finds where a transition leads.
     *
     * @param transition a transition of this graph
     * @return the touchpoint or outcome
     * @throws IllegalArgumentException if the transition is not of this graph
     */
    public Node target(Transition transition) {
        position(transition);
        return nodes.get(nodeAt.of(transition.target()));
    }

    /**
     * Tells what a transition counts in numbers: the stated likelihood, or the one that was filled in.
     *
     * @param transition a transition of this graph
     * @return the likelihood, 0 to 1, both inclusive; 0 for what is structure only
     * @throws IllegalArgumentException if the transition is not of this graph
     */
    public double likelihood(Transition transition) {
        return numbers.likelihood(position(transition));
    }

    /**
     * Tells which share of those at a touchpoint go on nowhere: what the likelihoods there leave over.
     *
     * @param touchpoint a touchpoint of this graph
     * @return the drop-off, 0 to 1, both inclusive; 1 at a dead end
     * @throws IllegalArgumentException if the touchpoint is not of this graph
     */
    public double dropOff(Touchpoint touchpoint) {
        return numbers.dropOff(position(touchpoint));
    }

    /**
     * Lists where customers enter: at marked entries, else where no other touchpoint leads to, else at the first one written.
     *
     * @return at least one touchpoint as written, if the map has any
     */
    public List<Touchpoint> entries() {
        return List.copyOf(entries.shares().keySet());
    }

    /**
     * Tells which share of journeys starts at a touchpoint.
     *
     * @param touchpoint a touchpoint of this graph
     * @return the share, 0 to 1, both inclusive; 0 where customers do not enter
     * @throws IllegalArgumentException if the touchpoint is not of this graph
     */
    public double entryShare(Touchpoint touchpoint) {
        position(touchpoint);
        return entries.shares().getOrDefault(touchpoint, 0.0);
    }

    /**
     * Lists the touchpoints that lead nowhere.
     *
     * @return the dead ends as written, perhaps none
     */
    public List<Touchpoint> deadEnds() {
        return touchpoints().stream().filter(each -> outgoing(each).isEmpty()).toList();
    }

    /**
     * Finds all that customers can come to from where they enter, by structure.
     *
     * @return the nodes, entries among them
     */
    public Set<Node> reachable() {
        return structure.reachableFrom(entries.shares().keySet());
    }

    /**
     * Finds all that customers can come to from some nodes, by structure.
     *
     * @param starts nodes of this graph
     * @return the nodes in the order of the graph, the starts among them
     * @throws IllegalArgumentException if a node is not of this graph
     */
    public Set<Node> reachableFrom(Collection<? extends Node> starts) {
        starts.forEach(this::position);
        return structure.reachableFrom(starts);
    }

    /**
     * Finds all from which customers can come to one of some nodes, by structure.
     *
     * @param goals nodes of this graph
     * @return the nodes in the order of the graph, the goals among them
     * @throws IllegalArgumentException if a node is not of this graph
     */
    public Set<Node> leadingTo(Collection<? extends Node> goals) {
        goals.forEach(this::position);
        return structure.leadingTo(goals);
    }

    /**
     * Finds the strongly connected components: sets of nodes each of which can be reached from each other one, by structure.
     *
     * @return every node in one set, nodes in the order of the graph; no set is reached from one after it
     */
    public List<Set<Node>> components() {
        return structure.components();
    }

    /**
     * Tells whether nobody can come back to where they were, by structure.
     *
     * @return true if there is no loop, not even from a touchpoint to itself
     */
    public boolean isAcyclic() {
        return structure.topologicalOrder().isPresent();
    }

    /**
     * Orders the nodes so that no transition leads backwards.
     *
     * @return all nodes in such an order, always the same; empty if there is a loop
     */
    public Optional<List<Node>> topologicalOrder() {
        return structure.topologicalOrder();
    }

    /**
     * Finds what every walk from an entry to a node has to pass, by structure.
     *
     * @param node a node of this graph
     * @return its dominators in the order in which they are passed, the node itself last; empty if it cannot be reached
     * @throws IllegalArgumentException if the node is not of this graph
     */
    public List<Node> dominators(Node node) {
        return structure.dominators(position(node));
    }

    /**
     * Lists what the map does not say and the numbers take for granted.
     *
     * @return the assumptions, of the whole map first, then by touchpoint as written; perhaps none
     */
    public List<Assumption> assumptions() {
        return assumptions;
    }

    /**
     * Opens the door to the algorithms of JGraphT.
     *
     * <p>Directed, with loops and parallel edges; the weight of an edge is −ln of its likelihood, so that short means likely. Transitions
     * that count 0 in numbers are left out.
     *
     * @return an unmodifiable view
     */
    public Graph<Node, Transition> asGraph() {
        return structure.likelyGraph();
    }

    /**
     * Draws the graph at the level of the outermost stages.
     *
     * <p>Every transition from touchpoint to touchpoint leads from stage to stage, those within one stage as loops; weights are as in
     * {@link #asGraph}, and transitions that count 0 in numbers or lead to an outcome are left out.
     *
     * @return an unmodifiable graph
     */
    public Graph<Stage, Transition> asStageGraph() {
        return StageGraph.of(this);
    }

    @Override
    public String toString() {
        return "JourneyGraph of " + VisibleText.of(map.title()) + ": " + nodes.size() + " nodes, " + transitions.size()
                + " transitions";
    }

    private int position(Node node) {
        int at = nodeAt.of(node.id());
        if (at < 0 || !nodes.get(at).equals(node)) {
            throw new IllegalArgumentException("The node %s is not of this graph.\nAsk with one that the graph lists."
                    .formatted(Quoted.text(node.name())));
        }
        return at;
    }

    private int position(Transition transition) {
        int at = transitionAt.of(transition.id());
        if (at < 0 || !transitions.get(at).equals(transition)) {
            throw new IllegalArgumentException(
                    "The transition %s is not of this graph.\nAsk with one that the graph lists."
                            .formatted(Quoted.text(transition.id())));
        }
        return at;
    }

    private int[] positionsOf(Collection<? extends Node> some) {
        return some.stream().mapToInt(this::position).toArray();
    }

    /** The transitions are sorted by source: where those of each touchpoint begin. */
    private int[] rows() {
        int[] starts = new int[touchpoints().size() + 1];
        transitions.forEach(transition -> starts[nodeAt.of(transition.source()) + 1]++);
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    private Set<String> ledTo() {
        Set<String> led = new LinkedHashSet<>();
        transitions.stream()
                .filter(each -> !each.source().equals(each.target()))
                .forEach(each -> led.add(each.target()));
        return led;
    }
}
