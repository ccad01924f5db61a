package dev.cjm.internal;

/** Solves with I − Q of one component, in place; thread-safe. */
interface ChainSolver {
    /**
     * Solves {@code (I − Q)·x = b}.
     *
     * @param values b before, x after
     */
    void solve(double[] values);

    /**
     * Solves {@code x·(I − Q) = b}.
     *
     * @param values b before, x after
     */
    void solveTransposed(double[] values);
}
