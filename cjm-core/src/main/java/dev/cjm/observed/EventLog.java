package dev.cjm.observed;

import dev.cjm.internal.Memo;
import dev.cjm.model.JourneyResult;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Journeys that were observed, each with its events in the order of time.
 *
 * <p>A log is columnar and immutable: about 12 bytes an event, and four for each further column of texts, eight for one of numbers. It holds
 * at most 2<sup>31</sup> − 9 events, whose times are of the years 0 to 9999 and kept to the microsecond.
 *
 * <p>Journeys stand in the order of their first event, then of their ids by code points. Two logs are equal if their journeys are, with
 * all columns that have a value.
 */
public final class EventLog implements JourneyResult, Iterable<ObservedJourney> {
    private final EventTable table;
    private final Names names;
    private final int[] ids;
    private final int[] from;
    private final int[] to;
    private final ReadReport report;
    private final Memo<int[]> order;

    /** One whose journeys are numbered as their events lie in the table, so that who counts them all walks through memory. */
    EventLog(EventTable table, Names names, int[] ids, int[] from, int[] to, ReadReport report) {
        this(table, names, ids, from, to, report, new Memo<>(() -> JourneyOrder.of(table, names, ids, from)));
    }

    private EventLog(
            EventTable table, Names names, int[] ids, int[] from, int[] to, ReadReport report, Memo<int[]> order) {
        this.table = table;
        this.names = names;
        this.ids = ids;
        this.from = from;
        this.to = to;
        this.report = report;
        this.order = order;
    }

    /**
     * Begins a log that is told event by event.
     *
     * @return a builder without events
     */
    public static EventLogBuilder builder() {
        return new EventLogBuilder();
    }

    /**
     * Obtains a log of journeys; those with the same id become one.
     *
     * @param journeys the journeys, perhaps none
     * @return the log
     */
    public static EventLog of(Collection<ObservedJourney> journeys) {
        EventLogBuilder builder = builder();
        journeys.forEach(builder::journey);
        return builder.build();
    }

    /**
     * Obtains a log of journeys; those with the same id become one.
     *
     * @param journeys the journeys, perhaps none
     * @return the log
     */
    public static EventLog of(ObservedJourney... journeys) {
        return of(Arrays.asList(journeys));
    }

    /**
     * Counts the journeys.
     *
     * @return the number, each with at least one event
     */
    public int journeyCount() {
        return ids.length;
    }

    /**
     * Counts the events.
     *
     * @return the number, over all journeys
     */
    public long eventCount() {
        long count = 0;
        for (int i = 0; i < ids.length; i++) {
            count += to[i] - from[i];
        }
        return count;
    }

    /**
     * Lists the journeys.
     *
     * @return by first event, then by id; unmodifiable, made when they are asked for
     */
    public List<ObservedJourney> journeys() {
        return new AbstractList<>() {
            @Override
            public ObservedJourney get(int index) {
                return new ObservedJourney(EventLog.this, order.get()[Objects.checkIndex(index, ids.length)]);
            }

            @Override
            public int size() {
                return ids.length;
            }
        };
    }

    /**
     * Finds a journey.
     *
     * @param id which journey
     * @return the journey, or empty if there is none with that id
     */
    public Optional<ObservedJourney> journey(String id) {
        int number = names.find(Objects.requireNonNull(id, "id"));
        for (int i = 0; number >= 0 && i < ids.length; i++) {
            if (ids[i] == number) {
                return Optional.of(new ObservedJourney(this, i));
            }
        }
        return Optional.empty();
    }

    /**
     * Streams the journeys.
     *
     * @return by first event, then by id
     */
    public Stream<ObservedJourney> stream() {
        return journeys().stream();
    }

    @Override
    public Iterator<ObservedJourney> iterator() {
        return journeys().iterator();
    }

    /**
     * Lists the activities that occur.
     *
     * @return each once, by code points
     */
    public List<String> activities() {
        BitSet met = new BitSet();
        for (int i = 0; i < ids.length; i++) {
            for (int event = from[i]; event < to[i]; event++) {
                met.set(table.activity(event));
            }
        }
        return met.stream().mapToObj(table.activities()::get).toList();
    }

    /**
     * Lists the names of the further values that events may have.
     *
     * @return the names in the order in which they were told
     */
    public List<String> columns() {
        return table.columns().stream().map(EventColumn::name).toList();
    }

    /**
     * Tells whether the values of a column are numbers.
     *
     * @param column its name
     * @return true for numbers; false for texts, or if there is no such column
     */
    public boolean isNumber(String column) {
        return table.column(column).filter(NumberColumn.class::isInstance).isPresent();
    }

    /**
     * Tells whether a column has times; {@link ObservedJourney#text} tells them as texts in ISO 8601 and UTC.
     *
     * @param column its name
     * @return true for times, false for texts, numbers and columns that are not there
     */
    public boolean isTime(String column) {
        return table.column(column).filter(TimeColumn.class::isInstance).isPresent();
    }

    /**
     * Tells when the first event happened.
     *
     * @return the time, or empty if there is no event
     */
    public Optional<Instant> start() {
        return instant(Arrays.stream(from).mapToLong(table::micros).min());
    }

    /**
     * Tells when the last event happened.
     *
     * @return the time, or empty if there is no event
     */
    public Optional<Instant> end() {
        return instant(Arrays.stream(to).mapToLong(end -> table.micros(end - 1)).max());
    }

    private static Optional<Instant> instant(OptionalLong micros) {
        return micros.stream().mapToObj(Micros::instant).findFirst();
    }

