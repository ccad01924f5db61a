package dev.cjm.observed;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what follows what, in one pass. */
final class FollowsCount {
    private final EventLog log;
    private final FollowsTable pairs;
    private long[] counts = new long[64];
    private int[] inJourneys = new int[64];
    private int[] lastJourney = new int[64];
    private final long[] occurrences;
    private final int[] journeysWith;

    FollowsCount(EventLog log) {
        this.log = log;
        int activities = log.table().activities().size();
        pairs = new FollowsTable(activities);
        occurrences = new long[activities];
        journeysWith = new int[activities];
        int[] lastWith = new int[activities];
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            int before = -1;
            for (int event = log.from(journey); event < log.to(journey); event++) {
                int activity = log.table().activity(event);
                occurrences[activity]++;
                if (lastWith[activity] != journey + 1) {
                    lastWith[activity] = journey + 1;
                    journeysWith[activity]++;
                }
                if (before >= 0) {
                    count(pairs.number(before, activity), journey);
                }
                before = activity;
            }
        }
    }

    private void count(int pair, int journey) {
        if (pair >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
            inJourneys = Arrays.copyOf(inJourneys, counts.length);
            lastJourney = Arrays.copyOf(lastJourney, counts.length);
        }
        counts[pair]++;
        if (lastJourney[pair] != journey + 1) {
            lastJourney[pair] = journey + 1;
            inJourneys[pair]++;
        }
    }

    List<Follows> follows() {
        int[] order = new int[pairs.size()];
        Arrays.setAll(order, i -> i);
        IndexSort.sort(order, 0, order.length, this::compare);
        List<String> names = log.table().activities();
        List<Follows> follows = new ArrayList<>();
        for (int pair : order) {
            int source = pairs.source(pair);
            follows.add(new Follows(
                    names.get(source),
                    names.get(pairs.target(pair)),
                    counts[pair],
                    new Proportion(inJourneys[pair], log.journeyCount()),
                    Estimate.of((double) counts[pair] / occurrences[source], journeysWith[source])));
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

    /** The times between the events of each pair, by names. */
    Map<List<String>, TimeSpans> spans() {
        int[] next = new int[pairs.size() + 1];
        for (int pair = 0; pair < pairs.size(); pair++) {
            next[pair + 1] = Math.addExact(next[pair], (int) counts[pair]);
        }
        int[] starts = next.clone();
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
            List<String> names = List.of(
                    table.activities().get(pairs.source(pair)),
                    table.activities().get(pairs.target(pair)));
            spans.put(names, new TimeSpans(micros, starts[pair], starts[pair + 1]));
        }
        return spans;
    }
}
