package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EventLogBuilderTest {
    @Test
    void everything_that_is_wrong_is_told_at_once() {
        EventLogBuilder builder = EventLog.builder()
                .event("c", "fine", at(0))
                .event("", "Ad", at(0))
                .event("c", "", at(0))
                .event("c", "Ad", Instant.MAX)
                .event("c", ObservedEvent.of("Ad", at(0)).with("amount", Double.NaN))
                .event("c", "\uD800", at(0))
                .event("c", ObservedEvent.of("Ad", at(0)).with("amount", "much"))
                .event("c", ObservedEvent.of("Ad", at(0)).with("amount", 1));
        InvalidEventsException thrown = assertThrows(InvalidEventsException.class, builder::build);
        assertEquals(
                List.of("text.empty", "text.empty", "time.range", "number.finite", "text.surrogate", "column.kind"),
                thrown.problems().stream().map(RowProblem::code).toList());
        assertEquals(
                List.of(2L, 3L, 4L, 5L, 6L, 8L),
                thrown.problems().stream().map(RowProblem::line).toList());
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.startsWith("""
                Cannot take the events of an event log: 6 problems.
                  - Line 2: The event 'Ad' of journey '' must have a journey and an activity.
                    Give both.
                """));
    }

    @Test
    void a_first_event_that_cannot_be_taken_is_told_even_if_it_has_numbers() {
        EventLogBuilder builder = EventLog.builder()
                .event("c", ObservedEvent.of("\uD800", at(0)).with("amount", 1).with("channel", "web"));
        InvalidEventsException thrown = assertThrows(InvalidEventsException.class, builder::build);
        assertEquals("text.surrogate", thrown.problems().get(0).code());
    }

    @Test
    void only_the_first_problems_are_printed() {
        EventLogBuilder builder = EventLog.builder();
        for (int i = 0; i < 30; i++) {
            builder.event("", "Ad", at(i));
        }
        InvalidEventsException thrown = assertThrows(InvalidEventsException.class, builder::build);
        assertEquals(30, thrown.problems().size());
        assertTrue(String.valueOf(thrown.getMessage()).endsWith("\n  … and 10 more"));
    }

    @Test
    void a_builder_serves_once() {
        EventLogBuilder builder = EventLog.builder().event("c", "Ad", at(0));
        builder.build();
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void the_years_0_to_9999_fit() {
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");
        EventLog log =
                EventLog.builder().event("c", "b", last).event("c", "a", first).build();
        assertEquals(Optional.of(first), log.start());
        assertEquals(Optional.of(last), log.end());
        EventLogBuilder builder = EventLog.builder().event("c", "a", last.plusNanos(1_000));
        assertThrows(InvalidEventsException.class, builder::build);
    }

    @Test
    void readers_tell_events_by_numbers() throws CharacterCodingException {
        byte[] line = "c1,Ad,web".getBytes(UTF_8);
        EventLogBuilder builder = EventLog.builder();
        int journey = builder.journeyNumber(line, 0, 2);
        int activity = builder.activityNumber(line, 3, 5);
        builder.event(journey, activity, 1_000_001);
        builder.text("channel", line, 6, 9);
        builder.number("amount", 7);
        assertEquals(journey, builder.journeyNumber(line, 0, 2));
        assertEquals(1, builder.eventCount());
        ObservedJourney built = builder.build().journeys().get(0);
        assertEquals("c1: Ad", built.toString());
        assertEquals(Instant.parse("1970-01-01T00:00:01.000001Z"), built.start());
        assertEquals(Optional.of("web"), built.text("channel"));
        assertEquals(OptionalDouble.of(7), built.number("amount"));
    }

    @Test
    void names_that_were_numbered_and_not_used_are_not_in_the_log() throws CharacterCodingException {
        EventLogBuilder builder = EventLog.builder();
        builder.journeyNumber(new byte[] {'u'}, 0, 1);
        builder.activityNumber(new byte[] {'u'}, 0, 1);
        EventLog log = builder.event("c", "a", at(0)).build();
        assertEquals(
                List.of("c: a"), log.stream().map(ObservedJourney::toString).toList());
        assertEquals(List.of("a"), log.activities());
        assertEquals(Optional.empty(), log.journey("u"));
    }

    @Test
    void a_journey_needs_an_event() {
        assertThrows(InvalidEventsException.class, () -> ObservedJourney.of("c"));
    }

    @Test
    void a_report_stays_with_the_log_and_its_views() {
        ReadReport report = new ReadReport(
                "events.csv", 1, Map.of("time.invalid", 2L), List.of(), List.of("Times without zone are in UTC."));
        EventLog log = EventLog.builder().event("c", "a", at(0)).build(report);
        assertEquals(report, log.where(journey -> true).report());
        assertEquals(2, log.report().skippedRows());
        assertTrue(log.toString().contains("Rows left out: 2\nAssumptions: Times without zone are in UTC.\n"));
        assertEquals(
                "1 events taken, 2 rows left out\n  time.invalid: 2\n  Times without zone are in UTC.",
                report.toString());
    }
}
