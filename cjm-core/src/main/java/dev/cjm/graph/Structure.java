package dev.cjm.graph;

import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.DominatorTree;
import dev.cjm.internal.Memo;
import dev.cjm.internal.Positions;
import dev.cjm.model.Node;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.NotDirectedAcyclicGraphException;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** What follows from where transitions lead, whatever their likelihood. */
final class Structure {
    private final List<Node> nodes;
    private final List<Transition> transitions;
    private final Positions nodeAt;
    private final Graph<Node, Transition> graph;
    private final Graph<Node, Transition> likely;
    private final Memo<DominatorTree> dominators;

    Structure(List<Node> nodes, List<Transition> transitions, Positions nodeAt, FlowNumbers numbers, int[] entries) {
        this.nodes = nodes;
        this.transitions = transitions;
        this.nodeAt = nodeAt;
        dominators = new Memo<>(() -> dominatorTree(entries));
        graph = GraphTypeBuilder.<Node, Transition>directed()
                .allowingMultipleEdges(true)
                .allowingSelfLoops(true)
                .weighted(true)
                .buildGraph();
        nodes.forEach(graph::addVertex);
        Set<Transition> unused = new LinkedHashSet<>();
        for (int i = 0; i < transitions.size(); i++) {
            Transition transition = transitions.get(i);
            graph.addEdge(source(transition), target(transition), transition);
            if (numbers.likelihood(i) > 0) {
                graph.setEdgeWeight(transition, weight(numbers.likelihood(i)));
            } else {
                unused.add(transition);
            }
        }
        likely = new AsUnmodifiableGraph<>(
                unused.isEmpty() ? graph : new MaskSubgraph<>(graph, node -> false, unused::contains));
    }

    /** Short means likely. */
    static double weight(double likelihood) {
        return -StrictMath.log(likelihood) + 0.0;
    }

    Graph<Node, Transition> graph() {
        return graph;
    }

    Graph<Node, Transition> likelyGraph() {
        return likely;
    }

    Set<Node> reachableFrom(Collection<? extends Node> starts) {
        return inOrder(walk(graph, starts));
    }

    Set<Node> leadingTo(Collection<? extends Node> goals) {
        return inOrder(walk(new EdgeReversedGraph<>(graph), goals));
    }

    List<Set<Node>> components() {
        List<Set<Node>> components = new ArrayList<>();
        for (Set<Node> component : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            components.add(inOrder(component));
        }
        return Collections.unmodifiableList(components);
    }

    Optional<List<Node>> topologicalOrder() {
        List<Node> order = new ArrayList<>(nodes.size());
        try {
            Iterator<Node> walk = new TopologicalOrderIterator<>(graph);
            walk.forEachRemaining(order::add);
        } catch (NotDirectedAcyclicGraphException e) {
            return Optional.empty();
        }
        return Optional.of(Collections.unmodifiableList(order));
    }

    /** What every walk from an entry passes before the node, and the node itself. */
    List<Node> dominators(int node) {
        DominatorTree tree = dominators.get();
        List<Node> passed = new ArrayList<>();
        if (tree.immediateDominator(node) >= 0) {
            for (int at = node; at != nodes.size(); at = tree.immediateDominator(at)) {
                passed.add(nodes.get(at));
            }
        }
        Collections.reverse(passed);
        return Collections.unmodifiableList(passed);
    }

    /** A root beyond the last node leads to all entries. */
    private DominatorTree dominatorTree(int[] entries) {
        int root = nodes.size();
        int[] sources = new int[transitions.size() + entries.length];
        int[] targets = new int[sources.length];
        for (int i = 0; i < transitions.size(); i++) {
            sources[i] = nodeAt.of(transitions.get(i).source());
            targets[i] = nodeAt.of(transitions.get(i).target());
        }
        for (int i = 0; i < entries.length; i++) {
            sources[transitions.size() + i] = root;
            targets[transitions.size() + i] = entries[i];
        }
        return DominatorTree.of(ArrayGraph.of(root + 1, sources, targets), root);
    }

    private Node source(Transition transition) {
        return nodes.get(nodeAt.of(transition.source()));
    }

    private Node target(Transition transition) {
        return nodes.get(nodeAt.of(transition.target()));
    }

    private static Set<Node> walk(Graph<Node, Transition> graph, Collection<? extends Node> starts) {
        Set<Node> met = new LinkedHashSet<>();
        if (!starts.isEmpty()) {
            new BreadthFirstIterator<>(graph, List.copyOf(starts)).forEachRemaining(met::add);
        }
        return met;
    }

    /** Sorted as the graph lists its nodes. */
    private Set<Node> inOrder(Set<Node> some) {
        List<Node> sorted = new ArrayList<>(some);
        sorted.sort((a, b) -> Integer.compare(nodeAt.of(a.id()), nodeAt.of(b.id())));
        return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
    }
}
