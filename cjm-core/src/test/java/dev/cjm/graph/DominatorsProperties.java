package dev.cjm.graph;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.ExampleMap;
import dev.cjm.model.Node;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DominatorsProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void what_dominates_a_node_cuts_it_off_when_it_is_taken_away(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        Set<String> entries = given.entryShares().keySet();
        Set<String> reachable = given.reach(entries, Set.of());
        for (Node node : graph.nodes()) {
            Set<String> expected = reachable.contains(node.id())
                    ? given.ids().stream()
                            .filter(each -> !given.reach(entries, Set.of(each)).contains(node.id()))
                            .filter(reachable::contains)
                            .collect(toSet())
                    : Set.of();
            List<Node> dominators = graph.dominators(node);
            assertEquals(expected, dominators.stream().map(Node::id).collect(toSet()));
            assertEquals(expected.size(), dominators.size());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void dominators_come_in_the_order_in_which_they_are_passed(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        for (Node node : graph.nodes()) {
            List<Node> dominators = graph.dominators(node);
            for (int i = 0; i < dominators.size(); i++) {
                assertEquals(dominators.subList(0, i + 1), graph.dominators(dominators.get(i)));
            }
            assertTrue(dominators.isEmpty()
                    || dominators.get(dominators.size() - 1).equals(node));
        }
    }

    @Example
    void of_two_ways_to_an_outcome_neither_dominates_it() {
        JourneyGraph graph = JourneyGraph.of(ExampleMap.map());
        Node success = graph.outcomes().get(1);
        Node failure = graph.outcomes().get(0);
        assertEquals(
                List.of("sees-a-store-ad", "scans-and-pays", "home-delivery", "eats-in-time"),
                JourneyGraphTest.ids(graph.dominators(success)));
        assertEquals(
                List.of("sees-a-store-ad", "scans-and-pays", "gives-up"),
                JourneyGraphTest.ids(graph.dominators(failure)));
        assertThrows(
                UnsupportedOperationException.class,
                () -> graph.dominators(success).clear());
    }
}
