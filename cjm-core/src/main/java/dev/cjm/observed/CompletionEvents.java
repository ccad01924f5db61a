package dev.cjm.observed;

import java.util.Arrays;
import java.util.List;

/** The events of journeys up to their first goal or failure. */
final class CompletionEvents {
    /** These events, a view. */
    private final EventLog log;

    /** Which end of the chain each activity is, or -1. */
    private final int[] endOf;

    /** By activity: journeys that have come to no end, and may still do so, by their last one. */
    private final long[] endedOpen;

    private final long reached;

    private CompletionEvents(EventLog log, int[] endOf, long[] endedOpen, long reached) {
        this.log = log;
        this.endOf = endOf;
        this.endedOpen = endedOpen;
        this.reached = reached;
    }

    static CompletionEvents of(EventLog log, String goal, ObservedCompletionOptions options) {
        List<String> names = log.table().activities();
        int[] endOf = new int[names.size()];
        Arrays.fill(endOf, -1);
        for (int i = 0; i < endOf.length; i++) {
            if (names.get(i).equals(goal)) {
                endOf[i] = CompletionChain.SUCCESS;
            } else if (options.failures().contains(names.get(i))) {
                endOf[i] = CompletionChain.FAILURE;
            }
        }
        OpenJourneys open = options.open(log);
        JourneyParts parts = new JourneyParts(log.journeyCount());
        long[] endedOpen = new long[names.size()];
        long reached = 0;
        for (int journey = 0; journey < log.journeyCount(); journey++) {
            int event = log.from(journey);
            while (event < log.to(journey) - 1 && endOf[log.table().activity(event)] < 0) {
                event++;
            }
            int last = log.table().activity(event);
            reached += endOf[last] == CompletionChain.SUCCESS ? 1 : 0;
            endedOpen[last] += endOf[last] < 0 && open.isOpen(log, journey) ? 1 : 0;
            parts.add(log.idNumber(journey), log.from(journey), event + 1);
        }
        return new CompletionEvents(parts.log(log.table(), log.names(), log.report()), endOf, endedOpen, reached);
    }

    EventLog log() {
        return log;
    }

    int[] endOf() {
        return endOf;
    }

    long[] endedOpen() {
        return endedOpen;
    }

    /** How many journeys reached the goal. */
    long reached() {
        return reached;
    }
}
