package dev.cjm.observed.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.ActivityTimes;
import dev.cjm.observed.BadRows;
import dev.cjm.observed.Durations;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.EventLogBuilder;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.ObservedEvent;
import dev.cjm.observed.xes.XesEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rows with a start and an end are one event each. */
class CsvStartsTest {
    private static final String ROWS = """
            case:concept:name,concept:name,start_timestamp,time:timestamp,channel
            1,Pay,2026-03-02T09:05:00Z,2026-03-02T09:20:00.5Z,web
            1,Cart,2026-03-02T09:00:00Z,2026-03-02T09:01:00Z,web
            1,Ship,,2026-03-03T09:00:00Z,
            """;

    private static EventLog read(String file, Consumer<? super CsvOptions> options) throws IOException {
        return CsvEvents.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), options);
    }

    @Test
    void a_row_is_one_event_at_its_end_and_steps_take_from_its_start() throws IOException {
        EventLog log = read(ROWS, CsvOptions::withStarts);
        assertEquals(List.of("Cart", "Pay", "Ship"), log.journeys().get(0).activities());
        assertEquals(List.of("start_timestamp"), log.columns());
        assertTrue(log.isTime("start_timestamp"));
        assertFalse(log.isNumber("start_timestamp"));
        assertFalse(log.isTime("channel"));
        ActivityTimes pay = Durations.of(log).activity("Pay").orElseThrow();
        assertEquals(Duration.ofMillis(900_500), pay.step().orElseThrow().max());
        assertEquals(Duration.ofMinutes(4), pay.waiting().orElseThrow().max());
        assertEquals(
                Optional.empty(),
                Durations.of(log).activity("Ship").orElseThrow().step());
    }

    @Test
    void starts_are_read_only_if_asked_for() throws IOException {
        assertEquals(List.of(), read(ROWS, o -> {}).columns());
    }

    @Test
    void starts_are_found_by_usual_names_or_said() throws IOException {
        for (String name : List.of("Start Timestamp", "start", "BEGIN", "start_time")) {
            assertEquals(
                    Optional.of("2026-03-02T09:05:00Z"),
                    read(ROWS.replace("start_timestamp", name), CsvOptions::withStarts)
                            .journeys()
                            .get(0)
                            .text(1, Durations.START));
        }
        EventLog said =
                read(ROWS.replace("start_timestamp", "von"), o -> o.start("von").texts("channel"));
        assertEquals(read(ROWS, o -> o.withStarts().texts("channel")), said);
        assertEquals(List.of("start_timestamp", "channel"), said.columns());
    }

    @Test
    void a_file_without_starts_is_refused_where_they_are_asked_for() {
        String file = ROWS.replace("start_timestamp", "von");
        InvalidEventsException refused =
                assertThrows(InvalidEventsException.class, () -> read(file, CsvOptions::withStarts));
        assertTrue(String.valueOf(refused.getMessage()).contains("start(\"…\")"), refused.getMessage());
        assertThrows(InvalidEventsException.class, () -> read(ROWS, o -> o.start("von")));
    }

    @Test
    void a_start_that_is_no_time_makes_its_row_a_bad_one() throws IOException {
        EventLog log = read(
                ROWS.replace("2026-03-02T09:05:00Z", "NaT"), o -> o.withStarts().badRows(BadRows.SKIP));
        assertEquals(List.of("Cart", "Ship"), log.journeys().get(0).activities());
        assertEquals(1, log.report().skipped().get("time.invalid"));
    }

    @Test
    void starts_are_written_back() throws IOException {
        EventLog log = read(ROWS, o -> o.withStarts().texts("channel"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvEvents.writeTo(log, out);
        String written = out.toString(StandardCharsets.UTF_8);
        assertEquals("""
                case:concept:name,concept:name,time:timestamp,start_timestamp,channel
                1,Cart,2026-03-02T09:01:00Z,2026-03-02T09:00:00Z,web
                1,Pay,2026-03-02T09:20:00.500Z,2026-03-02T09:05:00Z,web
                1,Ship,2026-03-03T09:00:00Z,,
                """, written);
        assertEquals(log, read(written, o -> o.withStarts().texts("channel")));
    }

    @Test
    void starts_are_dates_in_xes() throws IOException {
        EventLog log = read(ROWS, CsvOptions::withStarts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XesEvents.writeTo(log, out);
        String written = out.toString(StandardCharsets.UTF_8);
        assertTrue(written.contains("<date key=\"start_timestamp\" value=\"2026-03-02T09:05:00Z\"/>"), written);
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        assertEquals(log, XesEvents.read(in, o -> o.instants("start_timestamp")));
    }

    @Test
    void times_and_texts_that_say_the_same_are_equal() throws IOException {
        EventLog times = read(ROWS, CsvOptions::withStarts);
        EventLog texts = read(ROWS, o -> o.texts("start_timestamp"));
        assertEquals(times, texts);
        assertEquals(texts, times);
        EventLogBuilder again = EventLog.builder();
        times.forEach(again::journey);
        assertEquals(times, again.build());
        EventLog later = read(ROWS.replace("09:05:00Z", "09:06:00Z"), o -> o.texts("start_timestamp"));
        assertFalse(times.equals(later) || later.equals(times));
        EventLog none = read(ROWS.replace("2026-03-02T09:05:00Z", ""), CsvOptions::withStarts);
        assertFalse(times.equals(none) || texts.equals(none));
    }

    @Test
    void starts_survive_rows_that_are_out_of_order() throws IOException {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        StringBuilder file = new StringBuilder("case_id,activity,begin,timestamp\n");
        EventLogBuilder expected = EventLog.builder();
        for (int i = 200; i > 0; i--) {
            Instant end = nine.plusSeconds(i * 7919L % 601);
            Instant start = end.minusSeconds(i % 5);
            file.append("c%s,a%s,%s,%s\n".formatted(i % 3, i, i % 4 == 0 ? "" : start, end));
            ObservedEvent event = ObservedEvent.of("a" + i, end);
            expected.event("c" + i % 3, i % 4 == 0 ? event : event.with(Durations.START, start.toString()));
        }
        assertEquals(expected.build(), read(file.toString(), CsvOptions::withStarts));
    }
}
