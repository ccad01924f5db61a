package dev.cjm.internal;

import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.R064Store;

/**
 * The LU decomposition of ojAlgo.
 *
 * <p>It decomposes the transposed matrix: no row of I − Q sums to less than 0, so that the diagonal is the largest of what is left in
 * each column of the transposed one, and rows need not be exchanged.
 */
final class DenseSolver implements ChainSolver {
    private final LU<Double> decomposition;

    DenseSolver(ChainPart part) {
        int size = part.size();
        R064Store transposed = R064Store.FACTORY.make(size, size);
        for (int i = 0; i < size; i++) {
            transposed.set(i, i, part.onward(i));
            for (int at = part.starts()[i]; at < part.starts()[i + 1]; at++) {
                transposed.set(part.targets()[at], i, -part.likelihoods()[at]);
            }
        }
        decomposition = LU.R064.make(size, size);
        decomposition.decompose(transposed);
    }

    @Override
    public synchronized void solve(double[] values) {
        decomposition.btran(values);
    }

    @Override
    public synchronized void solveTransposed(double[] values) {
        decomposition.ftran(values);
    }
}
