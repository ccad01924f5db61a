package dev.cjm.graph;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Transition;
import java.util.List;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

class AsStageGraphTest {
    private final JourneyMap map = JourneyMap.named("Stages")
            .stage(
                    "First",
                    stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B", 0.5).leadsTo("C", 0.25))
                            .stage(
                                    "Inner",
                                    inner -> inner.touchpoint(
                                            "B",
                                            WEB,
                                            t -> t.leadsTo("C", 0.5)
                                                    .leadsTo("C", 0.25)
                                                    .failsTo("A"))))
            .stage("Empty", stage -> {})
            .stage(
                    "Last",
                    stage -> stage.touchpoint(
                            "C", WEB, t -> t.leadsTo("A", 0).leadsTo("B", 0.5).succeeds("Done", 0.5)))
            .build();
    private final Graph<Stage, Transition> graph = JourneyGraph.of(map).asStageGraph();

    @Test
    void its_vertices_are_the_outermost_stages() {
        assertEquals(map.stages(), List.copyOf(graph.vertexSet()));
    }

    @Test
    void transitions_lead_from_stage_to_stage_and_those_within_one_are_loops() {
        assertEquals(
                List.of("First>First a>b", "First>Last a>c", "First>Last b>c", "First>Last b>c#2", "Last>First c>b"),
                graph.edgeSet().stream()
                        .map(each -> graph.getEdgeSource(each).name() + ">"
                                + graph.getEdgeTarget(each).name() + " " + each.id())
                        .toList());
    }

    @Test
    void weights_are_those_of_the_transitions() {
        assertEquals(
                List.of(0.5, 0.25, 0.5, 0.25, 0.5).stream()
                        .map(likelihood -> -StrictMath.log(likelihood))
                        .toList(),
                graph.edgeSet().stream().map(graph::getEdgeWeight).toList());
    }

    @Test
    void it_is_directed_weighted_and_cannot_be_changed() {
        assertTrue(graph.getType().isDirected());
        assertTrue(graph.getType().isWeighted());
        assertTrue(graph.getType().isAllowingSelfLoops());
        assertTrue(graph.getType().isAllowingMultipleEdges());
        assertThrows(
                UnsupportedOperationException.class,
                () -> graph.removeVertex(map.stages().get(0)));
    }
}
