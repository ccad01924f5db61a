package dev.cjm.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often those at a vertex of a component come to it, and to the vertices that lead there, all found in one pass.
 *
 * <p>Vertices are put back in the opposite order to that in which they were taken out. What is expected between those that are left does not
 * change when one is put back, since they are a chain of the same journeys; what is expected of the one that comes back follows from where it
 * leads and what leads to it. Of all pairs only those are kept for which an edge led the other way round when one of the two was taken out:
 * the next ones need no others (K. Takahashi, J. Fagan, M. Chin, Formation of a sparse bus impedance matrix and its application to short
 * circuit study, 1973). No step subtracts. It takes as long as taking the vertices out.
 */
final class NearVisits {
    /** Odd, so that no two pairs become one; else the hashes of all vertices with themselves were one. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<Long, Double> visits = new HashMap<>();

    /** With the chain of the vertices that were left. */
    NearVisits(List<EliminationStep> steps, int[] rest, ChainPart core) {
        ChainSolver solver = new RefinedSolver(core, new DenseSolver(core));
        for (int i = 0; i < rest.length; i++) {
            double[] column = new double[rest.length];
            column[i] = 1;
            solver.solve(column);
            for (int k = 0; k < rest.length; k++) {
                put(rest[i], rest[k], column[k]);
            }
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).putBack(this);
        }
    }

    /** How often those who are somewhere come to a vertex, as expected; not a number where that is not kept. */
    double of(int vertex, int from) {
        return visits.getOrDefault(key(vertex, from), Double.NaN);
    }

    void put(int vertex, int from, double times) {
        visits.put(key(vertex, from), times);
    }

    private static long key(int vertex, int from) {
        return ((long) vertex << Integer.SIZE | from) * SPREAD;
    }
}
