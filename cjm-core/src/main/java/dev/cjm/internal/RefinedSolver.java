package dev.cjm.internal;

import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * A solver whose answers are corrected by what is missing, until that makes no difference.
 *
 * <p>Iterative refinement with residuals of twice the digits: even where customers go around a million times before they leave, all digits
 * but the last are right. N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), chapter 12.
 */
final class RefinedSolver implements ChainSolver {
    /** Each round has to halve the error, so that more would not help. */
    private static final int MOST = 60;

    private static final double NOTHING = 0x1p-52;

    private final ChainPart part;
    private final ChainSolver rough;

    RefinedSolver(ChainPart part, ChainSolver rough) {
        this.part = part;
        this.rough = rough;
    }

    @Override
    public void solve(double[] values) {
        refine(values, rough::solve, part::missing);
    }

    @Override
    public void solveTransposed(double[] values) {
        refine(values, rough::solveTransposed, part::missingTransposed);
    }

    private static void refine(double[] values, Consumer<double[]> solve, BinaryOperator<double[]> missing) {
        double[] wanted = values.clone();
        solve.accept(values);
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST; round++) {
            double[] correction = missing.apply(values, wanted);
            solve.accept(correction);
            double change = largest(correction);
            if (!(change < before / 2)) {
                return;
            }
            for (int i = 0; i < values.length; i++) {
                values[i] += correction[i];
            }
            if (change <= NOTHING * largest(values)) {
                return;
            }
            before = change;
        }
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
