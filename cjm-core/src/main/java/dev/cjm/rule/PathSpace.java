package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.ArrayGraph;
import dev.cjm.internal.Positions;
import dev.cjm.model.Node;
import dev.cjm.model.Transition;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The structure of a map on arrays: vertices are the nodes in the order of the graph, edges its transitions. */
final class PathSpace {
    private final JourneyGraph graph;
    private final ArrayGraph structure;
    private final Positions at;

    PathSpace(JourneyGraph graph) {
        this.graph = graph;
        at = Positions.of(graph.nodes(), Node::id);
        List<Transition> transitions = graph.transitions();
        structure = ArrayGraph.of(
                graph.nodes().size(),
                transitions.stream().mapToInt(each -> at.of(each.source())).toArray(),
                transitions.stream().mapToInt(each -> at.of(each.target())).toArray());
    }

    JourneyGraph graph() {
        return graph;
    }

    ArrayGraph structure() {
        return structure;
    }

    Node node(int vertex) {
        return graph.nodes().get(vertex);
    }

    Transition transition(int edge) {
        return graph.transitions().get(edge);
    }

    boolean isTouchpoint(int vertex) {
        return vertex < graph.touchpoints().size();
    }

    int[] entries() {
        return graph.entries().stream().mapToInt(each -> at.of(each.id())).toArray();
    }

    BitSet all(Collection<? extends Node> nodes) {
        BitSet set = new BitSet();
        nodes.forEach(each -> set.set(at.of(each.id())));
        return set;
    }
}
