package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Visits between neighbours, found in one pass, against exact arithmetic and against one solve for each. */
class NearVisitsProperties {
    @Provide
    Arbitrary<ChainPart> parts() {
        return ChainParts.any(65, 120);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void they_are_right_to_the_last_digits_even_where_few_come(@ForAll("parts") ChainPart part, @ForAll long seed) {
        int vertex = new Random(seed).nextInt(part.size());
        double[] exact = ExactChain.column(part, vertex);
        new SparseSolver(part).near().ifPresent(near -> {
            assertRelative(exact[vertex], near.of(vertex, vertex));
            for (int at = part.starts()[vertex]; at < part.starts()[vertex + 1]; at++) {
                int target = part.targets()[at];
                assertRelative(exact[target], near.of(vertex, target));
            }
        });
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_lost_where_nearly_nobody_leaves(
            @ForAll @IntRange(min = 65, max = 120) int size, @ForAll long seed) {
        ChainPart part = ChainParts.of(ChainParts.Shape.HOME, size, 1e-9, seed);
        int last = size - 1;
        assertRelative(
                ExactChain.column(part, last)[last],
                new SparseSolver(part).near().orElseThrow().of(last, last));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void they_are_those_of_a_solve(@ForAll("parts") ChainPart part, @ForAll long seed) {
        SparseSolver sparse = new SparseSolver(part);
        int vertex = new Random(seed).nextInt(part.size());
        double[] column = new double[part.size()];
        column[vertex] = 1;
        new RefinedSolver(part, sparse).solve(column);
        sparse.near().ifPresent(near -> assertRelative(column[vertex], near.of(vertex, vertex)));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void it_is_there_for_all_maps_whose_loops_are_sparse(@ForAll @IntRange(min = 65, max = 2000) int size) {
        ChainPart part = ChainParts.of(ChainParts.Shape.LOCAL, size, 0.1, size);
        NearVisits near = new SparseSolver(part).near().orElseThrow();
        for (int i = 0; i < size; i++) {
            assertTrue(near.of(i, i) >= 1 - 1e-12);
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void it_is_the_same_to_the_last_bit_each_time(@ForAll("parts") ChainPart part) {
        for (int i = 0; i < part.size(); i++) {
            int vertex = i;
            assertEquals(
                    new SparseSolver(part).near().map(near -> near.of(vertex, vertex)),
                    new SparseSolver(part).near().map(near -> near.of(vertex, vertex)));
        }
    }

    /** Twelve digits, of a visit in a hundred million too; of fewer what solving for the last vertices leaves. */
    private static void assertRelative(double expected, double actual) {
        assertFalse(Double.isNaN(actual));
        assertEquals(expected, actual, 1e-12 * Math.max(1e-8, Math.abs(expected)));
    }
}
