package dev.cjm.graph;

import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/** The graph of a map at the level of its outermost stages. */
final class StageGraph {
    private StageGraph() {}

    static Graph<Stage, Transition> of(JourneyGraph graph) {
        Graph<Stage, Transition> stages = GraphTypeBuilder.<Stage, Transition>directed()
                .allowingMultipleEdges(true)
                .allowingSelfLoops(true)
                .weighted(true)
                .buildGraph();
        Map<String, Stage> stageOf = new HashMap<>();
        for (Stage stage : graph.map().stages()) {
            stages.addVertex(stage);
            for (Touchpoint touchpoint : stage.allTouchpoints()) {
                stageOf.put(touchpoint.id(), stage);
            }
        }
        for (Transition transition : graph.transitions()) {
            Stage target = stageOf.get(transition.target());
            double likelihood = graph.likelihood(transition);
            if (target != null && likelihood > 0) {
                stages.addEdge(stageOf.get(transition.source()), target, transition);
                stages.setEdgeWeight(transition, Structure.weight(likelihood));
            }
        }
        return new AsUnmodifiableGraph<>(stages);
    }
}
