package dev.cjm.observed;

import java.util.Map;
import java.util.TreeMap;

/** Counts by journey how often a path stands in it. */
final class MatchCount implements JourneyCount<MatchCount> {
    private final PathPattern pattern;
    private final boolean[][] fits;
    final TreeMap<Integer, long[]> journeysBy = new TreeMap<>();

    MatchCount(EventLog log, PathPattern pattern) {
        this.pattern = pattern;
        fits = pattern.table(log.table().activities());
    }

    @Override
    public void add(EventLog log, int journey) {
        EventTable table = log.table();
        int matches = pattern.count(
                log.from(journey),
                log.to(journey),
                (step, event) -> fits[step][table.activity(event)],
                Integer.MAX_VALUE);
        journeysBy.computeIfAbsent(matches, key -> new long[1])[0]++;
    }

    @Override
    public void merge(MatchCount other) {
        for (Map.Entry<Integer, long[]> entry : other.journeysBy.entrySet()) {
            journeysBy.computeIfAbsent(entry.getKey(), key -> new long[1])[0] += entry.getValue()[0];
        }
    }
}
