package dev.cjm.internal;

import java.util.function.BinaryOperator;
import java.util.function.Consumer;

/**
 * A solver whose answers are corrected by what is missing, until that makes no difference.
 *
 * <p>Iterative refinement with residuals of twice the digits: even where customers go around a million times before they leave, all digits
 * but the last are right. N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed. (2002), chapter 12. Where they go around so long
 * that corrections do not get smaller, the rough solver has lost what it should answer; then all vertices are taken out instead.
 */
final class RefinedSolver implements ChainSolver {
    /** Each round has to halve the error, so that more would not help. */
    private static final int MOST = 60;

    private static final double NOTHING = 0x1p-52;
    private static final double LITTLE = 0x1p-48;

    private final ChainPart part;
    private final ChainSolver rough;
    private final Memo<ChainSolver> complete;

    RefinedSolver(ChainPart part, ChainSolver rough) {
        this.part = part;
        this.rough = rough;
        complete = new Memo<>(() -> new CompleteSolver(part));
    }

    @Override
    public void solve(double[] values) {
        double[] wanted = values.clone();
        if (!isRefined(values, rough::solve, part::missing)) {
            System.arraycopy(wanted, 0, values, 0, wanted.length);
            complete.get().solve(values);
        }
    }

    @Override
    public void solveTransposed(double[] values) {
        double[] wanted = values.clone();
        if (!isRefined(values, rough::solveTransposed, part::missingTransposed)) {
            System.arraycopy(wanted, 0, values, 0, wanted.length);
            complete.get().solveTransposed(values);
        }
    }

    /** Whether corrections became next to nothing. */
    private static boolean isRefined(double[] values, Consumer<double[]> solve, BinaryOperator<double[]> missing) {
        double[] wanted = values.clone();
        solve.accept(values);
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST; round++) {
            double[] correction = missing.apply(values, wanted);
            solve.accept(correction);
            double change = largest(correction);
            if (!(change < before / 2)) {
                return change <= LITTLE * largest(values);
            }
            for (int i = 0; i < values.length; i++) {
                values[i] += correction[i];
            }
            if (change <= NOTHING * largest(values)) {
                return true;
            }
            before = change;
        }
        return false;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
