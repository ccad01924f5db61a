package dev.cjm.internal;

import java.util.List;

/**
 * Takes every vertex out.
 *
 * <p>No step subtracts, so that each answer to rewards of one sign is right in all but its last digits, however long customers go around: what
 * a decomposition of I − Q loses where nearly nobody leaves is never formed here. It costs more where many lead to many.
 */
final class CompleteSolver implements ChainSolver {
    private final List<EliminationStep> steps;

    CompleteSolver(ChainPart part) {
        steps = new Elimination(part).runToTheEnd();
    }

    @Override
    public void solve(double[] values) {
        steps.forEach(step -> step.handBack(values));
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).lookAhead(values);
        }
    }

    @Override
    public void solveTransposed(double[] values) {
        steps.forEach(step -> step.handOn(values));
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).lookBack(values);
        }
    }
}
