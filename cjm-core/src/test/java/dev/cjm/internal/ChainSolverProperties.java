package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Taking vertices out, decomposing and refining, against each other and against what is missing. */
class ChainSolverProperties {
    @Provide
    Arbitrary<ChainPart> parts() {
        return ChainParts.any(2, 150);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void both_ways_of_solving_agree(@ForAll("parts") ChainPart part) {
        ChainSolver sparse = refined(part, new SparseSolver(part));
        ChainSolver dense = refined(part, new DenseSolver(part));
        double[] wanted = random(part.size());
        double[] one = solved(sparse, wanted);
        double[] other = solved(dense, wanted);
        assertClose(one, other);
        double[] oneTransposed = solvedTransposed(sparse, wanted);
        double[] otherTransposed = solvedTransposed(dense, wanted);
        assertClose(oneTransposed, otherTransposed);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void next_to_nothing_is_missing(@ForAll("parts") ChainPart part) {
        ChainSolver solver = refined(part, new SparseSolver(part));
        double[] wanted = random(part.size());
        double[] values = solved(solver, wanted);
        assertSmall(part.missing(values, wanted), values);
        double[] transposed = solvedTransposed(solver, wanted);
        assertSmall(part.missingTransposed(transposed, wanted), transposed);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void from_everywhere_everybody_leaks_in_the_end(@ForAll("parts") ChainPart part) {
        for (ChainSolver rough : new ChainSolver[] {new SparseSolver(part), new DenseSolver(part)}) {
            double[] left = solved(refined(part, rough), part.leaks());
            for (double each : left) {
                assertEquals(1, each, 1e-14);
            }
        }
    }

    /** Half go home at each of up to 150 vertices, and only the last one leaks: customers go around up to 1e50 times. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_lost_where_nearly_nobody_leaves(
            @ForAll @IntRange(min = 30, max = 150) int size, @ForAll long seed) {
        ChainPart part = ChainParts.of(ChainParts.Shape.HOME, size, 1e-9, seed);
        for (ChainSolver rough : new ChainSolver[] {new SparseSolver(part), new DenseSolver(part)}) {
            for (double each : solved(refined(part, rough), part.leaks())) {
                assertEquals(1, each, 1e-13);
            }
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_same_part_gives_the_same_bits(@ForAll("parts") ChainPart part) {
        double[] wanted = random(part.size());
        assertArrayEquals(solved(new SparseSolver(part), wanted), solved(new SparseSolver(part), wanted));
        assertArrayEquals(solved(new DenseSolver(part), wanted), solved(new DenseSolver(part), wanted));
    }

    private static ChainSolver refined(ChainPart part, ChainSolver rough) {
        return new RefinedSolver(part, rough);
    }

    private static double[] solved(ChainSolver solver, double[] wanted) {
        double[] values = wanted.clone();
        solver.solve(values);
        return values;
    }

    private static double[] solvedTransposed(ChainSolver solver, double[] wanted) {
        double[] values = wanted.clone();
        solver.solveTransposed(values);
        return values;
    }

    private static double[] random(int size) {
        Random random = new Random(size);
        return random.doubles(size).toArray();
    }

    private static void assertClose(double[] expected, double[] actual) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], 1e-13 * largest(expected));
        }
    }

    private static void assertSmall(double[] missing, double[] values) {
        assertTrue(largest(missing) <= 1e-14 * Math.max(1, largest(values)), largest(missing) + " is missing");
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double each : values) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest;
    }
}
