package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts what comes at any time after what, each pair of places in a journey. */
final class EventuallyCount implements JourneyCount<EventuallyCount> {
    private final FollowsTable pairs;
    private long[] counts = new long[64];
    private long[] inJourneys = new long[64];
    private int[] lastJourney = new int[64];
    private final int[] seenIn;
    private final int[] times;
    private final int[] met;

    EventuallyCount(int activities) {
        pairs = new FollowsTable(activities);
        seenIn = new int[activities];
        times = new int[activities];
        met = new int[activities];
    }

    @Override
    public void add(EventLog log, int journey) {
        int size = 0;
        for (int event = log.from(journey); event < log.to(journey); event++) {
            int activity = log.table().activity(event);
            for (int i = 0; i < size; i++) {
                count(pairs.number(met[i], activity), times[met[i]], journey);
            }
            if (seenIn[activity] != journey + 1) {
                seenIn[activity] = journey + 1;
                times[activity] = 0;
                met[size++] = activity;
            }
            times[activity]++;
        }
    }

    private void count(int pair, long more, int journey) {
        ensure(pair);
        counts[pair] += more;
        if (lastJourney[pair] != journey + 1) {
            lastJourney[pair] = journey + 1;
            inJourneys[pair]++;
        }
    }

    private void ensure(int pair) {
        if (pair >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
            inJourneys = Arrays.copyOf(inJourneys, counts.length);
            lastJourney = Arrays.copyOf(lastJourney, counts.length);
        }
    }

    @Override
    public void merge(EventuallyCount other) {
        for (int i = 0; i < other.pairs.size(); i++) {
            int pair = pairs.number(other.pairs.source(i), other.pairs.target(i));
            ensure(pair);
            counts[pair] += other.counts[i];
            inJourneys[pair] += other.inJourneys[i];
        }
    }

    long suppressed(int minimum) {
        return Counted.suppressed(inJourneys, pairs.size(), minimum);
    }

    /** The pairs that enough journeys have, the most frequent first, then by code points. */
    List<LaterFollows> pairs(EventLog log, int minimum) {
        int[] order = new int[pairs.size()];
        Arrays.setAll(order, i -> i);
        IndexSort.sort(order, 0, order.length, this::compare);
        List<String> names = log.table().activities();
        List<LaterFollows> found = new ArrayList<>();
        for (int pair : order) {
            if (inJourneys[pair] >= minimum) {
                found.add(new LaterFollows(
                        names.get(pairs.source(pair)),
                        names.get(pairs.target(pair)),
                        counts[pair],
                        new Proportion(inJourneys[pair], log.journeyCount())));
            }
        }
        return found;
    }

    private int compare(int one, int other) {
        int byCount = Long.compare(counts[other], counts[one]);
        if (byCount != 0) {
            return byCount;
        }
        int bySource = Integer.compare(pairs.source(one), pairs.source(other));
        return bySource != 0 ? bySource : Integer.compare(pairs.target(one), pairs.target(other));
    }
}
