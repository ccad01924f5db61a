package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what follows what. */
final class FollowsCount implements JourneyCount<FollowsCount> {
    private final PairCounts pairs;
    private final int[] lastWith;
    final long[] journeysWith;
    final long[] starts;
    final long[] ends;

    FollowsCount(int activities) {
        pairs = new PairCounts(activities);
        lastWith = new int[activities];
        journeysWith = new long[activities];
        starts = new long[activities];
        ends = new long[activities];
    }

    static FollowsCount of(EventLog log) {
        int activities = log.table().activities().size();
        return JourneyPass.over(log, () -> new FollowsCount(activities));
    }

    @Override
    public void add(EventLog log, int journey) {
        EventTable table = log.table();
        int event = log.from(journey);
        int to = log.to(journey);
        int activity = table.activity(event);
        starts[activity]++;
        countWith(activity, journey);
        while (++event < to) {
            int before = activity;
            activity = table.activity(event);
            pairs.count(before, activity, 1, journey);
            countWith(activity, journey);
        }
        ends[activity]++;
    }

    private void countWith(int activity, int journey) {
        if (lastWith[activity] != journey + 1) {
            lastWith[activity] = journey + 1;
            journeysWith[activity]++;
        }
    }

    @Override
    public void merge(FollowsCount other) {
        pairs.merge(other.pairs);
        Counted.add(journeysWith, other.journeysWith);
        Counted.add(starts, other.starts);
        Counted.add(ends, other.ends);
    }

    /** How many events each activity has: every one begins a journey or follows another. */
    long[] occurrences() {
        long[] occurrences = starts.clone();
        for (int pair = 0; pair < pairs.size(); pair++) {
            occurrences[pairs.target(pair)] += pairs.count(pair);
        }
        return occurrences;
    }

    int size() {
        return pairs.size();
    }

    int source(int pair) {
        return pairs.source(pair);
    }

    int target(int pair) {
        return pairs.target(pair);
    }

    long count(int pair) {
        return pairs.count(pair);
    }

    /** How many pairs too few journeys have. */
    long suppressed(int minimum) {
        return pairs.suppressed(minimum);
    }

    /** The pairs that enough journeys have, the most frequent first. */
    List<Follows> follows(EventLog log, int minimum) {
        List<String> names = log.table().activities();
        long[] occurrences = occurrences();
        return Arrays.stream(pairs.order(minimum))
                .mapToObj(pair -> new Follows(
                        names.get(pairs.source(pair)),
                        names.get(pairs.target(pair)),
                        pairs.count(pair),
                        new Proportion(pairs.inJourneys(pair), log.journeyCount()),
                        probability(pair, occurrences)))
                .toList();
    }

    private Estimate probability(int pair, long[] occurrences) {
        int source = pairs.source(pair);
        return Estimate.of((double) pairs.count(pair) / occurrences[source], journeysWith[source]);
    }

    /** The times between the events of each pair that enough journeys have, by names. */
    Map<List<String>, TimeSpans> spans(EventLog log, int minimum) {
        int[] next = new int[pairs.size() + 1];
        for (int pair = 0; pair < pairs.size(); pair++) {
            next[pair + 1] = Math.addExact(next[pair], (int) pairs.count(pair));
        }
        int[] starting = next.clone();
        long[] micros = new long[next[pairs.size()]];
        EventTable table = log.table();
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            for (int event = log.from(journey) + 1; event < log.to(journey); event++) {
                int pair = pairs.number(table.activity(event - 1), table.activity(event));
                micros[next[pair]++] = table.micros(event) - table.micros(event - 1);
            }
        }
        Map<List<String>, TimeSpans> spans = new HashMap<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.inJourneys(pair) >= minimum) {
                List<String> names = List.of(
                        table.activities().get(pairs.source(pair)),
                        table.activities().get(pairs.target(pair)));
                spans.put(names, new TimeSpans(micros, starting[pair], starting[pair + 1]));
            }
        }
        return spans;
    }
}
