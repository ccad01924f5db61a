package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static dev.cjm.json.Documents.problems;
import static dev.cjm.json.Documents.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of problem says what was found, what is expected, and the nearest word that is allowed. */
class ProblemCodesTest {
    private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z]+[A-Za-z]*)\"");

    /** They look like codes. */
    private static final Set<String> OTHERS = Set.of("rules.sarif", "problem.severity");

    /** What the form of a value already tells, before a model is built. */
    private static final Set<String> TOLD_BEFORE = Set.of("age.range", "id.invalid", "language.invalid");

    /** A parser says what to do in its message. */
    private static final Set<String> WITHOUT_HINT = Set.of("json.syntax");

    @Test
    void there_is_a_document_for_each_code() throws IOException {
        Set<String> codes = codes(Path.of("src/main/java/dev/cjm/json"));
        codes.addAll(codes(Path.of("../cjm-core/src/main/java/dev/cjm/model")));
        codes.removeAll(OTHERS);
        codes.removeAll(TOLD_BEFORE);
        Set<String> missing = new TreeSet<>(codes);
        missing.removeAll(byCode().keySet());
        assertEquals(Set.of(), missing);
        assertTrue(codes.size() > 25, codes.toString());
    }

    @Test
    void each_says_what_was_found_and_what_is_expected() {
        byCode().values().forEach(problem -> {
            assertEquals(problem.code().equals("field.missing"), problem.found().isEmpty(), problem.toString());
            assertFalse(problem.expected().isEmpty(), problem.toString());
            assertTrue(problem.message().endsWith("."), problem.toString());
            assertEquals(WITHOUT_HINT.contains(problem.code()), problem.hint().isEmpty(), problem.toString());
        });
    }

    @Test
    void problems_that_the_model_finds_show_what_stands_in_the_document() {
        JsonProblem unknown = Documents.problem(map("\"transitions\": [{\"source\": \"S\", \"target\": \"b\"}]")
                .replace(
                        "{\"name\": \"S\"}",
                        "{\"name\": \"S\", \"touchpoints\": [{\"name\": \"S\", \"channel\": \"web\"}]}")
                .replaceFirst("}$", ", \"channels\": [{\"name\": \"Web\"}]}"));
        assertEquals("/transitions/0/target", unknown.pointer());
        assertEquals("\"b\"", unknown.found());
        assertEquals("the id or name of one that is there", unknown.expected());
        JsonProblem score = Documents.problem(touchpoint("\"emotions\": [{\"score\": 9}]"));
        assertEquals("9", score.found());
        assertEquals("a score on the scale of the map", score.expected());
    }

    @Test
    void each_misspelled_field_is_told_its_nearest_name() {
        String full = JourneyJson.write(Samples.full());
        Set<String> names = new TreeSet<>();
        JourneyMapTable.JOURNEY_MAP.reachable().forEach(table -> table.fields().forEach(row -> names.add(row.name())));
        for (String name : names) {
            String json = full.replace("\"" + name + "\": ", "\"" + misspelled(name) + "\": ");
            List<JsonProblem> told = problemsAndWarnings(json).stream()
                    .filter(problem -> problem.found().equals(Wording.quoted(misspelled(name))))
                    .toList();
            assertFalse(told.isEmpty(), name);
            told.forEach(problem -> assertEquals("Maybe you meant \"" + name + "\".", problem.hint()));
        }
        assertTrue(names.size() > 100, names.toString());
    }

    @Test
    void each_misspelled_word_or_reference_is_told_its_nearest_one() {
        String full = JourneyJson.write(Samples.full());
        List<String> lines = full.lines().toList();
        Pattern value = Pattern.compile("^( *(?:\"[a-zA-Z]+\": )?\")([^\"\\\\]{4,})(\",?)$");
        Map<String, Integer> told = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            var matcher = value.matcher(lines.get(i));
            if (!matcher.matches()) {
                continue;
            }
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, matcher.group(1) + misspelled(matcher.group(2)) + matcher.group(3));
            for (JsonProblem problem : problemsAndWarnings(String.join("\n", changed))) {
                boolean isOfTheLine = problem.line() == i + 1;
                if (isOfTheLine
                        && Set.of("value.word", "reference.unknown", "channel.unknown")
                                .contains(problem.code())) {
                    assertTrue(problem.hint().startsWith("Maybe you meant "), problem.toString());
                    told.merge(problem.code(), 1, Integer::sum);
                }
            }
        }
        assertTrue(told.getOrDefault("value.word", 0) > 20, told.toString());
        assertTrue(told.getOrDefault("reference.unknown", 0) > 5, told.toString());
        assertTrue(told.getOrDefault("channel.unknown", 0) > 2, told.toString());
    }

    /** A letter in the middle stands twice. */
    private static String misspelled(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + word.charAt(middle) + word.substring(middle);
    }

    private static List<JsonProblem> problemsAndWarnings(String json) {
        try {
            List<JsonProblem> warnings = new ArrayList<>();
            JourneyJson.reader(o -> o.onWarning(warnings::add).maxProblems(1_000))
                    .read(json);
            return warnings;
        } catch (InvalidJourneyJsonException e) {
            return e.problems();
        }
    }

    /** The first problem of each code, of documents that have them. */
    private static Map<String, JsonProblem> byCode() {
        Map<String, JsonProblem> found = new TreeMap<>();
        samples().forEach(problem -> found.putIfAbsent(problem.code(), problem));
        return found;
    }

    private static Stream<JsonProblem> samples() {
        String unused = map("\"channels\": [{\"name\": \"Web\"}]");
        String older = map("").replace("\"formatVersion\": 1", "\"formatVersion\": 0");
        Stream<List<JsonProblem>> refused = Stream.of(
                problems(map("\"goal\": 5")),
                problems(map("\"goal\": \" \"")),
                problems(map("\"tags\": [\"a\"], \"tags\": [\"b\"]")),
                problems(map("\"kind\": \"two words\"")),
                problems(map("\"scope\": {\"start\": \"a\"}")),
                problems(map("\"state\": \"futur\"")),
                problems(map("\"scale\": {\"min\": 1, \"max\": 0, \"neutral\": 0}")),
                problems(touchpoint("\"satisfaction\": 11")),
                problems(touchpoint("").replace("\"channel\": \"web\"", "\"channel\": \"wap\"")),
                problems(map("").replace("cjm-journey-map", "other")),
                problems(map("").replace("\"formatVersion\": 1", "\"formatVersion\": 2")),
                problems("{"),
                problems(map("") + "{}"),
                problems("{\"x\": " + "[".repeat(100) + "]".repeat(100) + "}"),
                bytes(new byte[] {'{', '"', (byte) 0xFF, '"'}),
                bytes(new byte[] {0x1F, (byte) 0x8B, 8, 0}),
                problems(map("\"personas\": [{\"name\": \"A\", \"age\": {\"fromInclusive\": 9, \"toInclusive\": 2}}]")),
                problems(map("\"personas\": [{\"id\": \"p\", \"name\": \"A\"}, {\"id\": \"p\", \"name\": \"B\"}]")),
                problems(map("\"personas\": [{\"name\": \"★\"}]")),
                problems(map("\"id\": \"a b\"")),
                problems(map("\"language\": \"e\"")),
                problems(touchpoint("\"emotions\": [{\"score\": 9}]")),
                problems(touchpoint("\"emotions\": [{\"score\": 1}, {\"score\": 2}]")),
                problems(touchpoint("\"entry\": {\"share\": 0.4}")),
                problems(transitions("{\"source\": \"a\", \"target\": \"b\"}")),
                problems(transitions("{\"source\": \"a\", \"target\": \"a\", \"likelihood\": 1}, "
                        + "{\"source\": \"a\", \"target\": \"a\", \"likelihood\": 1}")),
                problems(transitions("{\"source\": \"a\", \"target\": \"a\", \"likelihood\": 1}, "
                        + "{\"source\": \"a\", \"target\": \"a\"}")),
                problems(touchpoint("")
                        .replace(
                                "{\"name\": \"A\"",
                                "{\"id\": \"x\", \"name\": \"A\", \"channel\": \"web\"}, {\"name\": \"A\"")
                        .replaceFirst("}$", ", \"transitions\": [{\"source\": \"A\", \"target\": \"x\"}]}")));
        Stream<List<JsonProblem>> told = Stream.of(
                problemsAndWarnings(unused),
                problemsAndWarnings(map("\"gaol\": \"\"")),
                List.of(Wording.migrated(0, 1)),
                problems(older));
        return Stream.concat(refused, told).flatMap(List::stream);
    }

    private static String transitions(String transitions) {
        return touchpoint("").replaceFirst("}$", ", \"transitions\": [" + transitions + "]}");
    }

    private static List<JsonProblem> bytes(byte[] json) {
        return assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.read(json))
                .problems();
    }

    private static Set<String> codes(Path folder) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file) && !file.endsWith("package-info.java")) {
                    CODE.matcher(Files.readString(file, StandardCharsets.UTF_8))
                            .results()
                            .map((MatchResult result) -> result.group(1))
                            .forEach(codes::add);
                }
            }
        }
        return codes;
    }
}
