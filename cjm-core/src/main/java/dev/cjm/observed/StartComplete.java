package dev.cjm.observed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A log whose starts and completions became one event each, with how long it took.
 *
 * <p>A completion belongs to the earliest start of the same activity in its journey that is still open. The event of a pair stands at the
 * time of the completion and has its values. A completion without start, and a start without completion, stay events without a duration.
 * Events of other transitions, such as {@code schedule}, stay too.
 */
public final class StartComplete {
    private static final String START = "start";
    private static final String COMPLETE = "complete";

    private final String column;
    private final String durationColumn;
    private final EventLogBuilder builder;
    private final EventLog log;
    private long pairs;
    private long openStarts;
    private long loneCompletions;
    private long others;

    private StartComplete(EventLog source, String column, String durationColumn) {
        this.column = Objects.requireNonNull(column, "column");
        this.durationColumn = Objects.requireNonNull(durationColumn, "durationColumn");
        builder = EventLog.builder();
        for (String name : source.columns()) {
            if (source.isNumber(name)) {
                builder.numberColumn(name);
            } else {
                builder.textColumn(name);
            }
        }
        builder.numberColumn(durationColumn);
        source.forEach(this::pair);
        log = builder.build(source.report());
    }

    /**
     * Pairs starts and completions.
     *
     * @param log the log
     * @param column where events have their transition, for example {@code lifecycle:transition}; {@code start} and {@code complete} in any
     *     case, and no transition means complete
     * @param durationColumn how the durations are called, in seconds
     * @return the log of pairs
     * @throws InvalidEventsException if the log has texts under the name of the durations
     */
    public static StartComplete of(EventLog log, String column, String durationColumn) {
        return new StartComplete(log, column, durationColumn);
    }

    private void pair(ObservedJourney journey) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int position = 0; position < journey.length(); position++) {
            String transition = journey.text(position, column).orElse(COMPLETE).toLowerCase(Locale.ROOT);
            Deque<Integer> starts = open.computeIfAbsent(journey.activity(position), name -> new ArrayDeque<>());
            if (transition.equals(START)) {
                starts.add(position);
            } else if (transition.equals(COMPLETE)) {
                complete(journey, position, starts);
            } else {
                others++;
                builder.event(journey.id(), journey.events().get(position));
            }
        }
        open.values()
                .forEach(starts -> starts.forEach(position -> {
                    openStarts++;
                    builder.event(journey.id(), journey.events().get(position));
                }));
    }

    private void complete(ObservedJourney journey, int position, Deque<Integer> starts) {
        ObservedEvent event = journey.events().get(position);
        Integer start = starts.poll();
        if (start == null) {
            loneCompletions++;
            builder.event(journey.id(), event);
        } else {
            pairs++;
            Duration took = Duration.between(journey.time(start), event.time());
            builder.event(journey.id(), event.with(durationColumn, took.toSeconds() + took.toNanosPart() / 1e9));
        }
    }

    /**
     * Tells the log of pairs.
     *
     * @return the same journeys, one event less per pair
     */
    public EventLog log() {
        return log;
    }

    /**
     * Counts the pairs.
     *
     * @return the number
     */
    public long pairs() {
        return pairs;
    }

    /**
     * Counts the starts that were never completed.
     *
     * @return the number
     */
    public long openStarts() {
        return openStarts;
    }

    /**
     * Counts the completions that were never started.
     *
     * @return the number
     */
    public long loneCompletions() {
        return loneCompletions;
    }

    /**
     * Counts the events of other transitions.
     *
     * @return the number
     */
    public long others() {
        return others;
    }

    @Override
    public String toString() {
        return "%s pairs, %s starts without completion, %s completions without start, %s other events"
                .formatted(pairs, openStarts, loneCompletions, others);
    }
}
