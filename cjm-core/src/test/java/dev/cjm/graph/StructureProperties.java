package dev.cjm.graph;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reachability, components and order, against trying all. */
class StructureProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void reachable_is_what_entries_lead_to_whatever_the_likelihood(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        assertSorted(graph, graph.reachable());
        assertEquals(given.reach(given.entryShares().keySet(), Set.of()), ids(graph.reachable()));
        assertEquals(graph.reachable(), graph.reachableFrom(graph.entries()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_node_leads_to_those_that_are_reachable_from_it(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        for (Node node : graph.nodes()) {
            assertSorted(graph, graph.reachableFrom(List.of(node)));
            assertSorted(graph, graph.leadingTo(List.of(node)));
            assertEquals(given.reach(List.of(node.id()), Set.of()), ids(graph.reachableFrom(List.of(node))));
            assertEquals(
                    graph.nodes().stream()
                            .filter(each ->
                                    given.reach(List.of(each.id()), Set.of()).contains(node.id()))
                            .collect(toSet()),
                    graph.leadingTo(List.of(node)));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void several_nodes_reach_what_any_of_them_reaches(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        assertTrue(graph.reachableFrom(List.of()).isEmpty());
        assertTrue(graph.leadingTo(List.of()).isEmpty());
        Set<Node> reached = new HashSet<>();
        Set<Node> leading = new HashSet<>();
        graph.touchpoints().forEach(each -> reached.addAll(graph.reachableFrom(List.of(each))));
        graph.outcomes().forEach(each -> leading.addAll(graph.leadingTo(List.of(each))));
        assertEquals(reached, graph.reachableFrom(graph.touchpoints()));
        assertEquals(leading, graph.leadingTo(graph.outcomes()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void components_are_the_nodes_that_reach_each_other(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        List<Set<Node>> components = graph.components();
        List<String> seen = new ArrayList<>();
        for (Set<Node> component : components) {
            assertSorted(graph, component);
            for (Node node : component) {
                seen.add(node.id());
                Set<String> there = given.reach(List.of(node.id()), Set.of());
                assertEquals(
                        there.stream()
                                .filter(each ->
                                        given.reach(List.of(each), Set.of()).contains(node.id()))
                                .collect(toSet()),
                        ids(component));
            }
        }
        assertEquals(
                given.ids().stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_component_is_reached_from_one_after_it(@ForAll("cases") FlowCase given) {
        List<Set<Node>> components = JourneyGraph.of(given.map()).components();
        for (int later = 0; later < components.size(); later++) {
            Set<String> reached = given.reach(ids(components.get(later)), Set.of());
            for (int earlier = 0; earlier < later; earlier++) {
                Set<String> before = ids(components.get(earlier));
                assertTrue(reached.stream().noneMatch(before::contains));
            }
        }
        assertThrows(UnsupportedOperationException.class, () -> components.remove(0));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void in_topological_order_no_transition_leads_backwards(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        Optional<List<Node>> order = graph.topologicalOrder();
        assertEquals(given.hasLoop(), order.isEmpty());
        assertEquals(given.hasLoop(), !graph.isAcyclic());
        if (order.isPresent()) {
            List<String> ids = order.get().stream().map(Node::id).toList();
            assertEquals(new TreeSet<>(given.ids()), new TreeSet<>(ids));
            assertEquals(given.ids().size(), ids.size());
            for (Transition each : given.transitions()) {
                assertTrue(ids.indexOf(each.source()) < ids.indexOf(each.target()));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void dead_ends_are_touchpoints_that_reach_only_themselves_and_have_no_loop(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        assertEquals(
                given.touchpoints().stream()
                        .map(Touchpoint::id)
                        .filter(id -> given.from(id).isEmpty())
                        .toList(),
                JourneyGraphTest.ids(graph.deadEnds()));
    }

    private static Set<String> ids(Collection<Node> nodes) {
        return nodes.stream().map(Node::id).collect(toCollection(TreeSet::new));
    }

    /** In the order of the graph, and not to be changed. */
    private static void assertSorted(JourneyGraph graph, Set<Node> some) {
        assertEquals(graph.nodes().stream().filter(some::contains).toList(), List.copyOf(List.of(some.toArray())));
        assertThrows(UnsupportedOperationException.class, some::clear);
    }
}
