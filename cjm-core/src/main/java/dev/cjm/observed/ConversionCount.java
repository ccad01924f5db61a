package dev.cjm.observed;

/** Counts who reached a goal, and what they and the others did. */
final class ConversionCount implements JourneyCount<ConversionCount> {
    private static final int NEVER = -1;

    private final int goal;
    private final long within;
    private final boolean isAnywhere;
    private final OpenJourneys openJourneys;
    private final int[] lastJourney;
    private final int[] met;
    final long[] with;
    final long[] withAndReached;
    final SpanCount times = new SpanCount();
    long reached;
    long open;
    long occurrences;

    ConversionCount(int activities, int goal, ConversionOptions options, OpenJourneys openJourneys) {
        this.goal = goal;
        this.openJourneys = openJourneys;
        within = options.within();
        isAnywhere = options.isAnywhere();
        lastJourney = new int[activities];
        met = new int[activities];
        with = new long[activities];
        withAndReached = new long[activities];
    }

    @Override
    public void add(EventLog log, int journey) {
        EventTable table = log.table();
        int from = log.from(journey);
        int reachedAt = NEVER;
        int size = 0;
        for (int event = from; event < log.to(journey); event++) {
            int activity = table.activity(event);
            if (activity == goal) {
                occurrences++;
                if (reachedAt == NEVER && table.micros(event) - table.micros(from) <= within) {
                    reachedAt = event;
                }
            } else if ((isAnywhere || reachedAt == NEVER) && lastJourney[activity] != journey + 1) {
                lastJourney[activity] = journey + 1;
                met[size++] = activity;
            }
        }
        if (reachedAt != NEVER) {
            reached++;
            times.add(table.micros(reachedAt) - table.micros(from));
        } else if (openJourneys.isOpen(log, journey)) {
            open++;
        }
        for (int i = 0; i < size; i++) {
            with[met[i]]++;
            withAndReached[met[i]] += reachedAt != NEVER ? 1 : 0;
        }
    }

    @Override
    public void merge(ConversionCount other) {
        Counted.add(with, other.with);
        Counted.add(withAndReached, other.withAndReached);
        times.merge(other.times);
        reached += other.reached;
        open += other.open;
        occurrences += other.occurrences;
    }
}
