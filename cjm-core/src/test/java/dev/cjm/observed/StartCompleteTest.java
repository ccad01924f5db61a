package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StartCompleteTest {
    private static ObservedEvent event(String activity, int second, String transition) {
        return ObservedEvent.of(activity, at(second)).with("lifecycle:transition", transition);
    }

    @Test
    void a_completion_belongs_to_the_earliest_open_start_of_its_activity() {
        ObservedJourney journey = ObservedJourney.of(
                "c",
                event("a", 0, "START"),
                event("a", 10, "start"),
                event("b", 11, "complete"),
                event("a", 15, "complete"),
                event("b", 16, "schedule"),
                event("a", 30, "COMPLETE"),
                event("b", 40, "start"),
                ObservedEvent.of("d", at(50)));
        StartComplete paired = StartComplete.of(EventLog.of(journey), "lifecycle:transition", "duration");
        ObservedJourney found = paired.log().journeys().get(0);
        assertEquals(List.of("b", "a", "b", "a", "b", "d"), found.activities());
        assertEquals(OptionalDouble.empty(), found.number(0, "duration"));
        assertEquals(OptionalDouble.of(15), found.number(1, "duration"));
        assertEquals(at(15), found.time(1));
        assertEquals(OptionalDouble.of(20), found.number(3, "duration"));
        assertEquals(2, paired.pairs());
        assertEquals(1, paired.openStarts());
        assertEquals(2, paired.loneCompletions());
        assertEquals(1, paired.others());
        assertEquals(
                journey.length(),
                2 * paired.pairs() + paired.openStarts() + paired.loneCompletions() + paired.others());
        assertEquals(
                "2 pairs, 1 starts without completion, 2 completions without start, 1 other events", paired.toString());
    }

    @Test
    void a_log_without_transitions_stays_as_it_is() {
        EventLog log = Logs.of("1: a b a", "2: c");
        assertEquals(
                log, StartComplete.of(log, "lifecycle:transition", "duration").log());
    }

    @Test
    void durations_do_not_hide_texts() {
        EventLog log = EventLog.of(ObservedJourney.of("c", event("a", 0, "start"), event("a", 1, "complete")));
        assertThrows(
                InvalidEventsException.class,
                () -> StartComplete.of(log, "lifecycle:transition", "lifecycle:transition"));
    }

    @Test
    void events_at_the_same_time_keep_their_order() {
        ObservedJourney journey = ObservedJourney.of(
                "c",
                event("z", 0, "start"),
                event("a", 0, "start"),
                event("b", 0, "complete"),
                event("a", 0, "complete"),
                event("y", 0, "start"));
        StartComplete paired = StartComplete.of(EventLog.of(journey), "lifecycle:transition", "duration");
        assertEquals(List.of("z", "b", "a", "y"), paired.log().journeys().get(0).activities());
    }

    @Test
    void durations_have_their_microseconds() {
        Instant start = Instant.parse("2026-03-02T09:00:00.000999Z");
        ObservedJourney journey = ObservedJourney.of(
                "c",
                ObservedEvent.of("a", start).with("lifecycle:transition", "start"),
                ObservedEvent.of("a", start.plusMillis(1_234).plusNanos(1_000)));
        EventLog paired = StartComplete.of(EventLog.of(journey), "lifecycle:transition", "duration")
                .log();
        assertEquals(OptionalDouble.of(1.234001), paired.journeys().get(0).number(0, "duration"));
        assertEquals(
                Duration.ofNanos(1_234_001_000),
                Durations.of(paired, o -> o.stepsBy("duration"))
                        .activity("a")
                        .orElseThrow()
                        .step()
                        .orElseThrow()
                        .max());
    }

    @Test
    void columns_keep_their_kind() {
        EventLogBuilder builder = EventLog.builder();
        builder.timeColumn("due");
        builder.numberColumn("amount").textColumn("channel");
        builder.event("c", event("a", 0, "start"));
        builder.time("due", Micros.of(at(90)));
        builder.event("c", event("a", 1, "complete"));
        builder.time("due", Micros.of(at(91)));
        EventLog log = builder.build();
        EventLog paired =
                StartComplete.of(log, "lifecycle:transition", "duration").log();
        assertTrue(paired.isTime("due") && paired.isNumber("amount") && !paired.isNumber("channel"));
        assertEquals(Optional.of(at(91).toString()), paired.journeys().get(0).text(0, "due"));
        assertThrows(InvalidEventsException.class, () -> StartComplete.of(log, "lifecycle:transition", "due"));
    }
}
