package dev.cjm.graph;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Node;
import dev.cjm.model.Transition;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In which order transitions and outcomes are declared makes no difference. */
class DeclarationOrderProperties {
    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_number_depends_on_the_order_of_declaration(@ForAll("cases") FlowCase given, @ForAll("seeds") long seed) {
        JourneyGraph one = JourneyGraph.of(given.map());
        JourneyGraph other = JourneyGraph.of(given.shuffled(new Random(seed)).map());
        assertEquals(one.transitions(), other.transitions());
        assertEquals(bits(one), bits(other));
        assertEquals(one.assumptions(), other.assumptions());
        assertEquals(one.entries(), other.entries());
        one.touchpoints().forEach(each -> {
            assertEquals(one.dropOff(each), other.dropOff(each));
            assertEquals(one.entryShare(each), other.entryShare(each));
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_structure_depends_on_the_order_of_declaration(@ForAll("cases") FlowCase given, @ForAll("seeds") long seed) {
        JourneyGraph one = JourneyGraph.of(given.map());
        JourneyGraph other = JourneyGraph.of(given.shuffled(new Random(seed)).map());
        assertEquals(one.reachable(), other.reachable());
        assertEquals(one.deadEnds(), other.deadEnds());
        assertEquals(one.isAcyclic(), other.isAcyclic());
        assertEquals(components(one), components(other));
        for (Node node : one.nodes()) {
            assertEquals(one.dominators(node), other.dominators(node));
            assertEquals(one.incoming(node), other.incoming(node));
            assertEquals(one.outgoing(node), other.outgoing(node));
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return net.jqwik.api.Arbitraries.longs();
    }

    private static List<Long> bits(JourneyGraph graph) {
        return graph.transitions().stream()
                .map((Transition each) -> Double.doubleToRawLongBits(graph.likelihood(each)))
                .toList();
    }

    private static Set<Set<Node>> components(JourneyGraph graph) {
        return graph.components().stream().collect(toSet());
    }
}
