package dev.cjm.observed;

/** Counts which journeys have an activity, and which have it more than once. */
final class ReworkCount implements JourneyCount<ReworkCount> {
    private final int[] last;
    private final int[] times;
    final long[] journeys;
    final long[] repeated;

    ReworkCount(int activities) {
        last = new int[activities];
        times = new int[activities];
        journeys = new long[activities];
        repeated = new long[activities];
    }

    @Override
    public void add(EventLog log, int journey) {
        for (int event = log.from(journey); event < log.to(journey); event++) {
            int activity = log.table().activity(event);
            times[activity] = last[activity] == journey + 1 ? Math.min(3, times[activity] + 1) : 1;
            last[activity] = journey + 1;
            journeys[activity] += times[activity] == 1 ? 1 : 0;
            repeated[activity] += times[activity] == 2 ? 1 : 0;
        }
    }

    @Override
    public void merge(ReworkCount other) {
        Counted.add(journeys, other.journeys);
        Counted.add(repeated, other.repeated);
    }
}
