package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema cannot say: it takes each of these documents, and the reader refuses it. */
class ReaderOnlyTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                example("not blank", Documents.map("\"goal\": \" \"")),
                example(
                        "Language tags",
                        map("\"dataSources\": [{\"name\": \"a\", \"type\": \"survey\", \"period\": "
                                + "{\"startInclusive\": \"2026-02-30\", \"endInclusive\": \"2026-03-01\"}}]")),
                example("Amounts", outcomes("{\"amount\": \"" + "1".repeat(1_001) + "\", \"currency\": \"EUR\"}")),
                example(
                        "unique",
                        map("\"personas\": [{\"id\": \"p\", \"name\": \"A\"}, {\"id\": \"p\", \"name\": \"B\"}]")),
                example("exactly one thing", map("\"transitions\": [{\"source\": \"a\", \"target\": \"b\"}]")),
                example(
                        "same id are the same",
                        map("\"personas\": [{\"name\": \"A\", \"needs\": [{\"id\": \"n\", \"text\": \"x\"}]},"
                                + " {\"name\": \"B\", \"needs\": [{\"id\": \"n\", \"text\": \"y\"}]}]")),
                example("one emotion", Documents.touchpoint("\"emotions\": [{\"score\": 1}, {\"score\": 2}]")),
                example(
                        "sum to at most 1; those",
                        Documents.touchpoint("\"metrics\": []")
                                .replaceFirst(
                                        "}$",
                                        ", \"transitions\": [{\"source\": \"a\", \"target\": \"a\", \"likelihood\": 1},"
                                                + " {\"source\": \"a\", \"target\": \"a\", \"likelihood\": 0.5}]}")),
                example(
                        "personas and of entries",
                        map("\"personas\": [{\"name\": \"A\", \"share\": 0.7}, {\"name\": \"B\", \"share\": 0.7}]")),
                example("scale of the map", Documents.touchpoint("\"emotions\": [{\"score\": 9}]")),
                example(
                        "run forwards",
                        map("\"personas\": [{\"name\": \"A\", \"age\": {\"fromInclusive\": 9, \"toInclusive\": 2}}]")),
                example(
                        "flow in order",
                        Documents.touchpoint("\"metrics\": []")
                                .replaceFirst(
                                        "}$",
                                        ", \"flow\": \"in-order\", \"transitions\": [{\"source\": \"a\", \"target\": \"a\"}]}")),
                example("deep", deep()),
                example("once in its object", map("\"goal\": \"a\", \"goal\": \"b\"")),
                example("limits", map("\"tags\": [" + "\"a\", ".repeat(500_000) + "\"a\"]")));
    }

    private static Arguments example(String part, String json) {
        return Arguments.of(part, json);
    }

    private static String map(String fields) {
        return Documents.map(fields);
    }

    private static String outcomes(String value) {
        return map("\"outcomes\": [{\"name\": \"o\", \"kind\": \"success\", \"value\": " + value + "}]");
    }

    private static String deep() {
        StringBuilder stages = new StringBuilder("[]");
        for (int i = 0; i < 9; i++) {
            stages.insert(0, "[{\"name\": \"S" + i + "\", \"stages\": ").append("}]");
        }
        return map("").replace("[{\"name\": \"S\"}]", stages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_schema_takes_it_and_the_reader_refuses_it(String part, String json) {
        assertEquals(1, sentences(part).size(), part);
        assertEquals(List.of(), Schemas.errors(json));
        assertFalse(Documents.problems(json).isEmpty());
    }

    @Test
    void there_is_a_document_for_each_sentence() {
        List<String> parts = documents().map(each -> (String) each.get()[0]).toList();
        for (String sentence : JourneySchema.checkedByReaderOnly()) {
            assertTrue(parts.stream().anyMatch(sentence::contains), sentence);
        }
        assertTrue(JourneySchema.text()
                .contains(JourneySchema.checkedByReaderOnly().get(0)));
    }

    private static List<String> sentences(String part) {
        return JourneySchema.checkedByReaderOnly().stream()
                .filter(sentence -> sentence.contains(part))
                .toList();
    }
}
