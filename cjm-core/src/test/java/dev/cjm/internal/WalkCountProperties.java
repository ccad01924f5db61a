package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WalkCountProperties {
    @Provide
    Arbitrary<WalkCase> small() {
        return WalkCases.small();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_count_is_that_of_brute_force(@ForAll("small") WalkCase given) {
        Optional<List<BruteForce>> walks = BruteForce.walks(given);
        Assume.that(walks.isPresent());
        assertEquals(
                new WalkCount(BigInteger.valueOf(walks.get().size()), true),
                WalkCount.of(given.space(), Long.MAX_VALUE));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_count_within_a_limit_is_at_most_the_true_one(
            @ForAll("small") WalkCase given, @ForAll @IntRange(max = 30) int maxSteps) {
        Optional<List<BruteForce>> walks = BruteForce.walks(given);
        Assume.that(walks.isPresent());
        WalkCount count = WalkCount.of(given.space(), maxSteps);
        BigInteger all = BigInteger.valueOf(walks.get().size());
        assertTrue(count.walks().compareTo(all) <= 0);
        assertTrue(!count.isExact() || count.walks().equals(all));
    }
}
