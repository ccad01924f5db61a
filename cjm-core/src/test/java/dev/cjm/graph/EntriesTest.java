package dev.cjm.graph;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {
    @Test
    void marked_touchpoints_are_the_entries_even_where_others_lead_to_them() {
        JourneyGraph graph = graph(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B"))
                .touchpoint("B", WEB, t -> t.entry(0.25).leadsTo("C"))
                .touchpoint("C", WEB, t -> t.entry(0.75))));
        assertEquals(List.of("b", "c"), entries(graph));
        assertEquals(List.of(0.0, 0.25, 0.75), shares(graph));
    }

    @Test
    void entries_without_a_share_split_what_the_stated_ones_leave() {
        JourneyGraph graph = graph(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.entry(0.8))
                .touchpoint("B", WEB, t -> t.entry())
                .touchpoint("C", WEB, t -> t.entry())));
        assertEquals(List.of(0.8, 0.1, 0.1), shares(graph));
    }

    @Test
    void entries_that_all_state_no_share_are_equal() {
        JourneyGraph graph = graph(Examples.oneStage(stage ->
                stage.touchpoint("A", WEB, t -> t.entry()).touchpoint("B", WEB).touchpoint("C", WEB, t -> t.entry())));
        assertEquals(List.of(0.5, 0.0, 0.5), shares(graph));
    }

    @Test
    void three_thirds_leave_nothing_for_a_fourth_entry() {
        JourneyGraph graph = graph(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.entry(1.0 / 3))
                .touchpoint("B", WEB, t -> t.entry(1.0 / 3))
                .touchpoint("C", WEB, t -> t.entry(1.0 / 3))
                .touchpoint("D", WEB, t -> t.entry())));
        assertEquals(0, graph.entryShare(graph.touchpoints().get(3)));
        assertEquals(List.of("a", "b", "c", "d"), entries(graph));
    }

    @Test
    void an_entry_with_share_0_is_an_entry_by_structure() {
        JourneyGraph graph = graph(Examples.oneStage(
                stage -> stage.touchpoint("A", WEB, t -> t.entry(1)).touchpoint("B", WEB, t -> t.entry(0))));
        assertEquals(List.of("a", "b"), entries(graph));
        assertEquals(List.of(1.0, 0.0), shares(graph));
        assertEquals(3, graph.reachable().size());
    }

    @Test
    void without_marks_customers_enter_equally_wherever_no_other_touchpoint_leads() {
        JourneyGraph graph = graph(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.leadsTo("B"))
                .touchpoint("B", WEB)
                .touchpoint("C", WEB, t -> t.leadsTo("B"))
                .touchpoint("D", WEB, t -> t.leadsTo("B"))));
        assertEquals(List.of("a", "c", "d"), entries(graph));
        assertEquals(List.of(1.0 / 3, 0.0, 1.0 / 3, 1.0 / 3), shares(graph));
    }

    @Test
    void a_touchpoint_that_only_leads_to_itself_is_an_entry() {
        JourneyGraph graph = graph(Examples.oneStage(stage -> stage.touchpoint(
                        "A", WEB, t -> t.leadsTo("A", 0.5).leadsTo("B", 0.5))
                .touchpoint("B", WEB)));
        assertEquals(List.of("a"), entries(graph));
    }

    @Test
    void where_structure_only_leads_nobody_enters() {
        JourneyGraph graph = graph(Examples.oneStage(stage -> stage.touchpoint("A", WEB, t -> t.failsTo("B"))
                .touchpoint("B", WEB, t -> t.leadsTo("C", 0))
                .touchpoint("C", WEB)));
        assertEquals(List.of("a"), entries(graph));
    }

    @Test
    void where_all_touchpoints_lead_around_the_first_one_written_is_the_entry() {
        JourneyGraph graph = graph(Examples.oneStage(
                stage -> stage.touchpoint("B", WEB, t -> t.leadsTo("A")).touchpoint("A", WEB, t -> t.leadsTo("B"))));
        assertEquals(List.of("b"), entries(graph));
        assertEquals(List.of(1.0, 0.0), shares(graph));
    }

    @Test
    void an_in_order_map_is_entered_at_its_first_touchpoint() {
        assertEquals(List.of("b"), entries(graph(Examples.inOrder("B", "A", "C"))));
    }

    private static JourneyGraph graph(JourneyMap map) {
        return JourneyGraph.of(map);
    }

    private static List<String> entries(JourneyGraph graph) {
        return JourneyGraphTest.ids(graph.entries());
    }

    private static List<Double> shares(JourneyGraph graph) {
        return graph.touchpoints().stream().map(graph::entryShare).toList();
    }
}
