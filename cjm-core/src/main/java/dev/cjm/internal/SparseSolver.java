package dev.cjm.internal;

import java.util.List;
import java.util.Optional;

/** Takes vertices out while that is cheap, and leaves the rest to a dense solver. */
final class SparseSolver implements ChainSolver {
    private final List<EliminationStep> steps;
    private final int[] rest;
    private final ChainSolver core;
    private final Memo<NearVisits> near;

    SparseSolver(ChainPart part) {
        Elimination elimination = new Elimination(part);
        steps = elimination.run();
        rest = elimination.rest();
        ChainPart left = elimination.core(rest);
        core = new DenseSolver(left);
        near = new Memo<>(() -> new NearVisits(steps, rest, left));
    }

    /** Visits between neighbours, found when they are first asked for; none where too many vertices lead almost everywhere. */
    Optional<NearVisits> near() {
        return rest.length <= Elimination.SMALL ? Optional.of(near.get()) : Optional.empty();
    }

    @Override
    public void solve(double[] values) {
        steps.forEach(step -> step.handBack(values));
        solveCore(values, false);
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).lookAhead(values);
        }
    }

    @Override
    public void solveTransposed(double[] values) {
        steps.forEach(step -> step.handOn(values));
        solveCore(values, true);
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).lookBack(values);
        }
    }

    private void solveCore(double[] values, boolean isTransposed) {
        double[] few = new double[rest.length];
        for (int i = 0; i < few.length; i++) {
            few[i] = values[rest[i]];
        }
        if (isTransposed) {
            core.solveTransposed(few);
        } else {
            core.solve(few);
        }
        for (int i = 0; i < few.length; i++) {
            values[rest[i]] = few[i];
        }
    }
}
