package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what follows what. */
final class FollowsCount implements JourneyCount<FollowsCount> {
    private final FollowsTable pairs;
    private long[] counts = new long[64];
    private int[] inJourneys = new int[64];
    private int[] lastJourney = new int[64];
    private final int[] lastWith;
    final long[] occurrences;
    final long[] journeysWith;
    final long[] starts;
    final long[] ends;

    FollowsCount(int activities) {
        pairs = new FollowsTable(activities);
        lastWith = new int[activities];
        occurrences = new long[activities];
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
        int before = -1;
        for (int event = log.from(journey); event < log.to(journey); event++) {
            int activity = log.table().activity(event);
            occurrences[activity]++;
            if (lastWith[activity] != journey + 1) {
                lastWith[activity] = journey + 1;
                journeysWith[activity]++;
            }
            if (before < 0) {
                starts[activity]++;
            } else {
                count(pairs.number(before, activity), journey);
            }
            before = activity;
        }
        ends[before]++;
    }

    private void count(int pair, int journey) {
        ensure(pair);
        counts[pair]++;
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
    public void merge(FollowsCount other) {
        for (int i = 0; i < other.pairs.size(); i++) {
            int pair = pairs.number(other.pairs.source(i), other.pairs.target(i));
            ensure(pair);
            counts[pair] += other.counts[i];
            inJourneys[pair] += other.inJourneys[i];
        }
        Counted.add(occurrences, other.occurrences);
        Counted.add(journeysWith, other.journeysWith);
        Counted.add(starts, other.starts);
        Counted.add(ends, other.ends);
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
        return counts[pair];
    }

    /** How many pairs too few journeys have. */
    long suppressed(int minimum) {
        long suppressed = 0;
        for (int pair = 0; pair < pairs.size(); pair++) {
            suppressed += inJourneys[pair] < minimum ? 1 : 0;
        }
        return suppressed;
    }

    /** The pairs that enough journeys have, the most frequent first. */
    List<Follows> follows(EventLog log, int minimum) {
        int[] order = new int[pairs.size()];
        Arrays.setAll(order, i -> i);
        IndexSort.sort(order, 0, order.length, this::compare);
        List<String> names = log.table().activities();
        List<Follows> follows = new ArrayList<>();
        for (int pair : order) {
            if (inJourneys[pair] >= minimum) {
                int source = pairs.source(pair);
                follows.add(new Follows(
                        names.get(source),
                        names.get(pairs.target(pair)),
                        counts[pair],
                        new Proportion(inJourneys[pair], log.journeyCount()),
                        Estimate.of((double) counts[pair] / occurrences[source], journeysWith[source])));
            }
        }
        return follows;
    }

    private int compare(int one, int other) {
        int byCount = Long.compare(counts[other], counts[one]);
        if (byCount != 0) {
            return byCount;
        }
        int bySource = Integer.compare(pairs.source(one), pairs.source(other));
        return bySource != 0 ? bySource : Integer.compare(pairs.target(one), pairs.target(other));
    }

    /** The times between the events of each pair that enough journeys have, by names. */
    Map<List<String>, TimeSpans> spans(EventLog log, int minimum) {
        int[] next = new int[pairs.size() + 1];
        for (int pair = 0; pair < pairs.size(); pair++) {
            next[pair + 1] = Math.addExact(next[pair], (int) counts[pair]);
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
            if (inJourneys[pair] >= minimum) {
                List<String> names = List.of(
                        table.activities().get(pairs.source(pair)),
                        table.activities().get(pairs.target(pair)));
                spans.put(names, new TimeSpans(micros, starting[pair], starting[pair + 1]));
            }
        }
        return spans;
    }
}
