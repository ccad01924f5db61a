package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.Logs.Row;
import java.util.ArrayList;
import java.util.Collections;
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
            sorted.sort(java.util.Comparator.comparing(ObservedEvent::time));
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
