package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BestWalksProperties {
    @Provide
    Arbitrary<WalkCase> small() {
        return WalkCases.small();
    }

    @Provide
    Arbitrary<WalkCase> layered() {
        return WalkCases.layered();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void tied_walks_through_layers_come_in_the_order_of_the_definition(@ForAll("layered") WalkCase given) {
        assertAsBruteForce(given);
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void walks_are_those_of_brute_force_in_the_order_of_the_definition(@ForAll("small") WalkCase given) {
        assertAsBruteForce(given);
    }

    private static void assertAsBruteForce(WalkCase given) {
        Optional<List<BruteForce>> expected = BruteForce.walks(given);
        Assume.that(expected.isPresent());
        BestWalks search = given.search();
        assertEquals(expected.get(), all(search));
        assertTrue(search.isExhausted());
        assertFalse(search.isCutOff());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_search_that_is_cut_off_has_returned_the_best_walks(
            @ForAll("small") WalkCase given, @ForAll @IntRange(max = 40) int limit) {
        Optional<List<BruteForce>> expected = BruteForce.walks(given);
        Assume.that(expected.isPresent());
        BestWalks search = BestWalks.of(given.space(), given.vertexRank(), given.edgeRank(), limit);
        List<BruteForce> found = all(search);
        assertEquals(expected.get().subList(0, found.size()), found);
        assertTrue(search.isExhausted() != search.isCutOff());
        assertTrue(search.isCutOff() || found.size() == expected.get().size());
        assertEquals(Optional.empty(), search.next());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_logarithm_agrees_with_the_likelihood(@ForAll("small") WalkCase given) {
        BestWalks search = given.search();
        for (int k = 0; k < 10; k++) {
            search.next()
                    .ifPresent(walk -> assertEquals(StrictMath.log(walk.likelihood()), walk.logLikelihood(), 1e-12));
        }
    }

    private static List<BruteForce> all(BestWalks search) {
        List<BruteForce> walks = new ArrayList<>();
        for (Optional<Walk> walk = search.next(); walk.isPresent(); walk = search.next()) {
            walks.add(plain(walk.get()));
        }
        return walks;
    }

    private static BruteForce plain(Walk walk) {
        List<Integer> edges =
                IntStream.range(0, walk.length()).map(walk::edge).boxed().toList();
        return new BruteForce(walk.start(), edges, walk.likelihood());
    }
}
