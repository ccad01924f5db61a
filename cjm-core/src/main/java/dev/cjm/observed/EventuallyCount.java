package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.Arrays;
import java.util.List;

/** Counts what comes at any time after what, each pair of places in a journey. */
final class EventuallyCount implements JourneyCount<EventuallyCount> {
    private final PairCounts pairs;
    private final int[] seenIn;
    private final int[] times;
    private final int[] met;

    EventuallyCount(int activities) {
        pairs = new PairCounts(activities);
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
                pairs.count(met[i], activity, times[met[i]], journey);
            }
            if (seenIn[activity] != journey + 1) {
                seenIn[activity] = journey + 1;
                times[activity] = 0;
                met[size++] = activity;
            }
            times[activity]++;
        }
    }

    @Override
    public void merge(EventuallyCount other) {
        pairs.merge(other.pairs);
    }

    long suppressed(int minimum) {
        return pairs.suppressed(minimum);
    }

    /** The pairs that enough journeys have, the most frequent first, then by code points. */
    List<LaterFollows> pairs(EventLog log, int minimum) {
        List<String> names = log.table().activities();
        return Arrays.stream(pairs.order(minimum))
                .mapToObj(pair -> new LaterFollows(
                        names.get(pairs.source(pair)),
                        names.get(pairs.target(pair)),
                        pairs.count(pair),
                        new Proportion(pairs.inJourneys(pair), log.journeyCount())))
                .toList();
    }
}
