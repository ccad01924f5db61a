package dev.cjm.observed.summary;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often an activity happens before the first of another, as {@link dev.cjm.observed.CountBefore} tells it.
 *
 * @param activity what is counted
 * @param goal before the first of which it is counted
 * @param journeys the share of the journeys that reach the goal
 * @param distribution by number the share of those that have the activity so often
 * @param mean the mean number
 * @param median the number that half of them do not exceed, or empty if nobody reaches the goal
 */
public record CountBeforeFigures(
        String activity,
        String goal,
        Proportion journeys,
        SortedMap<Integer, Proportion> distribution,
        Estimate mean,
        OptionalInt median) {
    /**
     * Obtains figures.
     *
     * @param activity what is counted
     * @param goal before the first of which it is counted
     * @param journeys the share of the journeys that reach the goal
     * @param distribution by number the share of those that have the activity so often
     * @param mean the mean number
     * @param median the median
     */
    public CountBeforeFigures {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(goal, "goal");
        distribution = Collections.unmodifiableSortedMap(new TreeMap<>(distribution));
    }

    static CountBeforeFigures of(String activity, String goal, long journeys, SortedMap<Integer, Long> counts) {
        long reached = counts.values().stream().mapToLong(Long::longValue).sum();
        SortedMap<Integer, Proportion> shares = new TreeMap<>();
        BigInteger sum = BigInteger.ZERO;
        OptionalInt median = OptionalInt.empty();
        long passed = 0;
        for (Map.Entry<Integer, Long> each : counts.entrySet()) {
            shares.put(each.getKey(), new Proportion(each.getValue(), reached));
            sum = sum.add(BigInteger.valueOf(each.getKey()).multiply(BigInteger.valueOf(each.getValue())));
            passed += each.getValue();
            if (median.isEmpty() && passed >= reached - passed) {
                median = OptionalInt.of(each.getKey());
            }
        }
        Estimate mean = reached == 0 ? Estimate.noData() : Estimate.of(sum.doubleValue() / reached, reached);
        return new CountBeforeFigures(activity, goal, new Proportion(reached, journeys), shares, mean, median);
    }

    /**
     * Leaves out what few journeys have, so that nobody can be recognised.
     *
     * @param journeys how many journeys a number needs to stay, at least 1
     * @return the figures without rarer numbers; mean and median are those of all
     * @throws IllegalArgumentException if the number is below 1
     */
    public CountBeforeFigures minimumCases(int journeys) {
        Rare.check(journeys);
        SortedMap<Integer, Proportion> kept = new TreeMap<>(distribution);
        kept.values().removeIf(share -> share.numerator() < journeys);
        return new CountBeforeFigures(activity, goal, this.journeys, kept, mean, median);
    }
}
