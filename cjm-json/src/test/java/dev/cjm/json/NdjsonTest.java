package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonTest {
    private static final JourneyMap A = map("A");
    private static final JourneyMap B = map("B");
    private static final String LINE_A = JourneyNdjson.line(A);
    private static final String LINE_B = JourneyNdjson.line(B);

    private static JourneyMap map(String title) {
        return JourneyMap.named(title).stage("S", s -> {}).build();
    }

    private static JourneyLines bytes(String text, Consumer<? super JourneyNdjsonOptions> options) {
        try {
            return JourneyNdjson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JourneyMap> both(String text) {
        List<JourneyMap> maps = bytes(text, o -> {}).stream().toList();
        assertEquals(maps, JourneyNdjson.read(new StringReader(text)).stream().toList());
        return maps;
    }

    @Test
    void a_map_is_one_line() throws IOException {
        assertEquals(
                "{\"format\":\"cjm-journey-map\",\"formatVersion\":1,\"id\":\"a\",\"title\":\"A\","
                        + "\"stages\":[{\"id\":\"s\",\"name\":\"S\"}],\"flow\":\"in-order\"}",
                LINE_A);
        StringWriter out = new StringWriter();
        assertEquals(2, JourneyNdjson.writeTo(Stream.of(A, B), out));
        assertEquals(LINE_A + "\n" + LINE_B + "\n", out.toString());
        assertFalse(JourneyNdjson.line(Samples.full()).contains("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s\n%s\n", "%s\n%s", "%s\r\n%s\r\n", "\uFEFF%s\n%s", "\n\n%s\n \t\r\n%s\n\n", "\uFEFF\n%s\n%s"})
    void line_ends_blank_lines_marks_and_a_missing_last_line_feed_do_not_matter(String form) {
        assertEquals(List.of(A, B), both(form.formatted(LINE_A, LINE_B)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\t"})
    void nothing_is_no_map(String text) {
        assertEquals(List.of(), both(text));
        assertThrows(NoSuchElementException.class, () -> bytes(text, o -> {}).next());
    }

    @Test
    void files_are_packed_by_their_name_and_unpacked_by_their_bytes(@TempDir Path folder) throws IOException {
        for (String name : List.of("maps.ndjson", "maps.ndjson.gz")) {
            Path file = folder.resolve(name);
            assertEquals(3, JourneyNdjson.writeTo(Stream.of(A, Samples.full(), B), file));
            try (JourneyLines lines = JourneyNdjson.read(file)) {
                assertEquals(List.of(A, Samples.full(), B), lines.stream().toList());
            }
        }
        assertTrue(Files.size(folder.resolve("maps.ndjson.gz")) < Files.size(folder.resolve("maps.ndjson")) / 2);
    }

    @Test
    void a_bad_line_stops_and_reading_can_go_on_behind_it() {
        JourneyLines lines = bytes(LINE_A + "\n\n" + LINE_A.replace("\"A\"", "5") + "\n" + LINE_B, o -> {});
        assertEquals(A, lines.next());
        assertTrue(lines.hasNext());
        InvalidJourneyJsonException e = assertThrows(InvalidJourneyJsonException.class, lines::next);
        assertEquals(
                "line 3, column 64, /title: Found 5, expected a text that is not blank. Put it between quotation marks.",
                e.problems().get(0).toString());
        assertEquals(B, lines.next());
        assertEquals(4, lines.line());
        assertFalse(lines.hasNext());
    }

    @Test
    void skipped_lines_are_told_with_number_text_and_problems() {
        List<InvalidJourneyLine> bad = new ArrayList<>();
        String text = "[1\n" + LINE_A + "\r\n{}\r\n" + LINE_B + " x\n" + LINE_B;
        assertEquals(
                List.of(A, B),
                bytes(text, o -> o.skipInvalid(bad::add)).stream().toList());
        assertEquals(
                List.of(1L, 3L, 4L), bad.stream().map(InvalidJourneyLine::line).toList());
        assertEquals(
                List.of("[1", "{}\r", LINE_B + " x"),
                bad.stream().map(InvalidJourneyLine::text).toList());
        assertEquals(4, bad.get(1).problems().size());
        assertTrue(bad.stream()
                .allMatch(line -> line.problems().stream().allMatch(problem -> problem.line() == line.line())));
    }

    @Test
    void a_line_is_no_longer_than_allowed_and_the_next_one_is_read() {
        JourneyJsonReader reader = JourneyJson.reader(o -> o.maxLength(LINE_A.length()));
        String text = LINE_A + "\n" + " ".repeat(200_000) + LINE_B + "\n" + LINE_B;
        List<InvalidJourneyLine> bad = new ArrayList<>();
        assertEquals(
                List.of(A, B),
                bytes(text, o -> o.reader(reader).skipInvalid(bad::add)).stream()
                        .toList());
        assertEquals("json.limit", bad.get(0).problems().get(0).code());
        assertEquals(2, bad.get(0).problems().get(0).line());
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused_alone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((LINE_A + "\n{\"a\": \"caf").getBytes(StandardCharsets.UTF_8));
        out.write(0xe9);
        out.write(("\"}\n" + LINE_B).getBytes(StandardCharsets.UTF_8));
        List<InvalidJourneyLine> bad = new ArrayList<>();
        JourneyLines lines =
                JourneyNdjson.read(new ByteArrayInputStream(out.toByteArray()), o -> o.skipInvalid(bad::add));
        assertEquals(List.of(A, B), lines.stream().toList());
        assertEquals(
                "line 2, column 11: The bytes from here on are not UTF-8. Save the document as UTF-8.",
                bad.get(0).problems().get(0).toString());
        assertEquals("{\"a\": \"caf\uFFFD\"}", bad.get(0).text());
    }

    @Test
    void carriage_returns_within_a_line_do_not_move_places() {
        String line = LINE_A.replace(",", ",\r").replace("\"A\"", "5");
        JsonProblem problem = assertThrows(
                        InvalidJourneyJsonException.class,
                        () -> bytes("\n" + line, o -> {}).next())
                .problems()
                .get(0);
        assertEquals("2:" + (line.indexOf("5,") + 1), problem.line() + ":" + problem.column());
    }

    @Test
    void warnings_have_the_line_of_the_file() {
        List<JsonProblem> told = new ArrayList<>();
        JourneyJsonReader reader = JourneyJson.reader(o -> o.onWarning(told::add));
        String text = LINE_A + "\n" + LINE_B.replaceFirst("}$", ",\"x\":1}");
        assertEquals(2, bytes(text, o -> o.reader(reader)).stream().count());
        assertEquals("2 /x", told.get(0).line() + " " + told.get(0).pointer());
    }

    @Test
    void damaged_gzip_is_thrown_even_when_bad_lines_are_skipped() throws IOException {
        byte[] packed = GzipTest.packed((LINE_A + "\n" + LINE_B + "\n").getBytes(StandardCharsets.UTF_8));
        packed[packed.length - 5] ^= 1;
        List<InvalidJourneyLine> bad = new ArrayList<>();
        JourneyLines lines = JourneyNdjson.read(new ByteArrayInputStream(packed), o -> o.skipInvalid(bad::add));
        assertEquals(A, lines.next());
        assertEquals(B, lines.next());
        InvalidJourneyJsonException e = assertThrows(InvalidJourneyJsonException.class, lines::next);
        assertEquals("json.gzip", e.problems().get(0).code());
        assertFalse(lines.hasNext());
        assertEquals(List.of(), bad);
    }

    @Test
    void what_unpacks_to_more_than_allowed_ends_reading() throws IOException {
        byte[] packed = GzipTest.packed((LINE_A + "\n").repeat(100).getBytes(StandardCharsets.UTF_8));
        JourneyLines lines = JourneyNdjson.read(
                new ByteArrayInputStream(packed),
                o -> o.maxUnpacked(LINE_A.length() * 10L).skipInvalid(line -> {}));
        InvalidJourneyJsonException e =
                assertThrows(InvalidJourneyJsonException.class, () -> lines.forEachRemaining(map -> {}));
        assertEquals("json.limit", e.problems().get(0).code());
        assertThrows(IllegalArgumentException.class, () -> bytes("", o -> o.maxUnpacked(0)));
    }

    @Test
    void a_stream_that_fails_says_so_and_is_read_no_further() throws IOException {
        InputStream failing = new InputStream() {
            private final InputStream start =
                    new ByteArrayInputStream((LINE_A + "\n{").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("line cut");
                }
                return next;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
        JourneyLines lines = JourneyNdjson.read(failing);
        assertEquals(A, lines.next());
        UncheckedIOException e = assertThrows(UncheckedIOException.class, lines::next);
        assertTrue(String.valueOf(e.getMessage()).contains("line cut"), e::toString);
        assertFalse(lines.hasNext());
    }

    @Test
    void closing_ends_it_and_closes_only_what_was_opened_here(@TempDir Path folder) throws IOException {
        List<String> closed = new ArrayList<>();
        InputStream own = new ByteArrayInputStream((LINE_A + "\n" + LINE_B).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.add("own");
            }
        };
        try (Stream<JourneyMap> maps = JourneyNdjson.read(own).stream()) {
            assertEquals(A, maps.findFirst().orElseThrow());
        }
        assertEquals(List.of(), closed);
        Path file = folder.resolve("maps.ndjson");
        JourneyNdjson.writeTo(Stream.of(A, B), file);
        JourneyLines lines = JourneyNdjson.read(file);
        lines.close();
        assertFalse(lines.hasNext());
        Files.delete(file);
    }

    @Test
    void maps_are_written_as_they_are_made_and_read_as_they_are_asked_for() throws IOException {
        int count = 20_000;
        int[] made = {0};
        int[] ahead = {0};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                ahead[0] = Math.max(ahead[0], made[0] - count() / LINE_A.length());
            }

            private int count() {
                return count;
            }
        };
        Stream<JourneyMap> maps = Stream.generate(() -> {
                    made[0]++;
                    return A;
                })
                .limit(count);
        assertEquals(count, JourneyNdjson.writeTo(maps, out));
        assertTrue(ahead[0] < 1_000, ahead[0] + " made and not written");
        int[] read = {0};
        InputStream counting = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int more = super.read(target, offset, length);
                read[0] += more;
                return more;
            }
        };
        JourneyLines lines = JourneyNdjson.read(counting);
        for (int i = 0; i < 10; i++) {
            assertEquals(A, lines.next());
        }
        assertTrue(read[0] < 100_000, read[0] + " of " + out.size());
    }
}
