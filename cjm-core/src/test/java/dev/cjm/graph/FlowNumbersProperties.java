package dev.cjm.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FlowNumbersProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_leaves_a_touchpoint_and_what_drops_off_there_is_everything(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        for (Touchpoint each : graph.touchpoints()) {
            double out =
                    graph.outgoing(each).stream().mapToDouble(graph::likelihood).sum();
            assertEquals(1, out + graph.dropOff(each), 2e-12);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void likelihoods_and_drop_offs_are_those_of_the_definition(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        for (Transition each : given.transitions()) {
            assertEquals(given.likelihood(each), graph.likelihood(each));
        }
        for (Touchpoint each : given.touchpoints()) {
            assertEquals(given.dropOff(each.id()), graph.dropOff(each));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void entry_shares_are_those_of_the_definition_and_sum_to_1(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        Map<String, Double> shares = new LinkedHashMap<>();
        graph.entries().forEach(each -> shares.put(each.id(), graph.entryShare(each)));
        assertEquals(given.entryShares(), shares);
        assertEquals(1, shares.values().stream().mapToDouble(share -> share).sum(), 2e-12);
        assertEquals(
                1, graph.touchpoints().stream().mapToDouble(graph::entryShare).sum(), 2e-12);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_transition_stands_at_its_source_and_at_its_target(@ForAll("cases") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        for (var node : graph.nodes()) {
            assertEquals(
                    graph.transitions().stream()
                            .filter(each -> each.source().equals(node.id()))
                            .toList(),
                    graph.outgoing(node));
            assertEquals(
                    graph.transitions().stream()
                            .filter(each -> each.target().equals(node.id()))
                            .toList(),
                    graph.incoming(node));
        }
        for (Transition each : graph.transitions()) {
            assertEquals(each.source(), graph.source(each).id());
            assertEquals(each.target(), graph.target(each).id());
        }
    }
}
