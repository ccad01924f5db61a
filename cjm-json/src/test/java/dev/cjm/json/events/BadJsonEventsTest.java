package dev.cjm.json.events;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.RowProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadJsonEventsTest {
    private static final String GOOD = "{\"user_id\":\"u\",\"event\":\"a\",\"timestamp\":\"2026-03-02\"}";

    private static final String LINES = String.join(
            "\n",
            GOOD,
            "{\"user_id\":\"u\",\"event\":\"b\",",
            "{\"user_id\":\"u\",\"event\":\"b\",\"timestamp\":\"soon\"}",
            "",
            "{\"event\":\"b\",\"timestamp\":\"2026-03-02\"}",
            "{\"user_id\":\"u\",\"event\":{},\"timestamp\":\"2026-03-02\"}",
            "{\"user_id\":\"u\",\"event\":\"b\",\"timestamp\":null}",
            "17",
            GOOD + GOOD,
            "{\"user_id\":\"u\",\"user_id\":\"v\",\"event\":\"b\",\"timestamp\":\"2026-03-02\"}",
            "{\"user_id\":\"u\",\"event\":\"\\ud800\",\"timestamp\":\"2026-03-02\"}",
            "{\"user_id\":\"u\",\"event\":\"b\",\"timestamp\":\"2026-03-02\",\"amount\":\"much\"}",
            "{\"user_id\":\"u\",\"event\":\"b\",\"timestamp\":\"2026-03-02\",\"amount\":[1]}",
            "[" + GOOD.replace("\"a\"", "\"c\"") + ",null,}",
            GOOD.replace("\"a\"", "\"d\""));

    @Test
    void collect_keeps_every_reason_with_its_line() {
        EventLog log = Reading.json(LINES, o -> o.numbers("amount").badRows(BadRows.COLLECT));
        assertEquals(List.of("a", "c", "d"), log.journeys().get(0).activities());
        assertEquals(
                List.of(
                        "2 json.invalid",
                        "3 time.invalid",
                        "5 journey.missing",
                        "6 activity.missing",
                        "7 time.missing",
                        "8 json.object",
                        "9 json.more",
                        "10 json.invalid",
                        "11 text.surrogate",
                        "12 number.invalid",
                        "13 value.nested",
                        "14 json.object",
                        "14 json.invalid"),
                log.report().problems().stream()
                        .map(problem -> problem.line() + " " + problem.code())
                        .toList());
        assertEquals(13, log.report().skippedRows());
    }

    @Test
    void stop_tells_the_first_with_its_line() {
        RowProblem problem = Reading.refused(LINES, o -> {});
        assertEquals(2, problem.line());
        assertTrue(problem.message().startsWith("The line is no JSON: "), problem.message());
        assertTrue(problem.message().endsWith("."), problem.message());
        assertEquals(
                3,
                Reading.refused(GOOD + "\n\n" + LINES.split("\n", -1)[2], o -> {})
                        .line());
    }

    @Test
    void skip_counts_all_and_keeps_the_first_hundred() {
        EventLog log = Reading.json(GOOD + "\n{\n".repeat(250), o -> o.badRows(BadRows.SKIP));
        assertEquals(1, log.eventCount());
        assertEquals(250, log.report().skipped().get("json.invalid"));
        assertEquals(100, log.report().problems().size());
    }

    @Test
    void a_list_with_an_error_in_its_syntax_is_refused_as_a_whole() {
        RowProblem problem =
                Reading.refused("[" + GOOD + ",\n" + GOOD + ",\n{\"user_id\": u}]", o -> o.badRows(BadRows.SKIP));
        assertEquals("json.invalid", problem.code());
        assertEquals(3, problem.line());
        assertEquals(
                "json.invalid",
                Reading.refused("[" + GOOD, o -> o.badRows(BadRows.SKIP)).code());
    }

    @Test
    void bad_events_in_a_list_have_the_line_on_which_they_begin() {
        EventLog log = Reading.json(
                "[\n" + GOOD + ",\n\n{\n\"event\":\"x\"},\n7,\n" + GOOD + "]", o -> o.badRows(BadRows.COLLECT));
        assertEquals(2, log.eventCount());
        assertEquals(
                List.of("4 journey.missing", "6 json.object"),
                log.report().problems().stream()
                        .map(problem -> problem.line() + " " + problem.code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"data\": 1}",
                "{\"data\": {\"batch\": {}}}",
                "[{\"data\": {\"batch\": []}}]",
                "7",
                "{\"data\": []}"
            })
    void a_document_without_the_list_is_refused(String document) {
        RowProblem problem = Reading.refused(document, o -> o.events("/data/batch"));
        assertEquals("json.events", problem.code());
        assertEquals("There is no list at '/data/batch'.", problem.message());
    }

    @Test
    void other_encodings_are_refused_or_bad_rows() {
        for (byte[] bytes : List.of(GOOD.getBytes(UTF_16), GOOD.getBytes(UTF_16LE))) {
            InvalidEventsException thrown =
                    assertThrows(InvalidEventsException.class, () -> Reading.json(bytes, o -> {}));
            assertEquals("text.encoding", thrown.problems().get(0).code());
        }
        byte[] marked = ("\uFEFF" + "\0\0\0{".repeat(40)).getBytes(UTF_8);
        marked[40] = -1;
        InvalidEventsException wide = assertThrows(InvalidEventsException.class, () -> Reading.json(marked, o -> {}));
        assertEquals("text.encoding", wide.problems().get(0).code());
        byte[] line = (GOOD + "\n\3\0\0\0" + GOOD + "\n" + GOOD).getBytes(UTF_8);
        EventLog rest = Reading.json(line, o -> o.badRows(BadRows.COLLECT));
        assertEquals(2, rest.eventCount());
        assertEquals("text.encoding", rest.report().problems().get(0).code());
        assertEquals(2, rest.report().problems().get(0).line());
        byte[] latin = (GOOD.replace("\"a\"", "\"caf\u00E9\"") + "\n" + GOOD).getBytes(ISO_8859_1);
        EventLog log = Reading.json(latin, o -> o.badRows(BadRows.COLLECT));
        assertEquals(1, log.eventCount());
        assertEquals("json.invalid", log.report().problems().get(0).code());
    }

    @Test
    void damaged_packing_is_told() throws IOException {
        byte[] packed = Reading.packed((GOOD + "\n").repeat(1_000));
        InvalidEventsException cut = assertThrows(
                InvalidEventsException.class, () -> Reading.json(Arrays.copyOf(packed, packed.length / 2), o -> {}));
        assertEquals("gzip.invalid", cut.problems().get(0).code());
        byte[] list = Reading.packed("[" + (GOOD + ",").repeat(1_000) + GOOD + "]");
        list[list.length / 2] ^= 0x55;
        InvalidEventsException damaged = assertThrows(InvalidEventsException.class, () -> Reading.json(list, o -> {}));
        assertTrue(List.of(
                        "gzip.invalid",
                        "json.invalid",
                        "time.invalid",
                        "activity.missing",
                        "journey.missing",
                        "time.missing")
                .contains(damaged.problems().get(0).code()));
    }

    @Test
    void a_stream_that_fails_is_no_matter_of_its_content() {
        for (String start : List.of("[" + GOOD + ",", GOOD + "\n")) {
            InputStream failing =
                    new SequenceInputStream(new ByteArrayInputStream(start.getBytes(ISO_8859_1)), new Failing());
            IOException thrown = assertThrows(IOException.class, () -> JsonEvents.read(failing, o -> {}));
            assertEquals("gone", thrown.getMessage());
        }
    }

    @Test
    void depth_and_number_of_events_are_limited() {
        String deep = "{\"x\":" + "[".repeat(600) + "]".repeat(600) + "}";
        assertEquals("json.invalid", Reading.refused(deep, o -> {}).code());
        assertEquals("json.invalid", Reading.refused("[" + deep + "]", o -> {}).code());
        assertEquals(
                "events.limit",
                Reading.refused(GOOD + "\n" + GOOD, o -> o.maxEvents(1)).code());
    }

    @Test
    void a_pointer_that_is_none_is_refused() {
        for (String pointer : List.of("", "/a~2b", "/a~")) {
            assertThrows(IllegalArgumentException.class, () -> Reading.json("", o -> o.journey(pointer)));
        }
        assertThrows(IllegalArgumentException.class, () -> Reading.json("", o -> o.time()));
        assertThrows(IllegalArgumentException.class, () -> Reading.json("", o -> o.only("/type")));
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> Reading.json("", o -> o.text("x", "/a~2")));
        assertEquals(
                "The pointer '/a~2' is none.\nSay one such as \"/user/id\"; in names write ~0 for ~ and ~1 for /.",
                thrown.getMessage());
    }

    /** Fails at once. */
    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
