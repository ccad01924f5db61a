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

/** Visits between neighbours, found in one pass, against one solve for each. */
class NearVisitsProperties {
    @Provide
    Arbitrary<ChainPart> parts() {
        return ChainParts.any(2, 150);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void those_who_come_back_are_those_of_a_solve(@ForAll("parts") ChainPart part, @ForAll long seed) {
        SparseSolver sparse = new SparseSolver(part);
        ChainSolver solver = new RefinedSolver(part, sparse);
        Random random = new Random(seed);
        sparse.near().ifPresent(near -> {
            for (int i = 0; i < 5; i++) {
                int vertex = random.nextInt(part.size());
                double[] column = column(solver, vertex, part.size());
                assertRelative(column[vertex], near.of(vertex, vertex));
                for (int at = part.starts()[vertex]; at < part.starts()[vertex + 1]; at++) {
                    int target = part.targets()[at];
                    assertRelative(column[target], near.of(vertex, target));
                }
            }
        });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_lost_where_nearly_nobody_leaves(
            @ForAll @IntRange(min = 65, max = 150) int size, @ForAll long seed) {
        ChainPart part = ChainParts.of(ChainParts.Shape.HOME, size, 1e-9, seed);
        SparseSolver sparse = new SparseSolver(part);
        NearVisits near = sparse.near().orElseThrow();
        ChainSolver solver = new RefinedSolver(part, sparse);
        int last = size - 1;
        assertRelative(column(solver, last, size)[last], near.of(last, last));
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

    private static double[] column(ChainSolver solver, int vertex, int size) {
        double[] column = new double[size];
        column[vertex] = 1;
        solver.solve(column);
        return column;
    }

    private static void assertRelative(double expected, double actual) {
        assertFalse(Double.isNaN(actual));
        assertEquals(expected, actual, 1e-11 * Math.abs(expected));
    }
}
