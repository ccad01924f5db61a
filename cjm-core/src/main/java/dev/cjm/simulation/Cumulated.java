package dev.cjm.simulation;

/** Shares in rows, added up, so that a number between 0 and 1 picks one. */
final class Cumulated {
    private final double[] sums;

    Cumulated(int size) {
        sums = new double[size];
    }

    /** Fills a row; a whole one picks something for every number below 1, however its shares were rounded. */
    void fill(int from, double[] shares, boolean isWhole) {
        double sum = 0;
        int last = -1;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            sums[from + i] = sum;
            last = shares[i] > 0 ? i : last;
        }
        for (int i = last; isWhole && i >= 0 && i < shares.length; i++) {
            sums[from + i] = 1;
        }
    }

    /** The place that a number picks in a row, or -1 if it is beyond all of them. */
    int pick(int from, int to, double number) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == to ? -1 : low;
    }
}
