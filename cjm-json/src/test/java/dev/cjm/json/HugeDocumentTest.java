package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents that were made to exhaust a reader, and are never stored: each is refused by a limit, in a heap of 256 MB too. */
@Tag("size")
class HugeDocumentTest {
    private static final String START = "{\"format\": \"cjm-journey-map\", \"formatVersion\": 1, \"title\": \"T\", ";
    private static final String END = "\"stages\": [{\"name\": \"S\"}]}";

    @Test
    void a_string_of_a_gigabyte_is_refused() {
        String block = "x".repeat(1 << 16);
        assertEquals("json.limit", refusal(streamed(START + "\"goal\": \"", block, 1 << 14, "\", " + END)));
        assertEquals("json.limit", refusal(streamed(START + "\"nobodys\": \"", block, 1 << 14, "\", " + END)));
    }

    @Test
    void a_million_stages_are_refused() {
        String stage = ", {\"id\": \"s\", \"name\": \"S\"}";
        assertEquals("json.limit", refusal(streamed(START + "\"stages\": [{\"name\": \"S\"}", stage, 999_999, "]}")));
    }

    @Test
    void nesting_of_a_hundred_thousand_levels_is_refused() {
        int deep = 100_000;
        assertEquals("json.limit", refusal(streamed(START + "\"stages\": ", "[", deep, "]".repeat(deep) + "}")));
        assertEquals(
                "json.limit",
                refusal(streamed(
                        START + "\"stages\": ",
                        "[{\"name\": \"S\", \"stages\": ",
                        deep,
                        "[]" + "}]".repeat(deep) + "}")));
        assertEquals(
                "json.limit",
                refusal(streamed(START + "\"nobodys\": ", "{\"a\": ", deep, "1" + "}".repeat(deep) + ", " + END)));
    }

    /** The code of what ended reading. */
    private static String refusal(InputStream json) {
        List<JsonProblem> problems = assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(json))
                .problems();
        return problems.get(problems.size() - 1).code();
    }

    private static InputStream streamed(String start, String part, int times, String end) {
        byte[] block = part.getBytes(StandardCharsets.UTF_8);
        Iterator<InputStream> parts = Stream.of(
                        Stream.of(start.getBytes(StandardCharsets.UTF_8)),
                        IntStream.range(0, times).mapToObj(at -> block),
                        Stream.of(end.getBytes(StandardCharsets.UTF_8)))
                .flatMap(each -> each)
                .<InputStream>map(ByteArrayInputStream::new)
                .iterator();
        return new SequenceInputStream(asEnumeration(parts));
    }

    @SuppressWarnings("JdkObsolete") // A SequenceInputStream takes nothing else.
    private static <T> Enumeration<T> asEnumeration(Iterator<T> all) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasNext();
            }

            @Override
            public T nextElement() {
                return all.next();
            }
        };
    }
}
