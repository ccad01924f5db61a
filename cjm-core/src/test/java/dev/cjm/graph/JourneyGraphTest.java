package dev.cjm.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyGraphTest {
    private final JourneyMap map = ExampleMap.map();
    private final JourneyGraph graph = JourneyGraph.of(map);

    @Test
    void nodes_are_the_touchpoints_as_written_and_then_the_outcomes() {
        assertSame(map, graph.map());
        assertEquals(
                List.of("sees-a-store-ad", "scans-and-pays", "home-delivery", "gives-up", "eats-in-time"),
                ids(graph.nodes()));
        assertEquals(map.touchpoints(), graph.touchpoints());
        assertEquals(map.outcomes(), graph.outcomes());
        assertThrows(UnsupportedOperationException.class, () -> graph.nodes().remove(0));
    }

    @Test
    void outcomes_are_told_by_kind() {
        assertEquals(List.of("eats-in-time"), ids(graph.outcomes(OutcomeKind.SUCCESS)));
        assertEquals(List.of("gives-up"), ids(graph.outcomes(OutcomeKind.FAILURE)));
        assertEquals(List.of(), graph.outcomes(OutcomeKind.NEUTRAL));
    }

    @Test
    void transitions_come_by_the_written_order_of_source_and_target() {
        assertEquals(
                List.of(
                        "sees-a-store-ad>scans-and-pays",
                        "scans-and-pays>home-delivery",
                        "scans-and-pays>gives-up",
                        "home-delivery>eats-in-time"),
                graph.transitions().stream().map(Transition::id).toList());
    }

    @Test
    void a_transition_knows_where_it_starts_and_leads() {
        Transition failure = graph.transitions().get(2);
        assertEquals("Scans and pays", graph.source(failure).name());
        assertEquals("Gives up", graph.target(failure).name());
    }

    @Test
    void numbers_are_those_of_the_design() {
        assertEquals(
                List.of(0.6, 0.8, 0.2, 1.0),
                graph.transitions().stream().map(graph::likelihood).toList());
        assertEquals(
                List.of(0.4, 0.0, 0.0),
                graph.touchpoints().stream().map(graph::dropOff).toList());
        assertEquals(
                List.of(1.0, 0.0, 0.0),
                graph.touchpoints().stream().map(graph::entryShare).toList());
    }

    @Test
    void neighbours_are_found_in_both_directions() {
        Touchpoint scan = Examples.touchpoint(map, "Scans and pays");
        assertEquals(graph.transitions().subList(1, 3), graph.outgoing(scan));
        assertEquals(graph.transitions().subList(0, 1), graph.incoming(scan));
        assertEquals(List.of(), graph.incoming(graph.touchpoints().get(0)));
        assertEquals(List.of(), graph.outgoing(graph.outcomes().get(0)));
        assertEquals(
                graph.transitions().subList(2, 3),
                graph.incoming(graph.outcomes().get(0)));
    }

    @Test
    void a_loop_leads_out_and_in() {
        JourneyGraph loop = JourneyGraph.of(Examples.oneStage(stage -> stage.touchpoint(
                "Waits", Channels.WEB, t -> t.leadsTo("Waits", 0.5).succeeds("Served", 0.25))));
        Touchpoint waits = loop.touchpoints().get(0);
        assertEquals(List.of("waits>waits", "waits>served"), transitionIds(loop.outgoing(waits)));
        assertEquals(List.of("waits>waits"), transitionIds(loop.incoming(waits)));
        assertEquals(0.25, loop.dropOff(waits));
    }

    @Test
    void incoming_transitions_come_by_the_written_order_of_their_sources() {
        JourneyGraph graph = JourneyGraph.of(Examples.oneStage(stage -> stage.touchpoint("Z", Channels.WEB)
                .touchpoint("B", Channels.WEB, t -> t.leadsTo("Z", 0.5))
                .touchpoint("A", Channels.WEB, t -> t.leadsTo("Z", 0.5).leadsTo("Z", 0.25))));
        assertEquals(
                List.of("b>z", "a>z", "a>z#2"),
                transitionIds(graph.incoming(graph.touchpoints().get(0))));
    }

    @Test
    void touchpoints_that_lead_nowhere_are_dead_ends() {
        JourneyGraph graph = JourneyGraph.of(Examples.oneStage(stage -> stage.touchpoint("Fax", Channels.WEB)
                .touchpoint("Start", Channels.WEB, t -> t.leadsTo("Fax", 0.5).leadsTo("Mail", 0.5))
                .touchpoint("Mail", Channels.EMAIL)));
        assertEquals(List.of("fax", "mail"), ids(graph.deadEnds()));
        assertEquals(List.of(), this.graph.deadEnds());
    }

    @Test
    void a_dead_end_drops_everybody() {
        JourneyGraph graph = JourneyGraph.of(Examples.oneStage(stage ->
                stage.touchpoint("Fax", Channels.WEB).touchpoint("Start", Channels.WEB, t -> t.leadsTo("Fax"))));
        assertEquals(1, graph.dropOff(graph.touchpoints().get(0)));
        assertEquals(0, graph.dropOff(graph.touchpoints().get(1)));
    }

    @Test
    void a_map_without_touchpoints_has_an_empty_graph() {
        JourneyGraph empty = JourneyGraph.of(Examples.oneStage(stage -> {}));
        assertEquals(List.of(), empty.nodes());
        assertEquals(List.of(), empty.entries());
        assertTrue(empty.reachable().isEmpty());
        assertEquals(List.of(), empty.components());
        assertTrue(empty.isAcyclic());
        assertEquals(List.of(), empty.topologicalOrder().orElseThrow());
    }

    @Test
    void it_says_what_it_is() {
        assertEquals("JourneyGraph of Fresh food, one hour: 5 nodes, 4 transitions", graph.toString());
        JourneyMap hostile =
                JourneyMap.named("Two\nlines").stage("S", stage -> {}).build();
        assertEquals(
                "JourneyGraph of Two\u240Alines: 0 nodes, 0 transitions",
                JourneyGraph.of(hostile).toString());
    }

    static List<String> ids(Collection<? extends Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }

    static List<String> transitionIds(Collection<Transition> transitions) {
        return transitions.stream().map(Transition::id).toList();
    }
}
