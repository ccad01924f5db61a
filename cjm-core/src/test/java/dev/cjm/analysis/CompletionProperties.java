package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Completion of small maps, against enumeration and exact fractions. */
class CompletionProperties {
    @Provide
    Arbitrary<FlowCase> any() {
        return FlowCases.any();
    }

    @Provide
    Arbitrary<FlowCase> acyclic() {
        return FlowCases.acyclic();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 300)
    void outcomes_and_drop_off_sum_to_one_for_maps_of_all_sorts(@ForAll JourneyMap map) {
        Optional<CompletionProbability> found = of(map);
        Assume.that(found.isPresent() && !map.touchpoints().isEmpty());
        CompletionProbability result = found.orElseThrow();
        double outcomes = result.outcomes().stream()
                .mapToDouble(OutcomeProbability::probability)
                .sum();
        assertEquals(1, outcomes + result.dropOff(), 1e-12);
        double lost = result.stream().mapToDouble(TouchpointCompletion::dropOff).sum();
        assertEquals(result.dropOff(), lost, 1e-12);
        for (Touchpoint each : map.touchpoints()) {
            double sum = result.dropOffFrom(each);
            for (Outcome outcome : map.allOutcomes()) {
                sum += result.probability(outcome, each);
            }
            assertEquals(1, sum, 1e-12);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void without_loops_each_outcome_is_the_sum_over_all_ways(@ForAll("acyclic") FlowCase given) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        PathVariants all = PathVariants.of(graph, o -> o.top(100_000));
        CompletionProbability result = CompletionProbability.of(graph);
        assertTrue(all.isComplete());
        double length = 0;
        for (PathVariant variant : all) {
            length += variant.likelihood() * variant.length();
        }
        for (Outcome outcome : graph.outcomes()) {
            assertEquals(all.coveredLikelihood(outcome), result.probability(outcome), 1e-12);
        }
        assertTrue(result.expectedTouchpoints() >= length - 1e-12);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void every_number_is_the_one_of_exact_fractions(@ForAll("any") FlowCase given) {
        JourneyMap map = given.map();
        Optional<CompletionProbability> found = of(map);
        Assume.that(found.isPresent());
        CompletionProbability result = found.orElseThrow();
        RationalChain exact = new RationalChain(given);
        for (Touchpoint from : map.touchpoints()) {
            for (Outcome outcome : map.outcomes()) {
                assertClose(
                        exact.expected(from.id(), id -> exact.likelihood(id, outcome.id())),
                        result.probability(outcome, from));
            }
            assertClose(exact.expected(from.id(), exact::dropOff), result.dropOffFrom(from));
            assertClose(exact.expected(from.id(), id -> Rational.ONE), result.expectedTouchpoints(from));
            double length = result.expectedTouchpoints(from);
            assertEquals(
                    exact.variance(from.id()).toDouble(), result.varianceOfTouchpoints(from), 1e-14 * length * length);
            for (Touchpoint to : map.touchpoints()) {
                Rational visits = exact.visits(from.id(), to.id());
                assertClose(visits.over(exact.visits(to.id(), to.id())), result.visitProbability(to, from));
            }
        }
        entriesAreWeighted(given, result, exact);
    }

    private static void entriesAreWeighted(FlowCase given, CompletionProbability result, RationalChain exact) {
        Map<String, Double> shares = given.entryShares();
        for (Touchpoint to : given.touchpoints()) {
            Rational visits = Rational.ZERO;
            for (Map.Entry<String, Double> entry : shares.entrySet()) {
                visits = visits.plus(Rational.of(entry.getValue()).times(exact.visits(entry.getKey(), to.id())));
            }
            assertClose(visits, result.expectedVisits(to));
            assertClose(visits.over(exact.visits(to.id(), to.id())), result.visitProbability(to));
            assertClose(visits.times(exact.dropOff(to.id())), result.dropOff(to));
        }
    }

    private static void assertClose(Rational expected, double actual) {
        double number = expected.toDouble();
        assertEquals(number, actual, 1e-14 * Math.max(1e-6, Math.abs(number)) * 10);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void expected_touchpoints_are_the_sum_of_expected_visits(@ForAll("any") FlowCase given) {
        Optional<CompletionProbability> found = of(given.map());
        Assume.that(found.isPresent());
        CompletionProbability result = found.orElseThrow();
        double visits = result.stream()
                .mapToDouble(TouchpointCompletion::expectedVisits)
                .sum();
        assertEquals(result.expectedTouchpoints(), visits, 1e-12 * Math.max(1, visits));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void refused_is_exactly_what_cannot_end(@ForAll("any") FlowCase given) {
        Set<String> endless = new TreeSet<>();
        for (Touchpoint each : given.touchpoints()) {
            if (!canEnd(given, each.id())) {
                endless.add(each.id());
            }
        }
        Set<String> refused = new TreeSet<>();
        try {
            CompletionProbability.of(given.map());
        } catch (EndlessJourneyException e) {
            refused.addAll(e.touchpoints());
            assertTrue(!refused.isEmpty());
        }
        assertEquals(endless, refused);
    }

    private static boolean canEnd(FlowCase given, String start) {
        Set<String> met = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (given.touchpoints().stream().noneMatch(each -> each.id().equals(id)) || given.dropOff(id) > 0) {
                return true;
            }
            if (met.add(id)) {
                given.from(id).stream()
                        .filter(way -> given.likelihood(way) > 0)
                        .forEach(way -> open.push(way.target()));
            }
        }
        return false;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_declaration_makes_no_difference(@ForAll("any") FlowCase given, @ForAll("seeds") long seed) {
        Optional<CompletionProbability> one = of(given.map());
        Optional<CompletionProbability> other =
                of(given.shuffled(new Random(seed)).map());
        assertEquals(one.map(CompletionProbability::touchpoints), other.map(CompletionProbability::touchpoints));
        assertEquals(one.map(CompletionProbability::dropOff), other.map(CompletionProbability::dropOff));
        assertEquals(
                one.map(CompletionProbability::varianceOfTouchpoints),
                other.map(CompletionProbability::varianceOfTouchpoints));
    }

    private static Optional<CompletionProbability> of(JourneyMap map) {
        try {
            return Optional.of(CompletionProbability.of(map));
        } catch (EndlessJourneyException e) {
            return Optional.empty();
        }
    }
}
