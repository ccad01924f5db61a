package dev.cjm.observed.summary;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** How long journeys take: count, shortest, longest and mean exactly, percentiles to 0.4 %. */
public final class DurationFigures {
    private final SortedMap<Integer, Long> classes;
    private final long journeys;
    private final BigInteger sum;
    private final long shortest;
    private final long longest;

    DurationFigures(SortedMap<Integer, Long> classes, long journeys, BigInteger sum, long shortest, long longest) {
        this.classes = classes;
        this.journeys = journeys;
        this.sum = sum;
        this.shortest = shortest;
        this.longest = longest;
    }

    /**
     * Counts the journeys.
     *
     * @return the number, 0 or more
     */
    public long journeys() {
        return journeys;
    }

    /**
     * Tells how long the shortest journey took.
     *
     * @return the time, or empty if there is no journey
     */
    public Optional<Duration> min() {
        return journeys == 0 ? Optional.empty() : Optional.of(duration(BigInteger.valueOf(shortest)));
    }

    /**
     * Tells how long the longest journey took.
     *
     * @return the time, or empty if there is no journey
     */
    public Optional<Duration> max() {
        return journeys == 0 ? Optional.empty() : Optional.of(duration(BigInteger.valueOf(longest)));
    }

    /**
     * Tells how long journeys took on average.
     *
     * @return the mean, rounded down to the microsecond, or empty if there is no journey
     */
    public Optional<Duration> mean() {
        return journeys == 0 ? Optional.empty() : Optional.of(duration(sum.divide(BigInteger.valueOf(journeys))));
    }

    /**
     * Tells the time that half of the journeys do not exceed.
     *
     * @return the median, as {@link #percentile} of 50
     */
    public Optional<Duration> median() {
        return percentile(50);
    }

    /**
     * Tells the time that most journeys do not exceed.
     *
     * <p>It is the time of the journey in that place: of n journeys by their time the one at ⌈n · percent / 100⌉, the first for 0. The
     * first and the last one are exact.
     *
     * @param percent how many in a hundred, 0 to 100, both inclusive
     * @return a time that differs from the exact one by 0.4 % at most, or empty if there is no journey
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public Optional<Duration> percentile(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "The percentile (%s) must be between 0 and 100.\nAsk for 95 to have nearly all."
                            .formatted(percent));
        }
        BigInteger place = BigInteger.valueOf(journeys)
                .multiply(BigInteger.valueOf(percent))
                .add(BigInteger.valueOf(99))
                .divide(BigInteger.valueOf(100));
        long left = Math.max(1, place.longValueExact());
        if (left == 1 || left == journeys) {
            return left == 1 ? min() : max();
        }
        for (Map.Entry<Integer, Long> each : classes.entrySet()) {
            left -= each.getValue();
            if (left <= 0) {
                long low = Math.max(shortest, DurationClasses.lowest(each.getKey()));
                long high = Math.min(longest, DurationClasses.highest(each.getKey()));
                return Optional.of(duration(BigInteger.valueOf(low + (high - low) / 2)));
            }
        }
        return Optional.empty();
    }

    private static Duration duration(BigInteger micros) {
        long whole = micros.longValueExact();
        return Duration.ofSeconds(whole / 1_000_000, whole % 1_000_000 * 1_000);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DurationFigures that
                && classes.equals(that.classes)
                && sum.equals(that.sum)
                && shortest == that.shortest
                && longest == that.longest;
    }

    @Override
    public int hashCode() {
        return 31 * classes.hashCode() + sum.hashCode();
    }

    @Override
    public String toString() {
        return journeys == 0
                ? "no data"
                : "median %s, mean %s, 95 %% within %s (n = %s, percentiles to 0.4 %%)"
                        .formatted(
                                median().orElseThrow(),
                                mean().orElseThrow(),
                                percentile(95).orElseThrow(),
                                journeys);
    }
}
