package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static dev.cjm.json.Documents.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"stages\":[", "[{\"q\":"})
    void documents_nested_too_deep_are_refused(String level) {
        List<JsonProblem> problems = problems("{\"stages\": " + level.repeat(100_000));
        assertEquals("json.limit", problems.get(problems.size() - 1).code());
    }

    @Test
    void stages_nested_too_deep_are_refused_by_the_model() {
        String nested = "[{\"name\": \"S\", \"stages\": ".repeat(9) + "[]" + "}]".repeat(9);
        for (int i = 0; i < 9; i++) {
            nested = nested.replaceFirst("\"S\"", "\"S" + i + "\"");
        }
        String json = map("").replace("[{\"name\": \"S\"}]", nested);
        assertEquals(
                List.of("value.conflict"),
                problems(json).stream().map(JsonProblem::code).toList());
    }

    @Test
    void a_stream_without_end_is_read_no_further_than_allowed() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        JourneyJsonReader reader = JourneyJson.reader(o -> o.maxLength(1_000_000));
        InvalidJourneyJsonException e = assertThrows(InvalidJourneyJsonException.class, () -> reader.read(endless));
        assertEquals("json.limit", e.problems().get(0).code());
        Reader text = new Reader() {
            @Override
            public int read(char[] chars, int offset, int length) {
                Arrays.fill(chars, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };
        assertThrows(InvalidJourneyJsonException.class, () -> reader.read(text));
    }

    @Test
    void the_limit_of_length_is_inclusive() throws IOException {
        String json = map("");
        assertEquals(
                "T",
                JourneyJson.reader(o -> o.maxLength(json.length())).read(json).title());
        assertThrows(
                InvalidJourneyJsonException.class,
                () -> JourneyJson.reader(o -> o.maxLength(json.length() - 1))
                        .read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_long_text_is_read_as_long_as_the_document_may_be() {
        String text = "x".repeat(30_000_000);
        assertEquals(
                text, JourneyJson.read(map("\"goal\": \"" + text + "\"")).goal().orElseThrow());
    }

    @Test
    void reading_ends_when_there_are_many_problems() {
        List<JsonProblem> problems = problems(map("\"tags\": [" + "1, ".repeat(10_000) + "1]"));
        assertEquals(101, problems.size());
        assertEquals(
                "There may be more: reading ended at 100 problems.",
                problems.get(100).message());
        assertEquals(
                3,
                assertThrows(
                                InvalidJourneyJsonException.class,
                                () -> JourneyJson.reader(o -> o.maxProblems(2)).read(map("\"tags\": [1, 2, 3]")))
                        .problems()
                        .size());
    }

    @Test
    void numbers_without_end_are_refused() {
        List<JsonProblem> problems = problems(
                map("\"metrics\": [{\"name\": \"m\", \"kind\": \"nps\", \"value\": " + "1".repeat(5_000) + "}]"));
        assertEquals("json.limit", problems.get(0).code());
        assertEquals(
                "value.form",
                problems(map(
                                "\"outcomes\": [{\"name\": \"o\", \"kind\": \"success\", \"value\": {\"currency\": \"EUR\", \"amount\": \""
                                        + "1".repeat(5_000) + "\"}}]"))
                        .get(0)
                        .code());
    }

    @Test
    void options_have_bounds() {
        assertThrows(IllegalArgumentException.class, () -> JourneyJson.reader(o -> o.maxLength(0)));
        assertThrows(IllegalArgumentException.class, () -> JourneyJson.reader(o -> o.maxDepth(1_001)));
        assertThrows(IllegalArgumentException.class, () -> JourneyJson.reader(o -> o.maxProblems(0)));
    }

    @Test
    void many_small_stages_are_a_map_until_they_are_too_many() {
        assertEquals(200_000, JourneyJson.read(stages(200_000)).stages().size());
        String json = stages(1_000_000);
        int column = json.indexOf("{\"name\":\"s500000\"}") + 1;
        assertEquals(
                "line 1, column " + column
                        + ", /stages/500000: The document has more than 500000 elements of lists and attributes,"
                        + " the limit of the reader. If you trust it, read it with a higher limit: reader(o -> o.maxParts(…)).",
                problems(json).get(0).toString());
    }

    @Test
    void the_limit_of_parts_is_inclusive_and_counts_attributes_too() {
        String json = map("\"tags\": [\"a\", \"b\"], \"attributes\": {\"k\": \"v\"}");
        assertEquals("T", JourneyJson.reader(o -> o.maxParts(4)).read(json).title());
        InvalidJourneyJsonException e = assertThrows(
                InvalidJourneyJsonException.class,
                () -> JourneyJson.reader(o -> o.maxParts(3)).read(json));
        assertEquals("json.limit", e.problems().get(0).code());
    }

    private static String stages(int count) {
        StringBuilder stages = new StringBuilder();
        for (int i = 0; i < count; i++) {
            stages.append(i == 0 ? "" : ",").append("{\"name\":\"s").append(i).append("\"}");
        }
        return map("").replace("{\"name\": \"S\"}", stages);
    }
}
