package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutlookProperties {
    @Provide
    Arbitrary<WalkCase> small() {
        return WalkCases.small();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_walk_is_likelier_than_the_bound_of_its_start_and_the_best_one_is_close(@ForAll("small") WalkCase given) {
        Outlook outlook = Outlook.of(given.space());
        for (BruteForce walk : BruteForce.walks(given).orElse(List.of())) {
            double bound = outlook.bound(walk.start()).toDouble();
            BigDecimal exact = new BigDecimal(given.startShares()[walk.start()]).multiply(new BigDecimal(bound));
            assertTrue(new BigDecimal(walk.likelihood()).compareTo(exact) <= 0);
        }
        BruteForce.walks(given).flatMap(walks -> walks.stream().findFirst()).ifPresent(best -> {
            double bound = outlook.bound(best.start()).toDouble() * given.startShares()[best.start()];
            assertEquals(best.likelihood(), bound, best.likelihood() * 1e-13);
        });
    }

    @Example
    void the_bound_is_exact_for_powers_of_two() {
        Outlook outlook = Outlook.of(Shapes.chain(40, 0.5, 0.25).space());
        assertEquals(0x1p-39, outlook.bound(0).toDouble());
    }

    @Example
    void the_bound_never_exceeds_one() {
        Outlook outlook = Outlook.of(Shapes.chain(1_000, Math.nextDown(1.0)).space());
        assertEquals(Scaled.ONE, outlook.bound(0));
    }

    @Example
    void a_vertex_without_a_way_to_a_target_has_no_bound() {
        WalkCase given = WalkCase.of(2, new int[0], new int[0], new double[0], 1);
        Outlook outlook = Outlook.of(given.space());
        assertEquals(
                "No target can be reached from vertex 0.",
                assertThrows(IllegalArgumentException.class, () -> outlook.bound(0))
                        .getMessage());
    }
}
