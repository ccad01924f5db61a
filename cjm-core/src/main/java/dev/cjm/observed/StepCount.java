package dev.cjm.observed;

/** Counts which activity stands at which step. */
final class StepCount implements JourneyCount<StepCount> {
    private final boolean isCentred;
    private final int centre;
    private final int before;
    final int first;
    /** By step from the first: the journeys at each activity. */
    final long[][] at;

    final long[] ended;
    final long[] notBegun;
    long journeys;

    StepCount(int activities, boolean isCentred, int centre, int steps) {
        this.isCentred = isCentred;
        this.centre = centre;
        before = isCentred ? steps : 0;
        first = isCentred ? -steps : 1;
        int size = isCentred ? 2 * steps + 1 : steps;
        at = new long[size][activities];
        ended = new long[size];
        notBegun = new long[size];
    }

    @Override
    public void add(EventLog log, int journey) {
        int from = log.from(journey);
        int to = log.to(journey);
        int zero = from;
        while (isCentred && zero < to && log.table().activity(zero) != centre) {
            zero++;
        }
        if (zero == to) {
            return;
        }
        journeys++;
        for (int step = 0; step < at.length; step++) {
            long event = (long) zero - before + step;
            if (event < from) {
                notBegun[step]++;
            } else if (event >= to) {
                ended[step]++;
            } else {
                at[step][log.table().activity((int) event)]++;
            }
        }
    }

    @Override
    public void merge(StepCount other) {
        journeys += other.journeys;
        Counted.add(ended, other.ended);
        Counted.add(notBegun, other.notBegun);
        for (int step = 0; step < at.length; step++) {
            Counted.add(at[step], other.at[step]);
        }
    }
}
