package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar are those of the tables; {@code -Dcjm.golden=write} writes it anew. */
class SchemaTest {
    static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("journey-map-1", JourneySchema.text());
        schemas.put("journey-portfolio-1", JourneySchema.portfolio());
        JourneySchema.results()
                .forEach(type -> schemas.put("result-" + ResultTables.of(type).kind() + "-1", JourneySchema.of(type)));
        return schemas;
    }

    static Set<String> names() {
        return schemas().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_schema_in_the_jar_is_that_of_the_tables(String name) throws IOException {
        String schema = schemas().get(name);
        String file = name + ".schema.json";
        if ("write".equals(System.getProperty("cjm.golden"))) {
            Path folder = Files.createDirectories(Path.of("src/main/resources/dev/cjm/json"));
            Files.writeString(folder.resolve(file), schema);
            return;
        }
        try (InputStream inJar = Objects.requireNonNull(JourneySchema.class.getResourceAsStream(file), file)) {
            assertEquals(new String(inJar.readAllBytes(), StandardCharsets.UTF_8), schema);
        }
    }

    @Test
    void the_samples_are_valid() {
        assertEquals(List.of(), Schemas.errors(JourneyJson.write(Samples.full())));
        assertEquals(List.of(), Schemas.errors(JourneyJson.write(Samples.freshFood())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"goal\": \"\"",
                "\"state\": \"past\"",
                "\"kind\": \"two words\"",
                "\"scope\": {\"start\": \"a\"}",
                "\"tags\": [1]",
                "\"attributes\": {\"\": \"a\"}",
                "\"attributes\": {\"a\": 1}",
                "\"stages\": []",
                "\"transitions\": [{\"source\": \"a\", \"target\": \"b\", \"likelihood\": 1.5}]",
                "\"transitions\": [{\"source\": \"a\", \"target\": \"b\", \"waiting\": \"P1Y\"}]",
                "\"channels\": [{\"name\": \"a\", \"cost\": {\"amount\": 1, \"currency\": \"EUR\"}}]",
                "\"channels\": [{\"name\": \"a\", \"cost\": {\"amount\": \"1\", \"currency\": \"Euro\"}}]",
                "\"channels\": [{\"name\": \"a\", \"availability\": [{\"days\": [], \"opensInclusive\": \"08:00\", \"closesExclusive\": \"09:00\"}]}]",
                "\"personas\": [{\"name\": \"a\", \"age\": {\"fromInclusive\": -1, \"toInclusive\": 2}}]",
                "\"metrics\": [{\"name\": \"a\", \"kind\": \"nps\", \"n\": 2.5}]",
                "\"metrics\": [{\"name\": \"a\", \"kind\": \"nps\", \"period\": {\"startInclusive\": \"1.1.2026\", \"endInclusive\": \"2026-01-02\"}}]",
                "\"formatVersion\": 2",
                "\"format\": \"other\""
            })
    void for_each_constraint_there_is_a_document_that_schema_and_reader_refuse(String field) {
        String name = field.substring(0, field.indexOf(':'));
        String json = field.startsWith("\"stages") || field.startsWith("\"format")
                ? Documents.map("").replaceFirst(name + ": (\\[.*\\]|\"[^\"]*\"|\\d+)", field)
                : Documents.map(field);
        assertFalse(Schemas.errors(json).isEmpty(), json);
        assertFalse(Documents.problems(json).isEmpty());
    }
}
