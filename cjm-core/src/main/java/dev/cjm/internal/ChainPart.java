package dev.cjm.internal;

/**
 * The likelihoods between the vertices of one component, and what leaves it.
 *
 * <p>Row i holds where vertex i leads: {@code targets} and {@code likelihoods} from {@code starts[i]} to before {@code starts[i + 1]}, each
 * target once and never i itself. {@code leaks[i]} is what leaves the component there; of a loop from i to i nothing is kept, because what
 * goes on is {@code leaks[i]} and the row.
 */
final class ChainPart {
    private final int[] starts;
    private final int[] targets;
    private final double[] likelihoods;
    private final double[] leaks;

    /**
     * Keeps the arrays as they are.
     *
     * @param starts where each row begins, and the end of the last one
     * @param targets the targets, row by row
     * @param likelihoods the likelihoods, above 0
     * @param leaks what leaves the component at each vertex, 0 or above
     */
    ChainPart(int[] starts, int[] targets, double[] likelihoods, double[] leaks) {
        this.starts = starts;
        this.targets = targets;
        this.likelihoods = likelihoods;
        this.leaks = leaks;
    }

    int[] starts() {
        return starts;
    }

    int[] targets() {
        return targets;
    }

    double[] likelihoods() {
        return likelihoods;
    }

    double[] leaks() {
        return leaks;
    }

    int size() {
        return leaks.length;
    }

    /** What goes on from a vertex to another one or out of the component: the diagonal of I − Q, without a subtraction. */
    double onward(int vertex) {
        double sum = leaks[vertex];
        for (int at = starts[vertex]; at < starts[vertex + 1]; at++) {
            sum += likelihoods[at];
        }
        return sum;
    }

    /** Tells what is missing in each row of {@code (I − Q)·values = rewards}, with twice the digits of a double. */
    double[] missing(double[] values, double[] rewards) {
        double[] missing = new double[size()];
        TwoDoubles sum = new TwoDoubles();
        for (int i = 0; i < missing.length; i++) {
            sum.set(rewards[i]);
            sum.addProduct(-leaks[i], values[i]);
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                sum.addProduct(-likelihoods[at], values[i]);
                sum.addProduct(likelihoods[at], values[targets[at]]);
            }
            missing[i] = sum.value();
        }
        return missing;
    }

    /** Tells what is missing in each column of {@code values·(I − Q) = arrivals}, with twice the digits of a double. */
    double[] missingTransposed(double[] values, double[] arrivals) {
        TwoDoubles[] sums = new TwoDoubles[size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new TwoDoubles();
            sums[i].set(arrivals[i]);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i].addProduct(-leaks[i], values[i]);
            for (int at = starts[i]; at < starts[i + 1]; at++) {
                sums[i].addProduct(-likelihoods[at], values[i]);
                sums[targets[at]].addProduct(likelihoods[at], values[i]);
            }
        }
        double[] missing = new double[sums.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = sums[i].value();
        }
        return missing;
    }
}
