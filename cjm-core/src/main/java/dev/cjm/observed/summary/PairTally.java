package dev.cjm.observed.summary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts pairs of activities by their numbers: how often, and in how many journeys. */
final class PairTally {
    private static final int COUNT = 0;
    private static final int JOURNEYS = 1;
    private static final int LAST = 2;

    /** By pair its count and journeys, then the last journey that had it. */
    private final Map<Long, long[]> pairs = new HashMap<>();

    /** Counts a pair some times more in a journey, of which each has a number from 1. */
    void count(int source, int target, long times, long journey) {
        long[] pair = pairs.computeIfAbsent(key(source, target), key -> new long[3]);
        pair[COUNT] = Math.addExact(pair[COUNT], times);
        pair[JOURNEYS] += pair[LAST] == journey ? 0 : 1;
        pair[LAST] = journey;
    }

    /** Adds those of another, whose activities have other numbers here; journeys are numbered anew from now on. */
    void merge(PairTally other, int[] numbers) {
        Map<Long, long[]> theirs = other == this ? Map.copyOf(pairs) : other.pairs;
        for (Map.Entry<Long, long[]> each : theirs.entrySet()) {
            long key = key(numbers[source(each.getKey())], numbers[target(each.getKey())]);
            long[] pair = pairs.computeIfAbsent(key, absent -> new long[3]);
            pair[COUNT] = Math.addExact(pair[COUNT], each.getValue()[COUNT]);
            pair[JOURNEYS] = Math.addExact(pair[JOURNEYS], each.getValue()[JOURNEYS]);
        }
        pairs.values().forEach(pair -> pair[LAST] = 0);
    }

    /** The pairs, the most frequent first, then by the ranks of source and target. */
    Stream<Pair> ordered(int[] ranks) {
        return stream()
                .sorted(Comparator.comparingLong((Pair pair) -> -pair.count()).thenComparing(by(ranks)));
    }

    private Stream<Pair> stream() {
        return pairs.entrySet().stream()
                .map(each -> new Pair(
                        source(each.getKey()),
                        target(each.getKey()),
                        each.getValue()[COUNT],
                        each.getValue()[JOURNEYS]));
    }

    private static Comparator<Pair> by(int[] ranks) {
        return Comparator.comparingInt((Pair pair) -> ranks[pair.source()])
                .thenComparingInt(pair -> ranks[pair.target()]);
    }

    void write(SummaryWriter out, int[] ranks) {
        out.number(pairs.size());
        stream()
                .sorted(by(ranks))
                .forEach(pair -> out.number(ranks[pair.source()])
                        .number(ranks[pair.target()])
                        .number(pair.count())
                        .number(pair.journeys()));
    }

    /** Reads pairs of activities whose numbers are their ranks; tells what was read. */
    Stream<Pair> read(SummaryReader in, int activities, long journeys) {
        long last = -1;
        for (int left = in.size(4); left > 0; left--) {
            long key = key((int) in.number(0, activities - 1L), (int) in.number(0, activities - 1L));
            if (key <= last) {
                throw InvalidSummaryException.damaged("pairs are not in order");
            }
            last = key;
            long count = in.number(1, Long.MAX_VALUE);
            pairs.put(key, new long[] {count, in.number(1, Math.min(count, journeys)), 0});
        }
        return stream();
    }

    private static long key(int source, int target) {
        return (long) source << 32 | target;
    }

    private static int source(long key) {
        return (int) (key >>> 32);
    }

    private static int target(long key) {
        return (int) key;
    }

    /**
     * A pair of activities.
     *
     * @param source the number of the first
     * @param target the number of the second
     * @param count how often it was met
     * @param journeys in how many journeys
     */
    record Pair(int source, int target, long count, long journeys) {}
}
