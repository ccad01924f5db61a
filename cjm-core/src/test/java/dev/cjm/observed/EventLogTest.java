package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EventLogTest {
    private final EventLog log = EventLog.builder()
            .event("late", "Ad", at(50))
            .event("early", "Pay", at(30))
            .event(
                    "early",
                    ObservedEvent.of("Ad", at(10)).with("channel", "web").with("amount", 12.5))
            .event("late", "Pay", at(60))
            .build();

    @Test
    void journeys_stand_by_first_event_and_events_by_time() {
        assertEquals(List.of("early: Ad → Pay", "late: Ad → Pay"), texts(log));
        assertEquals(2, log.journeyCount());
        assertEquals(4, log.eventCount());
        assertEquals(List.of("Ad", "Pay"), log.activities());
        assertEquals(Optional.of(at(10)), log.start());
        assertEquals(Optional.of(at(60)), log.end());
    }

    @Test
    void journeys_that_begin_together_stand_by_id_in_code_points() {
        EventLog tied = Logs.of("b: x", "\uD83D\uDE00: x", "a: x", "\uFF5E: x");
        assertEquals(
                List.of("a", "b", "\uFF5E", "\uD83D\uDE00"),
                tied.stream().map(ObservedJourney::id).toList());
    }

    @Test
    void events_at_the_same_time_keep_the_order_in_which_they_were_told() {
        EventLog tied = EventLog.builder()
                .event("c", "b", at(5))
                .event("d", "x", at(0))
                .event("c", "a", at(5))
                .event("c", "first", at(1))
                .event("c", "c", at(5))
                .build();
        assertEquals(
                List.of("first", "b", "a", "c"), tied.journey("c").orElseThrow().activities());
    }

    @Test
    void a_long_journey_told_backwards_is_sorted_stably() {
        EventLogBuilder builder = EventLog.builder();
        for (int i = 0; i < 100_000; i++) {
            builder.event("c", "a" + i % 2, at(100_000 - i / 2));
        }
        ObservedJourney journey = builder.build().journeys().get(0);
        for (int i = 0; i < 100_000; i++) {
            assertEquals("a" + i % 2, journey.activity(i));
            assertEquals(at(50_001 + i / 2), journey.time(i));
        }
    }

    @Test
    void a_journey_tells_its_facts() {
        ObservedJourney journey = log.journey("early").orElseThrow();
        assertEquals("early", journey.id());
        assertEquals(2, journey.length());
        assertEquals(at(10), journey.start());
        assertEquals(at(30), journey.end());
        assertEquals(Duration.ofSeconds(20), journey.duration());
        assertEquals("Pay", journey.activity(1));
        assertEquals(at(30), journey.time(1));
        assertEquals(Optional.of("web"), journey.text(0, "channel"));
        assertEquals(Optional.empty(), journey.text(1, "channel"));
        assertEquals(Optional.empty(), journey.text(0, "amount"));
        assertEquals(OptionalDouble.of(12.5), journey.number(0, "amount"));
        assertEquals(OptionalDouble.empty(), journey.number(1, "amount"));
        assertEquals(OptionalDouble.empty(), journey.number(0, "channel"));
        assertEquals(Optional.of("web"), journey.text("channel"));
        assertEquals(OptionalDouble.of(12.5), journey.number("amount"));
        assertEquals(OptionalDouble.empty(), journey.number("score"));
        assertThrows(IndexOutOfBoundsException.class, () -> journey.activity(2));
        assertThrows(IndexOutOfBoundsException.class, () -> journey.time(-1));
    }

    @Test
    void an_event_tells_its_facts() {
        ObservedEvent event = log.journeys().get(0).events().get(0);
        assertEquals(ObservedEvent.of("Ad", at(10)).with("amount", 12.5).with("channel", "web"), event);
        assertEquals(Optional.of("web"), event.text("channel"));
        assertEquals(OptionalDouble.of(12.5), event.number("amount"));
        assertEquals(Optional.empty(), event.text("amount"));
        assertEquals(OptionalDouble.empty(), event.number("score"));
    }

    @Test
    void an_unknown_journey_is_not_found() {
        assertEquals(Optional.empty(), log.journey("other"));
        assertEquals(Optional.empty(), log.journey("\uD800"));
    }

    @Test
    void columns_are_listed_with_their_kind() {
        assertEquals(List.of("channel", "amount"), log.columns());
        assertTrue(log.isNumber("amount"));
        assertFalse(log.isNumber("channel"));
        assertFalse(log.isNumber("other"));
        assertEquals(
                List.of("persona", "score"),
                EventLog.builder()
                        .textColumn("persona")
                        .numberColumn("score")
                        .build()
                        .columns());
    }

    @Test
    void a_condition_and_its_negation_part_the_journeys() {
        EventLog early = log.where(journey -> journey.start().isBefore(at(20)));
        EventLog late = log.where(journey -> !journey.start().isBefore(at(20)));
        assertEquals(List.of("early: Ad → Pay"), texts(early));
        assertEquals(List.of("late: Ad → Pay"), texts(late));
        assertEquals(Optional.of(at(60)), late.end());
        assertEquals(
                log,
                EventLog.of(List.of(late.journeys().get(0), early.journeys().get(0))));
    }

    @Test
    void a_view_lists_only_activities_that_occur_in_it() {
        EventLog some = Logs.of("1: a b", "2: c").where(journey -> journey.length() == 1);
        assertEquals(List.of("c"), some.activities());
    }

    @Test
    void journeys_with_one_id_become_one() {
        ObservedJourney one = ObservedJourney.of("c", ObservedEvent.of("b", at(2)));
        ObservedJourney other = ObservedJourney.of("c", ObservedEvent.of("a", at(1)));
        assertEquals(List.of("c: a → b"), texts(EventLog.of(one, other)));
    }

    @Test
    void logs_are_equal_if_their_journeys_are() {
        assertEquals(log, EventLog.of(log.journeys()));
        assertEquals(log.hashCode(), EventLog.of(log.journeys()).hashCode());
        assertNotEquals(log, log.where(journey -> journey.id().equals("late")));
        assertNotEquals(Logs.of("1: a b"), Logs.of("1: b a"));
        assertNotEquals(Logs.of("1: a"), Logs.of("2: a"));
        assertNotEquals(
                EventLog.builder().event("c", "a", at(0)).build(),
                EventLog.builder().event("c", "a", at(1)).build());
        ObservedEvent plain = ObservedEvent.of("a", at(0));
        assertNotEquals(ObservedJourney.of("c", plain), ObservedJourney.of("c", plain.with("channel", "web")));
        assertNotEquals(
                ObservedJourney.of("c", plain.with("channel", "app")),
                ObservedJourney.of("c", plain.with("channel", "web")));
        assertNotEquals(
                ObservedJourney.of("c", plain.with("channel", 1)), ObservedJourney.of("c", plain.with("channel", "1")));
        assertNotEquals((Object) log, "log");
    }

    @Test
    void an_empty_log_has_nothing() {
        EventLog empty = EventLog.of();
        assertEquals(0, empty.journeyCount());
        assertEquals(0, empty.eventCount());
        assertEquals(List.of(), empty.journeys());
        assertEquals(List.of(), empty.activities());
        assertEquals(Optional.empty(), empty.start());
        assertEquals(Optional.empty(), empty.end());
        assertEquals("Event log: 0 journeys, 0 events, 0 activities\n", empty.toString());
    }

    @Test
    void times_are_kept_to_the_microsecond() {
        Instant fine = Instant.parse("1969-12-31T23:59:59.123456789Z");
        EventLog kept = EventLog.builder().event("c", "a", fine).build();
        assertEquals(Optional.of(Instant.parse("1969-12-31T23:59:59.123456Z")), kept.start());
    }

    @Test
    void a_log_prints_what_it_holds() {
        assertEquals("""
                Event log: 2 journeys, 4 events, 2 activities
                Period: 2026-03-02T09:00:10Z – 2026-03-02T09:01:00Z
                Columns: channel, amount
                """, log.toString());
        assertEquals(
                "Jurnal de evenimente: 2 călătorii, 4 evenimente, 2 activități",
                log.toText(Locale.forLanguageTag("ro")).lines().findFirst().orElseThrow());
    }

    @Test
    void journeys_are_listed_iterated_and_streamed_alike() {
        List<ObservedJourney> iterated = new ArrayList<>();
        log.forEach(iterated::add);
        assertEquals(log.journeys(), iterated);
        assertEquals(log.journeys(), log.stream().toList());
        assertThrows(UnsupportedOperationException.class, () -> log.journeys().clear());
        assertThrows(IndexOutOfBoundsException.class, () -> log.journeys().get(2));
    }

    private static List<String> texts(EventLog log) {
        return log.stream().map(ObservedJourney::toString).toList();
    }
}
