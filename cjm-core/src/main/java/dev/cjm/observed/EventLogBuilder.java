package dev.cjm.observed;

import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes events in any order, and builds a log of them.
 *
 * <p>Verbs throw at once only for null; whatever else is wrong, {@link #build} tells all at once. A builder serves once and for one thread.
 *
 * <p>Readers of files use {@link EventIntake}, which makes no string per row.
 */
public final class EventLogBuilder {
    private static final int MOST_EVENTS = Integer.MAX_VALUE - 8;

    /** Nobody reads more. */
    private static final int MOST_PROBLEMS = 1_000;

    private final Names journeys = new Names();
    private final Names activities = new Names();
    private final RowOrder order = new RowOrder();
    private final IntChunks activity = new IntChunks();
    private final LongChunks micros = new LongChunks();
    private final Map<String, EventColumn> columns = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private long told;
    private boolean isBuilt;

    EventLogBuilder() {}

    /**
     * Tells an event.
     *
     * @param journey the id of the journey, not empty
     * @param activity what happened, not empty
     * @param time when, in the years 0 to 9999; kept to the microsecond
     * @return this builder
     */
    public EventLogBuilder event(String journey, String activity, Instant time) {
        return event(journey, ObservedEvent.of(activity, time));
    }

    /**
     * Tells an event.
     *
     * @param journey the id of the journey, not empty
     * @param event what happened when, with its further values; an empty text is none
     * @return this builder
     */
    public EventLogBuilder event(String journey, ObservedEvent event) {
        Objects.requireNonNull(journey, "journey");
        told++;
        if (!isFine(journey, event)) {
            return this;
        }
        try {
            event(journeys.number(journey), activities.number(event.activity()), Micros.of(event.time()));
            for (Map.Entry<String, String> text : event.texts().entrySet()) {
                if (!text.getValue().isEmpty() && column(text.getKey(), false) instanceof TextColumn column) {
                    column.set(micros.size() - 1, text.getValue());
                }
            }
            event.numbers().forEach((name, value) -> {
                if (column(name, true) instanceof NumberColumn column) {
                    column.set(micros.size() - 1, value);
                }
            });
        } catch (CharacterCodingException e) {
            problem(
                    "text.surrogate",
                    "The event '" + event.activity() + "' of journey '" + journey + "' has a lone surrogate in a text.",
                    "Give text that Unicode allows.");
        }
        return this;
    }

    /**
     * Tells all events of a journey.
     *
     * @param journey the journey, perhaps of another log
     * @return this builder
     */
    public EventLogBuilder journey(ObservedJourney journey) {
        journey.forEach(event -> event(journey.id(), event));
        return this;
    }

    /** The number of a journey; rows often belong to that of the row before. */
    int journeyNumber(byte[] utf8, int start, int end) throws CharacterCodingException {
        int before = order.lastJourney();
        return before >= 0 && journeys.is(before, utf8, start, end) ? before : journeys.number(utf8, start, end);
    }

    int activityNumber(byte[] utf8, int start, int end) throws CharacterCodingException {
        return activities.number(utf8, start, end);
    }

    /** Tells an event by numbers; the time fits. */
    void event(int journey, int activityNumber, long epochMicros) {
        order.add(journey, epochMicros);
        activity.add(activityNumber);
        micros.add(epochMicros);
    }

    /** Rows that are looked at apart. */
    EventBatch batch(TimeParser times) {
        return new EventBatch(
                this,
                times,
                journeys.sibling(),
                activities.sibling(),
                columns.values().stream().map(EventColumn::sibling).toArray(EventColumn[]::new));
    }

    /** Tells the events of a batch that was made here. */
    void take(EventBatch batch) {
        if (batch.owner() != this) {
            throw new IllegalArgumentException("The batch is of another intake.\nAsk this one for batch().");
        }
        int known = micros.size();
        int count = batch.size();
        for (EventColumn values : batch.values()) {
            columns.computeIfAbsent(values.name(), name -> values.sibling()).take(values, known, count);
        }
        batch.addTo(journeys, order, activities, activity, micros);
    }

    /** Makes sure that a text can be added. */
    void checkText(String column, byte[] utf8, int start, int end) throws CharacterCodingException {
        if (column(column, false) instanceof TextColumn texts) {
            texts.check(utf8, start, end);
        }
    }

    /** Adds a text to the event that was told last. */
    void text(String column, byte[] utf8, int start, int end) throws CharacterCodingException {
        if (column(column, false) instanceof TextColumn texts) {
            texts.set(micros.size() - 1, utf8, start, end);
        }
    }

    /** Adds a number to the event that was told last. */
    void number(String column, double number) {
        if (column(column, true) instanceof NumberColumn numbers) {
            numbers.set(micros.size() - 1, number);
        }
    }

    /** Adds a time to the event that was told last. */
    void time(String column, long epochMicros) {
        if (columns.get(column) instanceof TimeColumn times) {
            times.set(micros.size() - 1, epochMicros);
        }
    }

    /** Declares a column of times; no one else makes such columns, so the name is free. */
    void timeColumn(String name) {
        columns.put(name, new TimeColumn(name));
    }

    int eventCount() {
        return micros.size();
    }

    /**
     * Declares a column of texts, so that it is there even if no event has one.
     *
     * @param name what it is
     * @return this builder
     */
    public EventLogBuilder textColumn(String name) {
        column(name, false);
        return this;
    }

    /**
     * Declares a column of numbers, so that it is there even if no event has one.
     *
     * @param name what it is
     * @return this builder
     */
    public EventLogBuilder numberColumn(String name) {
        column(name, true);
        return this;
    }

    /**
     * Builds the log.
     *
     * @return the log
     * @throws InvalidEventsException if an event cannot be taken; it tells all
     * @throws IllegalStateException if a log was built already
     */
    public EventLog build() {
        return build(ReadReport.nothing());
    }

    EventLog build(ReadReport report) {
        if (isBuilt) {
            throw new IllegalStateException("This builder has built its log.\nBegin another one: EventLog.builder().");
        }
        if (!problems.isEmpty()) {
            throw new InvalidEventsException("an event log", problems);
        }
        isBuilt = true;
        return new LogAssembly(journeys, activities, order, activity, micros, columns.values()).log(report);
    }

    private boolean isFine(String journey, ObservedEvent event) {
        int before = problems.size();
        if (journey.isEmpty() || event.activity().isEmpty()) {
            problem(
                    "text.empty",
                    "The event '%s' of journey '%s' must have a journey and an activity."
                            .formatted(event.activity(), journey),
                    "Give both.");
        }
        if (!Micros.fits(event.time())) {
            problem(
                    "time.range",
                    "The time (%s) of '%s' in journey '%s' must be of the years 0 to 9999."
                            .formatted(event.time(), event.activity(), journey),
                    "Leave the event out, or give the time that was meant.");
        }
        event.numbers().forEach((name, value) -> {
            if (!Double.isFinite(value)) {
                problem(
                        "number.finite",
                        "The number '%s' (%s) of '%s' in journey '%s' must be finite."
                                .formatted(name, value, event.activity(), journey),
                        "Leave it out if it is not known.");
            }
        });
        if (micros.size() >= MOST_EVENTS) {
            problem("events.limit", "A log holds at most " + MOST_EVENTS + " events.", "Part it, for example by time.");
        }
        return problems.size() == before;
    }

    private EventColumn column(String name, boolean isNumber) {
        Objects.requireNonNull(name, "column");
        EventColumn column = columns.get(name);
        if (column == null) {
            column = isNumber ? new NumberColumn(name) : new TextColumn(name);
            columns.put(name, column);
        } else if (isNumber != column instanceof NumberColumn) {
            problem(
                    "column.kind",
                    "The column '%s' has texts and numbers.".formatted(name),
                    "Tell all its values as one or the other.");
        }
        return column;
    }

    private void problem(String code, String message, String hint) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new RowProblem(told, code, message, hint));
        }
    }
}
