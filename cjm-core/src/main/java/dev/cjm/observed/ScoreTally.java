package dev.cjm.observed;

import dev.cjm.internal.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/** Counts how often each score occurs, so that sums are exact in any order. */
final class ScoreTally {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private double[] values = new double[4];
    private long[] counts = new long[4];
    private int distinct;
    private int[] slots = new int[8];
    private long size;

    void add(double score, long times) {
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
        size += times;
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

    void merge(ScoreTally other) {
        for (int i = 0; i < other.distinct; i++) {
            add(other.values[i], other.counts[i]);
        }
    }

    long size() {
        return size;
    }

    double lowest() {
        return at(0);
    }

    double highest() {
        return at(size - 1);
    }

    double mean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < distinct; i++) {
            sum = sum.add(Decimals.exact(values[i]).multiply(BigDecimal.valueOf(counts[i])));
        }
        return sum.divide(BigDecimal.valueOf(size), MathContext.DECIMAL128).doubleValue();
    }

    /** The value between the two in the middle. */
    double median() {
        BigDecimal both = Decimals.exact(at((size - 1) / 2)).add(Decimals.exact(at(size / 2)));
        return both.divide(BigDecimal.valueOf(2), MathContext.DECIMAL128).doubleValue();
    }

    /** The score at a place, if all stood in order. */
    private double at(long place) {
        double[] sorted = Arrays.copyOf(values, distinct);
        Arrays.sort(sorted);
        long passed = 0;
        for (double value : sorted) {
            passed += counts[slots[slot(value)] - 1];
            if (passed > place) {
                return value;
            }
        }
        return sorted[distinct - 1];
    }
}
