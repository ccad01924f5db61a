package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipTest {
    private final JourneyMap map = Samples.full();

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String text) throws IOException {
        return packed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonProblem problem(byte[] json) {
        return assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(json))
                .problems()
                .get(0);
    }

    @Test
    void the_name_of_a_file_says_whether_it_is_packed(@TempDir Path folder) throws IOException {
        Path packed = folder.resolve("map.json.gz");
        Path plain = folder.resolve("map.json");
        JourneyJson.writeTo(map, packed);
        JourneyJson.writeTo(map, plain);
        assertEquals(JourneyJson.write(map), Files.readString(plain));
        assertTrue(Files.size(packed) < Files.size(plain) / 3);
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
            assertArrayEquals(Files.readAllBytes(plain), unpacked.readAllBytes());
        }
        assertEquals(map, JourneyJson.read(packed));
    }

    @Test
    void the_bytes_say_so_when_reading_whatever_the_name(@TempDir Path folder) throws IOException {
        byte[] packed = packed(JourneyJson.write(map));
        assertEquals(map, JourneyJson.read(packed));
        assertEquals(map, JourneyJson.read(new ByteArrayInputStream(packed)));
        Path file = Files.write(folder.resolve("plain.json"), packed);
        assertEquals(map, JourneyJson.read(file));
    }

    @Test
    void the_header_states_neither_time_nor_name_nor_system() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JourneyJson.writeGzipTo(map, out);
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
        assertArrayEquals(header, Arrays.copyOf(out.toByteArray(), header.length));
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        JourneyJson.writeGzipTo(JourneyJson.read(out.toByteArray()), again);
        assertArrayEquals(out.toByteArray(), again.toByteArray());
    }

    @Test
    void all_members_are_read_even_from_a_stream_that_does_not_know_what_is_available() throws IOException {
        String text = JourneyJson.write(map);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(packed(text.substring(0, 100)));
        both.write(packed(text.substring(100)));
        InputStream slow = new ByteArrayInputStream(both.toByteArray()) {
            @Override
            public synchronized int available() {
                return 0;
            }

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 7));
            }
        };
        assertEquals(map, JourneyJson.read(slow));
    }

    @Test
    void a_header_with_all_that_it_may_have_is_read() throws IOException {
        byte[] packed = packed(map(""));
        ByteArrayOutputStream rich = new ByteArrayOutputStream();
        rich.write(new byte[] {0x1f, (byte) 0x8b, 8, 0b11100, 1, 2, 3, 4, 0, 3});
        rich.write(new byte[] {2, 0, 'x', 'y', 'n', 0, 'c', 0});
        rich.write(packed, 10, packed.length - 10);
        assertEquals("T", JourneyJson.read(rich.toByteArray()).title());
    }

    @Test
    void damage_is_a_problem_and_never_a_shorter_document() throws IOException {
        byte[] packed = packed(map("\"goal\": \"" + "long enough to be packed ".repeat(9) + "\""));
        for (int length = 2; length < packed.length; length++) {
            assertEquals("json.gzip", problem(Arrays.copyOf(packed, length)).code());
        }
        for (int at = 0; at < packed.length; at++) {
            byte[] changed = packed.clone();
            changed[at] ^= 0x55;
            boolean isTimeSystemOrLevel = at >= 4 && at < 10;
            if (isTimeSystemOrLevel) {
                assertEquals("T", JourneyJson.read(changed).title());
            } else {
                assertFalse(problem(changed).message().isEmpty());
            }
        }
    }

    @Test
    void bytes_behind_the_end_are_refused() throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(packed(map("")));
        longer.write('{');
        JsonProblem problem = problem(longer.toByteArray());
        assertEquals("json.gzip", problem.code());
        assertEquals(
                "The gzip data cannot be unpacked: it ends too early.",
                withFurther(longer, "").message());
        assertEquals(
                "The gzip data cannot be unpacked: there are other bytes behind its end.",
                withFurther(longer, "garbage").message());
    }

    private static JsonProblem withFurther(ByteArrayOutputStream start, String more) throws IOException {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        byte[] bytes = start.toByteArray();
        longer.write(bytes, 0, bytes.length - (more.isEmpty() ? 2 : 1));
        longer.write(more.getBytes(StandardCharsets.UTF_8));
        return problem(longer.toByteArray());
    }

    @Test
    void what_unpacks_to_more_than_allowed_is_refused_before_it_fills_the_memory() throws IOException {
        byte[] bomb = packed(packedBlanks(1 << 28));
        assertTrue(bomb.length < 5_000, "packed twice: " + bomb.length);
        byte[] once = packedBlanks(1 << 28);
        JourneyJsonReader reader = JourneyJson.reader(o -> o.maxLength(1_000_000));
        InvalidJourneyJsonException e = assertThrows(InvalidJourneyJsonException.class, () -> reader.read(once));
        assertEquals("json.limit", e.problems().get(0).code());
        assertThrows(InvalidJourneyJsonException.class, () -> reader.read(new ByteArrayInputStream(once)));
    }

    private static byte[] packedBlanks(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 16];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            for (int written = 0; written < count; written += blanks.length) {
                gzip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    @Test
    void problems_have_the_places_of_the_unpacked_text() throws IOException {
        String json = map("\"goal\": 5");
        assertEquals(Documents.problem(json), problem(packed(json)));
    }

    @Test
    void text_that_only_starts_like_gzip_is_no_json() {
        assertEquals("json.gzip", problem(new byte[] {0x1f, (byte) 0x8b}).code());
        assertEquals("json.syntax", problem(new byte[] {0x1f}).code());
        assertEquals("json.syntax", problem(new byte[] {}).code());
    }
}
