package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.BruteForceWay;
import dev.cjm.graph.FlowCase;
import dev.cjm.graph.FlowCases;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.Transition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Variants of small maps, against trying all ways. */
class PathVariantsProperties {
    private static final int ALL = 20_001;

    @Provide
    Arbitrary<FlowCase> cases() {
        return FlowCases.any();
    }

    @Provide
    Arbitrary<Integer> visits() {
        return Arbitraries.integers().between(1, 3);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 30);
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void variants_are_all_ways_in_the_order_of_the_definition(
            @ForAll("cases") FlowCase given, @ForAll("visits") int visits) {
        List<BruteForceWay> expected = expected(given, visits);
        PathVariants found = PathVariants.of(given.map(), o -> o.top(ALL).visits(visits));
        assertEquals(expected, found.stream().map(PathVariantsProperties::plain).toList());
        assertTrue(found.isComplete());
        assertFalse(found.isCutOff());
        assertEquals(new VariantCount(BigInteger.valueOf(expected.size()), true), found.count());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_first_k_are_the_beginning_of_the_first_k_and_one(
            @ForAll("cases") FlowCase given, @ForAll("visits") int visits, @ForAll("numbers") int top) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        List<PathVariant> some =
                PathVariants.of(graph, o -> o.top(top).visits(visits)).variants();
        List<PathVariant> more =
                PathVariants.of(graph, o -> o.top(top + 1).visits(visits)).variants();
        assertTrue(some.size() <= top);
        assertTrue(more.size() == some.size() || more.size() == top + 1);
        assertEquals(some, more.subList(0, some.size()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_likelihood_is_the_share_of_the_entry_times_those_along_the_way(
            @ForAll("cases") FlowCase given, @ForAll("visits") int visits) {
        JourneyGraph graph = JourneyGraph.of(given.map());
        for (PathVariant variant : PathVariants.of(graph, o -> o.visits(visits))) {
            double product = graph.entryShare(variant.entry());
            Node at = variant.entry();
            for (Transition each : variant.transitions()) {
                assertEquals(at, graph.source(each));
                at = graph.target(each);
                product *= graph.likelihood(each);
            }
            assertEquals(variant.outcome(), at);
            assertEquals(product, variant.likelihood());
            assertEquals(StrictMath.log(product), variant.logLikelihood(), 1e-12);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_is_covered_is_the_sum_over_what_is_listed(
            @ForAll("cases") FlowCase given, @ForAll("visits") int visits, @ForAll("numbers") int top) {
        PathVariants variants = PathVariants.of(given.map(), o -> o.top(top).visits(visits));
        assertEquals(Math.min(1, exactSum(variants.variants())), variants.coveredLikelihood());
        for (Outcome outcome : given.outcomes()) {
            List<PathVariant> there = variants.stream()
                    .filter(each -> each.outcome().equals(outcome))
                    .toList();
            assertEquals(Math.min(1, exactSum(there)), variants.coveredLikelihood(outcome));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_search_that_is_cut_off_has_found_the_first_ones(
            @ForAll("cases") FlowCase given, @ForAll("visits") int visits, @ForAll("numbers") int effort) {
        List<BruteForceWay> expected = expected(given, visits);
        PathVariants found =
                PathVariants.of(given.map(), o -> o.top(ALL).visits(visits).effort(effort));
        List<BruteForceWay> ways =
                found.stream().map(PathVariantsProperties::plain).toList();
        assertEquals(expected.subList(0, ways.size()), ways);
        assertTrue(found.isComplete() != found.isCutOff());
        assertTrue(found.isCutOff() || ways.size() == expected.size());
    }

    private static List<BruteForceWay> expected(FlowCase given, int visits) {
        var ways = BruteForceWay.all(given, visits);
        Assume.that(ways.isPresent());
        return ways.orElseThrow();
    }

    private static double exactSum(List<PathVariant> variants) {
        return variants.stream()
                .map(each -> Decimals.exact(each.likelihood()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private static BruteForceWay plain(PathVariant variant) {
        return new BruteForceWay(
                variant.nodes().stream().map(Node::id).toList(),
                variant.transitions().stream().map(Transition::id).toList(),
                variant.likelihood());
    }
}
