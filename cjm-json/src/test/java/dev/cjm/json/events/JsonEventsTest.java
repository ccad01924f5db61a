package dev.cjm.json.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.TimeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonEventsTest {
    private static final String LINES = """
            {"user_id": "u1", "event": "Ad", "timestamp": "2026-03-02T09:00:00Z"}
            {"user_id": "u2", "event": "Ad", "timestamp": "2026-03-02T09:01:00Z"}
            {"user_id": "u1", "event": "Pay", "timestamp": "2026-03-02T09:02:00Z"}
            """;

    @Test
    void ndjson_with_usual_names_needs_no_options() {
        EventLog log = Reading.json(LINES, o -> {});
        assertEquals(
                List.of("u1: Ad → Pay", "u2: Ad"),
                log.stream().map(Object::toString).toList());
        assertEquals(Instant.parse("2026-03-02T09:02:00Z"), log.end().orElseThrow());
        assertEquals(3, log.report().events());
    }

    @Test
    void a_list_is_the_same_log() {
        String list = "[" + LINES.strip().replace("\n", ",\n") + "]";
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(list, o -> {}));
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(" \n" + list.replace("\n", ""), o -> {}));
    }

    @Test
    void several_events_may_stand_on_a_line() {
        String lines = "[" + LINES.strip().replace("\n", ",") + "]";
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(lines + "\n[]\n", o -> {}));
        String mixed = LINES.lines().findFirst().orElseThrow() + "\n["
                + String.join(",", LINES.lines().skip(1).toList()) + "]";
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(mixed, o -> {}));
    }

    @Test
    void a_list_may_stand_inside_a_document() {
        String wrapped = """
                {"version": {"batch": []}, "data": {"count": [3], "batch": [%s], "next": {"x": 1}}, "end": true}
                """.formatted(LINES.strip().replace("\n", ","));
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(wrapped, o -> o.events("/data/batch")));
        assertEquals(
                2 * 3,
                Reading.json(wrapped + wrapped, o -> o.events("/data/batch")).eventCount());
    }

    @Test
    void marks_blank_lines_carriage_returns_and_a_missing_last_line_feed_are_fine() {
        String text = "\uFEFF\n" + LINES.replace("\n", "\r\n\r\n  \t\r\n").strip();
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(text, o -> {}));
        String list = "\uFEFF[" + LINES.strip().replace("\n", ",\r\n") + "]\n\n";
        assertEquals(Reading.json(LINES, o -> {}), Reading.json(list, o -> {}));
    }

    @Test
    void packed_files_are_unpacked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.ndjson.gz");
        Files.write(file, Reading.packed(LINES));
        assertEquals(Reading.json(LINES, o -> {}), JsonEvents.read(file));
        assertEquals("events.ndjson.gz", JsonEvents.read(file).report().source());
    }

    @Test
    void nothing_at_all_is_a_log_without_journeys() {
        assertEquals(0, Reading.json("", o -> {}).journeyCount());
        assertEquals(0, Reading.json("\n \n", o -> {}).journeyCount());
        assertEquals(0, Reading.json("[]", o -> {}).journeyCount());
    }

    @Test
    void pointers_lead_to_fields_anywhere() {
        String text = """
                {"customer": {"id": 17, "more": {"id": 9}}, "what": {"a/b": ["no", "Pays ~ twice"]}, "at": 1772442000000,
                 "order": {"total": 12.50, "paid": true, "note": null}}""".replace("\n", "");
        EventLog log = Reading.json(
                text,
                o -> o.journey("/customer/id")
                        .activity("/what/a~1b/1")
                        .time("/at")
                        .times(TimeFormat.epochMillis())
                        .number("amount", "/order/total")
                        .text("paid", "/order/paid")
                        .text("note", "/order/note"));
        assertEquals("17: Pays ~ twice", log.journeys().get(0).toString());
        assertEquals(Instant.parse("2026-03-02T09:00:00Z"), log.start().orElseThrow());
        assertEquals(OptionalDouble.of(12.5), log.journeys().get(0).number(0, "amount"));
        assertEquals(Optional.of("true"), log.journeys().get(0).text(0, "paid"));
        assertEquals(Optional.empty(), log.journeys().get(0).text(0, "note"));
        assertEquals(List.of("amount", "paid", "note"), log.columns());
    }

    @Test
    void a_name_without_a_slash_is_a_field_of_the_event() {
        String text =
                "{\"case:concept:name\":\"NA\",\"concept:name\":\"a~b\",\"time:timestamp\":\"2026-03-02\",\"a~b\":\"x\"}";
        EventLog log = Reading.json(text, o -> o.texts("a~b"));
        assertEquals("NA: a~b", log.journeys().get(0).toString());
        assertEquals(Optional.of("x"), log.journeys().get(0).text("a~b"));
    }

    @Test
    void of_several_places_the_first_counts_that_has_something() {
        String text = """
                {"a": "", "b": "u1", "event": "x", "timestamp": "2026-03-02"}
                {"a": null, "b": "u2", "event": "x", "timestamp": "2026-03-03"}
                {"a": "u3", "b": "u4", "event": "x", "timestamp": "2026-03-04"}
                """;
        EventLog log = Reading.json(text, o -> o.journey("/a", "/b"));
        assertEquals(
                List.of("u1", "u2", "u3"), log.stream().map(each -> each.id()).toList());
    }

    @Test
    void the_same_field_can_be_several_things() {
        EventLog log = Reading.json(
                "{\"user_id\":\"u\",\"event\":\"x\",\"timestamp\":\"2026-03-02\"}", o -> o.texts("user_id", "event"));
        assertEquals(Optional.of("u"), log.journeys().get(0).text("user_id"));
        assertEquals(Optional.of("x"), log.journeys().get(0).text("event"));
    }

    @Test
    void times_without_zone_are_of_the_zone_that_was_said() {
        String text = "{\"user_id\":\"u\",\"event\":\"x\",\"timestamp\":\"2026-03-02 09:00:00\"}";
        assertEquals(
                Instant.parse("2026-03-02T08:00:00Z"),
                Reading.json(text, o -> o.zone(ZoneId.of("Europe/Paris")))
                        .start()
                        .orElseThrow());
        assertTrue(Reading.json(text, o -> {}).report().assumptions().get(0).contains("UTC"));
    }

    @Test
    void text_is_text() {
        String text =
                "{\"user_id\":\" NA \",\"event\":\"\\u4e2d \\ud83d\\ude00\\u0000\",\"timestamp\":\"2026-03-02\",\"n\":1.0e2}";
        EventLog log = Reading.json(text, o -> o.texts("n"));
        assertEquals(" NA ", log.journeys().get(0).id());
        assertEquals("中 😀\0", log.journeys().get(0).activity(0));
        assertEquals(Optional.of("1.0e2"), log.journeys().get(0).text("n"));
    }

    @Test
    void events_at_the_same_time_keep_the_order_of_the_file() {
        String text = """
                {"user_id": "u", "event": "b", "timestamp": "2026-03-02"}
                {"user_id": "u", "event": "a", "timestamp": "2026-03-02"}
                {"user_id": "u", "event": "first", "timestamp": "2026-03-01"}
                """;
        assertEquals(
                List.of("first", "b", "a"),
                Reading.json(text, o -> {}).journeys().get(0).activities());
    }

    @Test
    void only_some_values_are_taken_and_the_others_counted() {
        EventLog log = Reading.json(LINES, o -> o.only("event", "Pay"));
        assertEquals(List.of("Pay"), log.activities());
        assertEquals(
                List.of("2 objects have none of the wanted values at event and are no events."),
                log.report().assumptions());
    }

    @Test
    void what_was_delivered_again_is_taken_once_and_counted() {
        EventLog log = Reading.json(LINES + LINES, o -> o.uniqueBy("user_id", "event"));
        assertEquals(3, log.eventCount());
        assertEquals(
                List.of("3 events have the id of one before (user_id, event) and were taken once."),
                log.report().assumptions());
        assertEquals(6, Reading.json(LINES + LINES, o -> o.uniqueBy("nothing")).eventCount());
    }

    @Test
    void progress_is_told_and_reading_can_be_cancelled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("many.json");
        String line = LINES.lines().findFirst().orElseThrow();
        Files.writeString(file, (line + "\n").repeat(40_000));
        long[] told = new long[3];
        EventLog log = JsonEvents.read(
                file,
                o -> o.onProgress((bytes, events) -> {
                    told[0]++;
                    told[1] = bytes;
                    told[2] = events;
                }));
        assertTrue(told[0] >= 2);
        assertEquals(Files.size(file), told[1]);
        assertEquals(log.eventCount(), told[2]);
        String list = "[" + (line + ",").repeat(40_000) + line + "]";
        for (byte[] bytes : List.of(Files.readAllBytes(file), list.getBytes(UTF_8))) {
            org.junit.jupiter.api.Assertions.assertThrows(
                    java.util.concurrent.CancellationException.class,
                    () -> Reading.json(bytes, o -> o.cancelWhen(() -> true)));
        }
    }
}
