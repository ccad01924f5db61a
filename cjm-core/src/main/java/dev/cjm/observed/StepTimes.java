package dev.cjm.observed;

import dev.cjm.model.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the activities of a log, in one pass to count and one to note the times. */
final class StepTimes {
    private final EventLog log;
    private final StepStarts starts;
    private final long[] counts;
    private final long[] journeys;
    private final TimeLists steps;
    private final TimeLists waiting;
    private long unusable;

    StepTimes(EventLog log, Optional<EventColumn> column) {
        this.log = log;
        starts = new StepStarts(log.table(), column);
        int activities = log.table().activities().size();
        counts = new long[activities];
        journeys = new long[activities];
        count();
        steps = new TimeLists(starts.isKnown() ? counts : new long[activities]);
        waiting = new TimeLists(counts);
        measure();
    }

    private void count() {
        int[] lastWith = new int[counts.length];
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            for (int event = log.from(journey); event < log.to(journey); event++) {
                int activity = log.table().activity(event);
                counts[activity]++;
                if (lastWith[activity] != journey + 1) {
                    lastWith[activity] = journey + 1;
                    journeys[activity]++;
                }
            }
        }
    }

    private void measure() {
        EventTable table = log.table();
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            for (int event = log.from(journey); event < log.to(journey); event++) {
                long start = starts.isKnown() ? starts.start(event) : table.micros(event);
                if (start == StepStarts.UNUSABLE) {
                    unusable++;
                } else if (start != StepStarts.UNKNOWN) {
                    int activity = table.activity(event);
                    if (starts.isKnown()) {
                        steps.add(activity, table.micros(event) - start);
                    }
                    if (event > log.from(journey)) {
                        waiting.add(activity, Math.max(0, start - table.micros(event - 1)));
                    }
                }
            }
        }
    }

    long unusable() {
        return unusable;
    }

    /** The activities that enough journeys have, the most frequent first, then by code points. */
    List<ActivityTimes> activities(int minimum) {
        List<String> names = log.table().activities();
        List<ActivityTimes> times = new ArrayList<>();
        for (int i : Counted.order(counts, counts.length, 1)) {
            if (journeys[i] >= minimum) {
                times.add(new ActivityTimes(
                        names.get(i),
                        counts[i],
                        new Proportion(journeys[i], log.journeyCount()),
                        steps.spans(i),
                        waiting.spans(i)));
            }
        }
        return List.copyOf(times);
    }

    Suppressed suppressed(int minimum) {
        return new Suppressed(minimum, Counted.suppressed(journeys, journeys.length, minimum));
    }
}
