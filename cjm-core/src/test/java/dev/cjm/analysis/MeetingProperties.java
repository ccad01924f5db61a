package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.jqwik.JourneyArbitraries;
import dev.cjm.model.JourneyMap;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What comes in from outside, against a chain in which those who come are taken out at once. */
class MeetingProperties {
    @Provide
    Arbitrary<FlowCase> any() {
        return FlowCases.any();
    }

    @Provide
    Arbitrary<JourneyMap> acyclic() {
        return JourneyArbitraries.maps().withTouchpoints(1, 12).acyclic();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_comes_in_is_who_is_met(@ForAll("any") FlowCase given, @ForAll long seed) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        Assume.that(!graph.touchpoints().isEmpty() && !new Chances(graph).isEndless());
        Completion numbers = Completion.of(graph);
        for (int i = 0; i < 5; i++) {
            BitSet some = some(graph, seed + i);
            assertEquals(numbers.solvedMeeting(some), numbers.meeting(some), 1e-9, given.toString());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void neighbours_in_a_row_are_left_for_good_where_nothing_leads_back(
            @ForAll("acyclic") JourneyMap map, @ForAll long seed) {
        JourneyGraph graph = JourneyGraph.of(map);
        Assume.that(!new Chances(graph).isEndless());
        Completion numbers = Completion.of(graph);
        int at = (int) Math.floorMod(seed, (long) graph.touchpoints().size());
        BitSet one = new BitSet();
        one.set(at);
        OptionalDouble share = new Meeting(numbers, position -> 0).share(one);
        assertTrue(share.isPresent());
        assertEquals(numbers.visits(at), share.getAsDouble(), 1e-9);
    }

    private static BitSet some(JourneyGraph graph, long seed) {
        Random random = new Random(seed);
        BitSet some = new BitSet();
        int size = graph.touchpoints().size();
        int from = random.nextInt(size);
        some.set(from, from + 1 + random.nextInt(size - from));
        if (some.cardinality() > 1 && random.nextBoolean()) {
            some.clear(some.nextSetBit(from));
        }
        if (random.nextBoolean()) {
            some.set(random.nextInt(size));
        }
        return some;
    }
}