    /**
     * Keeps the journeys that fulfil a condition, each asked in its turn: a view, nothing is copied.
     *
     * <p>{@link JourneyFilters} has conditions. What a condition keeps and what its negation keeps are the whole log.
     *
     * @param condition what a journey must fulfil
     * @return the journeys that do
     */
    public EventLog where(Predicate<? super ObservedJourney> condition) {
        BitSet isKept = new BitSet();
        for (int journey : order.get()) {
            isKept.set(journey, condition.test(new ObservedJourney(this, journey)));
        }
        return only(isKept);
    }

    /**
     * Keeps the events of a window: a view, nothing is copied. Journeys without an event in it are left out.
     *
     * @param startInclusive where the window begins
     * @param endExclusive where it ends
     * @return the parts of the journeys that lie in the window
     */
    public EventLog between(Instant startInclusive, Instant endExclusive) {
        JourneyParts kept = new JourneyParts(ids.length);
        for (int i = 0; i < ids.length; i++) {
            int start = from[i];
            while (start < to[i] && Micros.instant(table.micros(start)).isBefore(startInclusive)) {
                start++;
            }
            int end = to[i];
            while (end > start && !Micros.instant(table.micros(end - 1)).isBefore(endExclusive)) {
                end--;
            }
            if (start < end) {
                kept.add(ids[i], start, end);
            }
        }
        return kept.log(table, names, report);
    }

    /**
     * Parts journeys where nothing happens for a while: a view, no event is copied.
     *
     * <p>The parts of journey {@code c1} are called {@code c1#1}, {@code c1#2} and so on.
     *
     * @param gap the longest time between two events of a part, not negative
     * @return the parts as journeys
     * @throws IllegalArgumentException if the gap is negative
     */
    public EventLog sessions(Duration gap) {
        if (gap.isNegative()) {
            throw new IllegalArgumentException(
                    "The gap (" + gap + ") must not be negative.\nSay one such as 30 minutes.");
        }
        boolean isEndless = gap.compareTo(Micros.duration(Micros.HIGHEST - Micros.LOWEST)) > 0;
        return Sessions.of(this, isEndless ? Long.MAX_VALUE : Micros.of(Instant.EPOCH.plus(gap)));
    }

    /**
     * Tells what the reader of this log took, left out, and took for granted.
     *
     * @return the report; without source for a log that was built in code
     */
    public ReadReport report() {
        return report;
    }

    EventTable table() {
        return table;
    }

    Names names() {
        return names;
    }

    int idNumber(int index) {
        return ids[index];
    }

    String id(int index) {
        return names.text(ids[index]);
    }

    /** The numbers of the journeys in the order in which people are told them; found when it is first asked for. */
    int[] order() {
        return order.get();
    }

    /** These journeys: a view. */
    EventLog only(BitSet journeys) {
        JourneyParts parts = new JourneyParts(journeys.cardinality());
        journeys.stream().forEach(journey -> parts.add(ids[journey], from[journey], to[journey]));
        return parts.log(table, names, report);
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }

    /** Compares the activities of two journeys one after the other, from some on; what ends earlier comes first. */
    int compareActivities(int one, int other, int position) {
        int length = Math.min(to[one] - from[one], to[other] - from[other]);
        for (int i = position; i < length; i++) {
            int order = Integer.compare(table.activity(from[one] + i), table.activity(from[other] + i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(to[one] - from[one], to[other] - from[other]);
    }

    /** The same journeys over other columns; the times are the same. */
    EventLog over(EventTable other) {
        return new EventLog(other, names, ids, from, to, report, order);
    }

    ObservedEvent event(int event) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (EventColumn column : table.columns()) {
            if (column.has(event)) {
                if (column instanceof TextColumn text) {
                    texts.put(column.name(), text.text(event));
                } else if (column instanceof TimeColumn time) {
                    texts.put(column.name(), time.text(event));
                } else if (column instanceof NumberColumn number) {
                    numbers.put(column.name(), number.number(event));
                }
            }
        }
        return new ObservedEvent(table.name(event), Micros.instant(table.micros(event)), texts, numbers);
    }

    Optional<String> text(int event, String column) {
        EventColumn found =
                table.column(Objects.requireNonNull(column, "column")).orElse(null);
        if (found == null || !found.has(event)) {
            return Optional.empty();
        }
        return found instanceof TextColumn texts
                ? Optional.of(texts.text(event))
                : found instanceof TimeColumn times ? Optional.of(times.text(event)) : Optional.empty();
    }

    OptionalDouble number(int event, String column) {
        EventColumn found =
                table.column(Objects.requireNonNull(column, "column")).orElse(null);
        return found instanceof NumberColumn numbers && found.has(event)
                ? OptionalDouble.of(numbers.number(event))
                : OptionalDouble.empty();
    }

    boolean same(int index, EventLog that, int other) {
        return names.compare(ids[index], that.names, that.ids[other]) == 0
                && EventEquality.same(table, from[index], to[index], that.table, that.from[other], that.to[other]);
    }

    int hash(int index) {
        return 31 * id(index).hashCode() + EventEquality.hash(table, from[index], to[index]);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof EventLog that) || ids.length != that.ids.length) {
            return false;
        }
        for (int rank = 0; rank < ids.length; rank++) {
            if (!same(order.get()[rank], that, that.order.get()[rank])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int journey : order.get()) {
            hash = 31 * hash + hash(journey);
        }
        return hash;
    }

    /**
     * Prints what the log holds as a few lines for people.
     *
     * @param locale the language; English where there is no translation
     * @return lines of text
     */
    @Override
    public String toText(Locale locale) {
        return EventLogText.of(this, locale);
    }

    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
