package dev.cjm.observed;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A log whose starts and completions became one event each, with how long it took.
 *
 * <p>A completion belongs to the earliest start of the same activity in its journey that is still open. The event of a pair stands at the
 * time of the completion and has its values. A completion without start, and a start without completion, stay events without a duration.
 * Events of other transitions, such as {@code schedule}, stay too. Durations are exact to the microsecond.
 */
public final class StartComplete {
    private static final String START = "start";
    private static final String COMPLETE = "complete";
    private static final int NONE = -1;

    private final String column;
    private final String durationColumn;
    private final EventLogBuilder builder;
    private final List<String> times = new ArrayList<>();
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
            if (source.isTime(name)) {
                times.add(name);
                builder.timeColumn(name);
            } else if (source.isNumber(name)) {
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
     * @param durationColumn how the durations are called, in seconds with their fractions
     * @return the log of pairs
     * @throws InvalidEventsException if the log has texts under the name of the durations
     */
    public static StartComplete of(EventLog log, String column, String durationColumn) {
        return new StartComplete(log, column, durationColumn);
    }

    private void pair(ObservedJourney journey) {
        int[] startOf = new int[journey.length()];
        boolean[] isPaired = new boolean[journey.length()];
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int position = 0; position < journey.length(); position++) {
            startOf[position] = NONE;
            Deque<Integer> starts = open.computeIfAbsent(journey.activity(position), name -> new ArrayDeque<>());
            if (transition(journey, position).equals(START)) {
                starts.add(position);
            } else if (transition(journey, position).equals(COMPLETE) && !starts.isEmpty()) {
                startOf[position] = starts.remove();
                isPaired[startOf[position]] = true;
            }
        }
        for (int position = 0; position < journey.length(); position++) {
            if (!isPaired[position]) {
                tell(journey, position, startOf[position]);
            }
        }
    }

    private String transition(ObservedJourney journey, int position) {
        return journey.text(position, column).orElse(COMPLETE).toLowerCase(Locale.ROOT);
    }

    /** Tells events in their order, so that those at the same time keep it. */
    private void tell(ObservedJourney journey, int position, int start) {
        ObservedEvent event = journey.events().get(position);
        if (start != NONE) {
            pairs++;
            long took = Micros.of(event.time()) - Micros.of(journey.time(start));
            event = event.with(durationColumn, took / 1e6);
        } else {
            String transition = transition(journey, position);
            openStarts += transition.equals(START) ? 1 : 0;
            loneCompletions += transition.equals(COMPLETE) ? 1 : 0;
            others += transition.equals(START) || transition.equals(COMPLETE) ? 0 : 1;
        }
        Map<String, String> texts = new LinkedHashMap<>(event.texts());
        texts.keySet().removeAll(times);
        builder.event(journey.id(), new ObservedEvent(event.activity(), event.time(), texts, event.numbers()));
        for (String name : times) {
            event.text(name).ifPresent(time -> builder.time(name, Micros.of(Instant.parse(time))));
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
