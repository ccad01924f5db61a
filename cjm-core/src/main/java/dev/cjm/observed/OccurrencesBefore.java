package dev.cjm.observed;

import java.util.Map;
import java.util.TreeMap;

/** Counts how often one activity stands before the first of another. */
final class OccurrencesBefore implements JourneyCount<OccurrencesBefore> {
    private final int counted;
    private final int goal;
    private final OpenJourneys openJourneys;
    final TreeMap<Integer, long[]> journeysBy = new TreeMap<>();
    long reached;
    long open;

    OccurrencesBefore(int counted, int goal, OpenJourneys openJourneys) {
        this.counted = counted;
        this.goal = goal;
        this.openJourneys = openJourneys;
    }

    @Override
    public void add(EventLog log, int journey) {
        int before = 0;
        for (int event = log.from(journey); event < log.to(journey); event++) {
            int activity = log.table().activity(event);
            if (activity == goal) {
                reached++;
                journeysBy.computeIfAbsent(before, key -> new long[1])[0]++;
                return;
            }
            before += activity == counted ? 1 : 0;
        }
        open += openJourneys.isOpen(log, journey) ? 1 : 0;
    }

    @Override
    public void merge(OccurrencesBefore other) {
        for (Map.Entry<Integer, long[]> entry : other.journeysBy.entrySet()) {
            journeysBy.computeIfAbsent(entry.getKey(), key -> new long[1])[0] += entry.getValue()[0];
        }
        reached += other.reached;
        open += other.open;
    }
}
