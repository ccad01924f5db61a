package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where journeys end on maps without loops, against adding up touchpoint by touchpoint. */
class DropOffProperties {
    @Provide
    Arbitrary<FlowCase> acyclic() {
        return FlowCases.acyclic();
    }

    @Provide
    Arbitrary<FlowCase> any() {
        return FlowCases.any();
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void variants_to_all_outcomes_and_the_drop_off_are_everything(@ForAll("acyclic") FlowCase given) {
        PathVariants all = all(given);
        double outcomes =
                given.outcomes().stream().mapToDouble(all::coveredLikelihood).sum();
        assertEquals(all.coveredLikelihood(), outcomes, 1e-12);
        assertEquals(1, outcomes + all.dropOff().orElseThrow(), 2e-12);
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void outcomes_and_drop_off_are_those_that_a_pass_over_the_map_finds(@ForAll("acyclic") FlowCase given) {
        PathVariants all = all(given);
        Map<String, Double> arriving = new HashMap<>(given.entryShares());
        double dropOff = 0;
        for (Touchpoint each : given.touchpoints()) {
            double here = arriving.getOrDefault(each.id(), 0.0);
            dropOff += here * given.dropOff(each.id());
            for (Transition way : given.from(each.id())) {
                arriving.merge(way.target(), here * given.likelihood(way), Double::sum);
            }
        }
        for (Outcome outcome : given.outcomes()) {
            assertEquals(arriving.getOrDefault(outcome.id(), 0.0), all.coveredLikelihood(outcome), 1e-12);
        }
        assertEquals(dropOff, all.dropOff().orElseThrow(), 2e-12);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void with_loops_too_the_drop_off_is_that_of_the_whole_map(@ForAll("any") FlowCase given) {
        PathVariants one = PathVariants.of(given.map(), o -> o.top(1));
        assertEquals(all(given).dropOff(), one.dropOff());
        try {
            assertEquals(
                    CompletionProbability.of(given.map()).dropOff(),
                    one.dropOff().orElse(-1));
        } catch (EndlessJourneyException e) {
            assertTrue(one.dropOff().isEmpty());
        }
    }

    private static PathVariants all(FlowCase given) {
        return PathVariants.of(given.map(), o -> o.top(100_000));
    }
}
