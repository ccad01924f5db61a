package dev.cjm.internal;

import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same graphs for the algorithms of JGraphT. */
final class JGraphTGraphs {
    private JGraphTGraphs() {}

    static Graph<Integer, DefaultWeightedEdge> pseudograph(ArrayGraph graph) {
        Graph<Integer, DefaultWeightedEdge> copy = new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
        IntStream.range(0, graph.vertexCount()).forEach(copy::addVertex);
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            copy.addEdge(graph.source(edge), graph.target(edge));
        }
        return copy;
    }

    /** Weights are negative logarithms of likelihoods, so that the shortest path is the likeliest. */
    static Graph<Integer, DefaultWeightedEdge> costs(WalkCase given) {
        Graph<Integer, DefaultWeightedEdge> copy = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, given.vertices()).forEach(copy::addVertex);
        for (int edge = 0; edge < given.sources().length; edge++) {
            DefaultWeightedEdge added = copy.addEdge(given.sources()[edge], given.targets()[edge]);
            copy.setEdgeWeight(added, -StrictMath.log(given.likelihoods()[edge]));
        }
        return copy;
    }
}
