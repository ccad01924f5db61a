package dev.cjm.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Counts how often each score occurs, so that sums are exact in any order; scores are finite, and zeros have no sign. */
public final class ScoreTally {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private double[] values = new double[4];
    private long[] counts = new long[4];
    private int distinct;
    private int[] slots = new int[8];
    private long size;

    /** Begins without scores. */
    public ScoreTally() {}

    /**
     * Adds a score.
     *
     * @param score the score
     * @param times how often, at least 1
     * @throws ArithmeticException if there are more than 63 bits can count
     */
    public void add(double score, long times) {
        size = Math.addExact(size, times);
        int slot = slot(score);
        if (slots[slot] == 0) {
            if (distinct == values.length) {
                widen();
                slot = slot(score);
            }
            values[distinct] = score;
            slots[slot] = ++distinct;
        }
        counts[slots[slot] - 1] += times;
    }

    private void widen() {
        values = Arrays.copyOf(values, 2 * distinct);
        counts = Arrays.copyOf(counts, 2 * distinct);
        slots = new int[4 * distinct];
        for (int i = 0; i < distinct; i++) {
            slots[slot(values[i])] = i + 1;
        }
    }

    /** Zeros have no sign here, and there is no NaN, so that equal means the same. */
    private int slot(double score) {
        int mask = slots.length - 1;
        int slot = (int) ((Double.doubleToLongBits(score) * MIX) >>> 33) & mask;
        while (slots[slot] != 0 && values[slots[slot] - 1] != score) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /**
     * Adds what another has.
     *
     * @param other the other, which is left as it is
     */
    public void merge(ScoreTally other) {
        for (int i = 0; i < other.distinct; i++) {
            add(other.values[i], other.counts[i]);
        }
    }

    /**
     * Counts all scores.
     *
     * @return the number
     */
    public long size() {
        return size;
    }

    /**
     * Lists the scores, each once.
     *
     * @return a new array, the lowest first
     */
    public double[] distinct() {
        double[] sorted = Arrays.copyOf(values, distinct);
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * Counts a score.
     *
     * @param score the score
     * @return how often it occurs
     */
    public long times(double score) {
        int slot = slots[slot(score)];
        return slot == 0 ? 0 : counts[slot - 1];
    }

    /**
     * Tells the lowest score.
     *
     * @return the score, of at least one
     */
    public double lowest() {
        return at(0);
    }

    /**
     * Tells the highest score.
     *
     * @return the score, of at least one
     */
    public double highest() {
        return at(size - 1);
    }

    /**
     * Tells the mean.
     *
     * @return the nearest double to the exact one, of at least one score
     */
    public double mean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < distinct; i++) {
            sum = sum.add(Decimals.exact(values[i]).multiply(BigDecimal.valueOf(counts[i])));
        }
        return sum.divide(BigDecimal.valueOf(size), MathContext.DECIMAL128).doubleValue();
    }

    /**
     * Tells the median.
     *
     * @return the value between the two in the middle, of at least one score
     */
    public double median() {
        BigDecimal both = Decimals.exact(at((size - 1) / 2)).add(Decimals.exact(at(size / 2)));
        return both.divide(BigDecimal.valueOf(2), MathContext.DECIMAL128).doubleValue();
    }

    /** The score at a place, if all stood in order. */
    private double at(long place) {
        double[] sorted = distinct();
        long passed = 0;
        for (double value : sorted) {
            passed += times(value);
            if (passed > place) {
                return value;
            }
        }
        return sorted[distinct - 1];
    }
}
