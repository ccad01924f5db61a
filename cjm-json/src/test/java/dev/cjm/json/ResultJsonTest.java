package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results of a small map, as JSON; {@code -Dcjm.golden=write} writes those in the resources anew. */
class ResultJsonTest {
    static List<JourneyResult> results() {
        return Results.samples();
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_result_is_written_as_it_was_known(JourneyResult result) throws IOException {
        String name = "result-" + ResultTables.of(result.getClass()).kind() + ".json";
        if ("write".equals(System.getProperty("cjm.golden"))) {
            Files.writeString(Path.of("src/test/resources/dev/cjm/json", name), JourneyJson.write(result));
            return;
        }
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), JourneyJson.write(result));
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_result_says_first_what_it_is(JourneyResult result) {
        String kind = ResultTables.of(result.getClass()).kind();
        String json = JourneyJson.write(result);
        assertTrue(json.startsWith("""
                        {
                          "format": "cjm-journey-result",
                          "formatVersion": 1,
                          "result": "%s",
                        """.formatted(kind)), json);
    }

    @ParameterizedTest
    @MethodSource("results")
    void the_default_locale_makes_no_difference(JourneyResult result) {
        String text = JourneyJson.write(result);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(text, JourneyJson.write(result));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_numbers_are_those_of_the_library() {
        String json = JourneyJson.write(PathVariants.of(Samples.freshFood(), o -> o.top(1)));
        assertTrue(json.contains("\"coveredLikelihood\": 0.48,\n  \"dropOff\": 0.4,\n  \"isComplete\": false"), json);
    }

    @Test
    void all_ways_of_writing_write_the_same(@TempDir Path folder) throws IOException {
        PathVariants result = PathVariants.of(Samples.freshFood());
        String text = JourneyJson.write(result);
        StringWriter chars = new StringWriter();
        JourneyJson.writeTo(result, chars);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JourneyJson.writeTo(result, bytes);
        JourneyJson.writeTo(result, folder.resolve("r.json"));
        JourneyJson.writeTo(result, folder.resolve("r.json.gz"));
        assertEquals(text, chars.toString());
        assertEquals(text, bytes.toString(StandardCharsets.UTF_8));
        assertEquals(text, Files.readString(folder.resolve("r.json")));
        try (InputStream packed =
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("r.json.gz"))))) {
            assertEquals(text, new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_result_of_somebody_else_is_refused_by_name(@TempDir Path folder) throws IOException {
        JourneyResult other = locale -> "mine";
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> JourneyJson.write(other))
                .getMessage());
        assertTrue(message.startsWith("Results of " + other.getClass().getName() + " have no JSON.\n"), message);
        assertTrue(message.contains("PathVariants"), message);
        Path file = Files.writeString(folder.resolve("kept.json"), "kept");
        assertThrows(IllegalArgumentException.class, () -> JourneyJson.writeTo(other, file));
        assertEquals("kept", Files.readString(file));
    }
}
