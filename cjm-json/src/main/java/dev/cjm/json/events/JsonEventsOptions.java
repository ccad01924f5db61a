package dev.cjm.json.events;

import dev.cjm.observed.ReadingOptions;
import dev.cjm.observed.TimeFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says where things stand in JSON events, and how they are read. */
public final class JsonEventsOptions extends ReadingOptions<JsonEventsOptions> {
    private List<String> journey = List.of(
            "case:concept:name",
            "case_id",
            "caseId",
            "journey_id",
            "journeyId",
            "user_id",
            "userId",
            "distinct_id",
            "customer_id",
            "customerId",
            "anonymousId");
    private List<String> activity =
            List.of("concept:name", "activity", "event", "event_name", "eventName", "event_type", "touchpoint", "name");
    private List<String> time = List.of(
            "time:timestamp",
            "timestamp",
            "event_timestamp",
            "event_time",
            "eventTime",
            "occurred_at",
            "occurredAt",
            "time",
            "datetime",
            "date");
    private final Map<String, String> pointers = new LinkedHashMap<>();
    private Optional<String> events = Optional.empty();
    private Optional<String> filter = Optional.empty();
    private Set<String> filtered = Set.of();
    private List<String> identity = List.of();

    JsonEventsOptions() {}

    @Override
    protected JsonEventsOptions self() {
        return this;
    }

    /**
     * Says where the id of the journey stands.
     *
     * @param pointers the places, of which the first counts that an event has; usual names unless said
     * @return these options
     * @throws IllegalArgumentException if a pointer is none
     */
    public JsonEventsOptions journey(String... pointers) {
        journey = Pointers.checked(pointers);
        return this;
    }

    /**
     * Says where the activity stands.
     *
     * @param pointers the places, of which the first counts that an event has; usual names unless said
     * @return these options
     * @throws IllegalArgumentException if a pointer is none
     */
    public JsonEventsOptions activity(String... pointers) {
        activity = Pointers.checked(pointers);
        return this;
    }

    /**
     * Says where the time stands; how it is written says {@link #times}.
     *
     * @param pointers the places, of which the first counts that an event has; usual names unless said
     * @return these options
     * @throws IllegalArgumentException if a pointer is none
     */
    public JsonEventsOptions time(String... pointers) {
        time = Pointers.checked(pointers);
        return this;
    }

    /**
     * Asks for a further value as text, which stands anywhere in the event.
     *
     * @param column what it is called in the log
     * @param pointer where it stands
     * @return these options
     * @throws IllegalArgumentException if the pointer is none
     */
    public JsonEventsOptions text(String column, String pointer) {
        pointers.put(column, Pointers.checked(pointer).get(0));
        return texts(column);
    }

    /**
     * Asks for a further value as number, which stands anywhere in the event.
     *
     * @param column what it is called in the log
     * @param pointer where it stands
     * @return these options
     * @throws IllegalArgumentException if the pointer is none
     */
    public JsonEventsOptions number(String column, String pointer) {
        pointers.put(column, Pointers.checked(pointer).get(0));
        return numbers(column);
    }

    /**
     * Says where in the document the list of events stands, for example {@code /batch}.
     *
     * @param pointer the place, from the root of each document; without this call the document is the list
     * @return these options
     * @throws IllegalArgumentException if the pointer is none
     */
    public JsonEventsOptions events(String pointer) {
        events = Optional.of(Pointers.checked(pointer).get(0));
        return this;
    }

    /**
     * Takes only events with one of some values; the report counts the others.
     *
     * @param pointer where the value stands
     * @param values which values are taken
     * @return these options
     * @throws IllegalArgumentException if the pointer is none, or there is no value
     */
    public JsonEventsOptions only(String pointer, String... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("The option only(…) must have a value.\nSay which events are taken.");
        }
        filter = Optional.of(Pointers.checked(pointer).get(0));
        filtered = Set.of(values);
        return this;
    }

    /**
     * Takes an event that was delivered several times only once; the report counts the others.
     *
     * <p>All ids are kept while the file is read, which takes about 100 bytes an event.
     *
     * @param pointers where the parts of the id of an event stand; an event without any of them is taken. None to take all events
     * @return these options
     * @throws IllegalArgumentException if a pointer is none
     */
    public JsonEventsOptions uniqueBy(String... pointers) {
        identity = pointers.length == 0 ? List.of() : Pointers.checked(pointers);
        return this;
    }

    /**
     * Reads calls of Segment and of trackers that write the same: track, page and screen.
     *
     * <p>The journey is the user, or the anonymous id; the activity the event of a track call, the name of a page or screen, else the type of
     * the call. Calls of other types (identify, group, alias) are no events. Calls with the same {@code messageId} are taken once.
     *
     * @return these options
     */
    public JsonEventsOptions segment() {
        return journey("/userId", "/anonymousId")
                .activity("/event", "/name", "/type")
                .time("/timestamp", "/originalTimestamp", "/receivedAt")
                .times(TimeFormat.iso())
                .only("/type", "track", "page", "screen")
                .uniqueBy("/messageId");
    }

    /**
     * Reads what Google Analytics 4 exports to BigQuery.
     *
     * <p>The journey is the user, or the pseudonym of the device; times are microseconds. Ask for parameters by
     * {@code text("page", "/event_params/page_location")}.
     *
     * @return these options
     */
    public JsonEventsOptions ga4() {
        return journey("/user_id", "/user_pseudo_id")
                .activity("/event_name")
                .time("/event_timestamp")
                .times(TimeFormat.epochMicros());
    }

    /**
     * Reads enriched events of Snowplow.
     *
     * <p>The journey is the user, or the user id of the domain; the time the derived one, or that of the collector. Events with the same
     * {@code event_id} are taken once.
     *
     * @return these options
     */
    public JsonEventsOptions snowplow() {
        return journey("/user_id", "/domain_userid", "/network_userid")
                .activity("/event_name", "/event")
                .time("/derived_tstamp", "/collector_tstamp")
                .times(TimeFormat.iso())
                .uniqueBy("/event_id");
    }

    /**
     * Reads CloudEvents 1.0 in structured mode, one by one or as batch.
     *
     * <p>The journey is the subject; often it stands in the data instead: say {@code journey("/data/customerId")}. Events with the same source
     * and id are taken once. Events need not have a time in CloudEvents; here they do.
     *
     * @return these options
     */
    public JsonEventsOptions cloudEvents() {
        return journey("/subject")
                .activity("/type")
                .time("/time")
                .times(TimeFormat.iso())
                .uniqueBy("/source", "/id");
    }

    List<String> journeyPointers() {
        return journey;
    }

    List<String> activityPointers() {
        return activity;
    }

    List<String> timePointers() {
        return time;
    }

    /** Where the further values stand, in the order of the columns. */
    List<String> values() {
        return columnNames().stream()
                .map(column -> pointers.getOrDefault(column, column))
                .toList();
    }

    List<String> columns() {
        return columnNames();
    }

    Optional<String> events() {
        return events;
    }

    Optional<String> filter() {
        return filter;
    }

    Set<String> filtered() {
        return filtered;
    }

    List<String> identity() {
        return identity;
    }
}
