package dev.cjm.observed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;

/**
 * How long something took, over all times that it was observed.
 *
 * <p>Quantiles are those between the two nearest values, in proportion (type 7 of Hyndman and Fan 1996, as in NumPy and R). Everything is
 * computed exactly and given to the nanosecond.
 */
public final class TimeSpans {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final long[] sorted;
    private final int from;
    private final int to;

    /** Takes a part of an array, and sorts it. */
    TimeSpans(long[] micros, int from, int to) {
        RadixSort.sort(micros, from, to);
        sorted = micros;
        this.from = from;
        this.to = to;
    }

    /**
     * Counts the values.
     *
     * @return the number, at least 1
     */
    public int count() {
        return to - from;
    }

    /**
     * Tells the shortest.
     *
     * @return the shortest time, not negative
     */
    public Duration min() {
        return Micros.duration(sorted[from]);
    }

    /**
     * Tells the longest.
     *
     * @return the longest time
     */
    public Duration max() {
        return Micros.duration(sorted[to - 1]);
    }

    /**
     * Tells the mean.
     *
     * @return the mean time, rounded down to the nanosecond
     */
    public Duration mean() {
        BigInteger sum = BigInteger.ZERO;
        long part = 0;
        for (int i = from; i < to; i++) {
            long next = part + sorted[i];
            if (next < 0) {
                sum = sum.add(BigInteger.valueOf(part));
                next = sorted[i];
            }
            part = next;
        }
        return nanos(
                sum.add(BigInteger.valueOf(part)).multiply(BigInteger.valueOf(1_000)), BigInteger.valueOf(count()));
    }

    /**
     * Tells the time that half of them do not exceed.
     *
     * @return the median, rounded down to the nanosecond
     */
    public Duration median() {
        return percentile(50);
    }

    /**
     * Tells the time that most of them do not exceed.
     *
     * @param percent how many in a hundred, 0 to 100, both inclusive
     * @return the percentile, rounded down to the nanosecond
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public Duration percentile(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "The percentile (%s) must be between 0 and 100.\nAsk for 95 to have nearly all."
                            .formatted(percent));
        }
        long place = (long) (count() - 1) * percent;
        int low = from + (int) (place / 100);
        BigInteger base = BigInteger.valueOf(sorted[low]).multiply(HUNDRED);
        long step = low + 1 < to ? sorted[low + 1] - sorted[low] : 0;
        BigInteger exact = base.add(BigInteger.valueOf(step).multiply(BigInteger.valueOf(place % 100)));
        return nanos(exact.multiply(BigInteger.valueOf(1_000)), HUNDRED);
    }

    private static Duration nanos(BigInteger nanos, BigInteger divisor) {
        BigInteger[] seconds = new BigDecimal(nanos)
                .divide(new BigDecimal(divisor), 0, RoundingMode.FLOOR)
                .toBigInteger()
                .divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        return Duration.ofSeconds(seconds[0].longValueExact(), seconds[1].longValueExact());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSpans that && Arrays.equals(sorted, from, to, that.sorted, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int hash = count();
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Long.hashCode(sorted[i]);
        }
        return hash;
    }

    @Override
    public String toString() {
        return "median %s, mean %s, 95 %% within %s (n = %s)".formatted(median(), mean(), percentile(95), count());
    }
}
