package dev.cjm.observed;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one customer did from the first event to the last: a light view of a log.
 *
 * <p>Events stand in the order of time; those at the same time in the order in which they were told. There is at least one.
 */
public final class ObservedJourney implements Iterable<ObservedEvent> {
    private final EventLog log;
    private final int index;

    ObservedJourney(EventLog log, int index) {
        this.log = log;
        this.index = index;
    }

    /**
     * Obtains a journey from its events, in any order.
     *
     * @param id which journey it is
     * @param events what happened, at least one event
     * @return the journey
     * @throws InvalidEventsException if there is no event, or one that no log can hold
     */
    public static ObservedJourney of(String id, List<ObservedEvent> events) {
        EventLogBuilder builder = EventLog.builder();
        events.forEach(event -> builder.event(id, event));
        List<ObservedJourney> built = builder.build().journeys();
        if (built.isEmpty()) {
            throw new InvalidEventsException(
                    "journey '" + id + "'",
                    List.of(new RowProblem(0, "journey.empty", "A journey has at least one event.", "Give it one.")));
        }
        return built.get(0);
    }

    /**
     * Obtains a journey from its events, in any order.
     *
     * @param id which journey it is
     * @param events what happened, at least one event
     * @return the journey
     * @throws InvalidEventsException if there is no event, or one that no log can hold
     */
    public static ObservedJourney of(String id, ObservedEvent... events) {
        return of(id, Arrays.asList(events));
    }

    /**
     * Tells which journey it is.
     *
     * @return the id, as the source has it
     */
    public String id() {
        return log.id(index);
    }

    /**
     * Counts the events.
     *
     * @return the number, at least 1
     */
    public int length() {
        return log.to(index) - log.from(index);
    }

    /**
     * Lists the events.
     *
     * @return the events in order, unmodifiable, made when they are asked for
     */
    public List<ObservedEvent> events() {
        return new AbstractList<>() {
            @Override
            public ObservedEvent get(int position) {
                return log.event(event(position));
            }

            @Override
            public int size() {
                return length();
            }
        };
    }

    /**
     * Lists what happened.
     *
     * @return the activities in order, unmodifiable
     */
    public List<String> activities() {
        return new AbstractList<>() {
            @Override
            public String get(int position) {
                return activity(position);
            }

            @Override
            public int size() {
                return length();
            }
        };
    }

    /**
     * Tells what happened at a place.
     *
     * @param position the place, from 0 to the length, exclusive
     * @return the activity
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public String activity(int position) {
        return log.table().name(event(position));
    }

    /**
     * Tells when an event happened.
     *
     * @param position the place, from 0 to the length, exclusive
     * @return the time
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Instant time(int position) {
        return Micros.instant(log.table().micros(event(position)));
    }

    /**
     * Finds a text of an event.
     *
     * @param position the place, from 0 to the length, exclusive
     * @param column what it is, for example {@code channel}
     * @return the value, or empty if it is not known
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Optional<String> text(int position, String column) {
        return log.text(event(position), column);
    }

    /**
     * Finds a number of an event.
     *
     * @param position the place, from 0 to the length, exclusive
     * @param column what it is, for example {@code amount}
     * @return the value, or empty if it is not known
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public OptionalDouble number(int position, String column) {
        return log.number(event(position), column);
    }

    /**
     * Finds the first text that an event states, for what belongs to the whole journey.
     *
     * @param column what it is, for example {@code persona}
     * @return the value, or empty if no event states it
     */
    public Optional<String> text(String column) {
        return java.util.stream.IntStream.range(0, length())
                .mapToObj(position -> text(position, column))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Finds the first number that an event states, for what belongs to the whole journey.
     *
     * @param column what it is, for example {@code score}
     * @return the value, or empty if no event states it
     */
    public OptionalDouble number(String column) {
        return java.util.stream.IntStream.range(0, length())
                .mapToObj(position -> number(position, column))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /**
     * Tells when the journey began.
     *
     * @return the time of the first event
     */
    public Instant start() {
        return time(0);
    }

    /**
     * Tells when the journey ended, as far as the log knows.
     *
     * @return the time of the last event
     */
    public Instant end() {
        return time(length() - 1);
    }

    /**
     * Tells how long the journey took.
     *
     * @return the time from the first event to the last, not negative
     */
    public Duration duration() {
        return Duration.between(start(), end());
    }

    @Override
    public Iterator<ObservedEvent> iterator() {
        return events().iterator();
    }

    EventLog log() {
        return log;
    }

    private int event(int position) {
        return log.from(index) + Objects.checkIndex(position, length());
    }

    /** Journeys are equal if their ids and events are, from whichever log they come. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObservedJourney that && log.same(index, that.log, that.index);
    }

    @Override
    public int hashCode() {
        return log.hash(index);
    }

    @Override
    public String toString() {
        return id() + ": " + String.join(" → ", activities());
    }
}
