package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.Logs.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventLogProperties {
    @Provide
    Arbitrary<List<Row>> rows() {
        return Logs.rows();
    }

    @Provide
    Arbitrary<List<Row>> rowsWithoutTies() {
        return Logs.rowsWithoutTies();
    }

    @Property
    void events_and_journeys_are_conserved(@ForAll("rows") List<Row> rows) {
        EventLog log = Logs.log(rows);
        assertEquals(rows.size(), log.eventCount());
        assertEquals(grouped(rows).size(), log.journeyCount());
        assertEquals(
                new TreeSet<>(rows.stream().map(row -> row.event().activity()).toList()),
                new TreeSet<>(log.activities()));
    }

    @Property
    void each_journey_has_its_rows_sorted_by_time_stably(@ForAll("rows") List<Row> rows) {
        EventLog log = Logs.log(rows);
        grouped(rows).forEach((id, events) -> {
            List<ObservedEvent> sorted = new ArrayList<>(events);
            sorted.sort(Comparator.comparing(ObservedEvent::time));
            assertEquals(sorted, log.journey(id).orElseThrow().events());
        });
    }

    @Property
    void shuffled_rows_give_the_same_log_where_no_times_tie(
            @ForAll("rowsWithoutTies") List<Row> rows, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        assertEquals(Logs.log(rows), Logs.log(shuffled));
        assertEquals(
                Logs.log(rows).stream().map(ObservedJourney::id).toList(),
                Logs.log(shuffled).stream().map(ObservedJourney::id).toList());
    }

    @Property
    void a_condition_and_its_negation_part_the_log(@ForAll("rows") List<Row> rows, @ForAll int salt) {
        EventLog log = Logs.log(rows);
        EventLog kept = log.where(journey -> (journey.hashCode() ^ salt) % 2 == 0);
        EventLog rest = log.where(journey -> (journey.hashCode() ^ salt) % 2 != 0);
        assertEquals(log.journeyCount(), kept.journeyCount() + rest.journeyCount());
        assertEquals(log.eventCount(), kept.eventCount() + rest.eventCount());
        List<ObservedJourney> all = new ArrayList<>(kept.journeys());
        all.addAll(rest.journeys());
        assertEquals(log, EventLog.of(all));
        kept.forEach(journey -> assertFalse(rest.journey(journey.id()).isPresent()));
    }

    @Property
    void journeys_stand_by_first_event_and_id_in_each_view(@ForAll("rows") List<Row> rows, @ForAll int salt) {
        EventLog log = Logs.log(rows);
        List<ObservedJourney> asked = new ArrayList<>();
        EventLog some = log.where(journey -> asked.add(journey) && (journey.hashCode() ^ salt) % 3 != 0);
        assertEquals(log.journeys(), asked);
        List<EventLog> views = new ArrayList<>(List.of(
                log,
                some,
                log.between(Logs.at(3), Logs.at(15)),
                log.sessions(Duration.ofSeconds(4)),
                JourneyVariants.of(log).journeysOf(2)));
        Segments.by(log, "channel").forEach(segment -> views.add(segment.log()));
        for (EventLog view : views) {
            List<ObservedJourney> sorted = new ArrayList<>(view.journeys());
            sorted.sort(Comparator.comparing(ObservedJourney::start)
                    .thenComparing(journey -> journey.id().getBytes(UTF_8), Arrays::compareUnsigned));
            assertEquals(sorted, view.journeys());
            assertEquals(sorted.stream().map(ObservedJourney::start).findFirst(), view.start());
        }
    }

    @Property
    void equal_logs_have_equal_hashes_and_rebuild_equal(@ForAll("rows") List<Row> rows) {
        EventLog log = Logs.log(rows);
        EventLog again = EventLog.of(log.journeys());
        assertEquals(log, again);
        assertEquals(log.hashCode(), again.hashCode());
        assertEquals(
                log.toString().lines().findFirst(), again.toString().lines().findFirst());
        assertTrue(log.journeys().equals(again.journeys()));
    }

    private static Map<String, List<ObservedEvent>> grouped(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::journey, LinkedHashMap::new, Collectors.mapping(Row::event, Collectors.toList())));
    }
}
