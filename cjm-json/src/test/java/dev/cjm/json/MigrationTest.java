package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private static final String OLD = resource();

    private final List<JsonProblem> told = new ArrayList<>();
    private final JsonSettings settings =
            new JourneyJsonOptions().onWarning(told::add).settings();
    private final DocumentReader<JourneyMap> reader =
            new DocumentReader<>(WholeMap.MAP, settings, VersionZero.MIGRATIONS);

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(MigrationTest.class.getResourceAsStream("version-0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JourneyMap read(String json) {
        return reader.read(Source.of(json, settings));
    }

    private List<String> problems(String json) {
        return assertThrows(InvalidJourneyJsonException.class, () -> read(json)).problems().stream()
                .map(problem ->
                        problem.line() + ":" + problem.column() + " " + problem.pointer() + " " + problem.code())
                .toList();
    }

    @Test
    void an_older_document_is_read_by_its_migration() {
        JourneyMap map = read(OLD);
        assertEquals("Fresh food", map.title());
        assertEquals(
                List.of("Scans", "Pays", "Delivery"),
                map.touchpoints().stream().map(Touchpoint::name).toList());
        assertEquals(-2, map.touchpoints().get(2).emotion().orElseThrow().score());
        assertTrue(
                JourneyJson.write(map).startsWith("{\n  \"format\": \"cjm-journey-map\",\n  \"formatVersion\": 1,\n"));
    }

    @Test
    void it_is_told_and_never_silent() {
        read(OLD);
        assertEquals(
                List.of(
                        "line 7, column 90, /touchpoints/1/x-tone: There is no field \"x-tone\" here. What it says is not in the map.",
                        "line 3, column 20, /formatVersion: The document is of version 0 of the format, and was read as one of version 1."
                                + " Write it again to keep it in the current version."),
                told.stream().map(JsonProblem::toString).toList());
    }

    @Test
    void problems_have_the_places_of_the_document_as_it_was_written() {
        String bad = OLD.replace("\"emotion\": -2", "\"emotion\": -5").replace("\"Fresh food\"", "7");
        assertEquals(
                List.of(
                        "4:11 /name value.type",
                        "7:76 /touchpoints/1/emotion score.scale",
                        "7:90 /touchpoints/1/x-tone field.unknown"),
                problems(bad).stream().sorted().toList());
        assertEquals(List.of(), told);
    }

    @Test
    void the_version_may_stand_anywhere() {
        String last = OLD.replaceFirst("  \"formatVersion\": 0,\n", "")
                .replaceFirst("\n  ]\n}", "\n  ], \"formatVersion\": 0\n}");
        assertFalse(last.equals(OLD));
        assertEquals(read(OLD), read(last));
    }

    @Test
    void all_older_maps_of_a_portfolio_are_migrated_and_the_others_left() {
        DocumentReader<List<JourneyMap>> all =
                new DocumentReader<>(PortfolioTable.PORTFOLIO, settings, VersionZero.MIGRATIONS);
        JourneyMap current = Samples.full();
        String json = "{\"format\": \"cjm-journey-portfolio\", \"formatVersion\": 1, \"maps\": ["
                + JourneyJson.write(current) + ", " + OLD + "]}";
        assertEquals(List.of(current, read(OLD)), all.read(Source.of(json, settings)));
        assertEquals("/maps/1/formatVersion", told.get(told.size() - 1).pointer());
    }

    @Test
    void without_a_migration_an_older_version_is_refused_by_name() {
        JsonProblem problem = Documents.problem(OLD);
        assertEquals("format.version", problem.code());
        assertEquals("Found 0, expected 1.", problem.message());
        assertEquals("3:20", problem.line() + ":" + problem.column());
    }

    @Test
    void newer_versions_are_refused_by_name_whatever_else_they_hold() {
        assertEquals(
                List.of("1:44 /formatVersion format.version"),
                problems("{\"colour\": 1, \"title\": 5, \"formatVersion\": 2, \"stages\": {}}"));
    }

    @Test
    void steps_follow_one_another_and_a_gap_is_no_way() {
        assertTrue(VersionZero.MIGRATIONS.reach(0));
        assertFalse(VersionZero.MIGRATIONS.reach(1));
        assertFalse(new Migrations(List.of(new Migration(-1, map -> {}))).reach(-1));
        assertFalse(Migrations.SHIPPED.reach(0));
        List<String> order = new ArrayList<>();
        Migrations two = new Migrations(
                List.of(new Migration(-1, map -> order.add("first")), new Migration(0, map -> order.add("second"))));
        assertTrue(two.reach(-1));
    }

    @Test
    void what_breaks_off_behind_the_version_is_told_with_its_place() {
        assertEquals(
                List.of("9:3 /touchpoints/3 json.syntax"),
                problems(OLD.substring(0, OLD.indexOf("\n  ],\n")) + "\n  ;"));
        assertEquals(
                List.of("4:3 /formatVersion field.twice"),
                problems(OLD.replace("\"name\": \"Fresh food\"", "\"formatVersion\": 0")));
        assertEquals("json.trailing", problems(OLD + "{}").get(0).replaceAll(".* ", ""));
    }

    @Test
    void unknown_fields_and_halves_of_characters_come_through() {
        String json = OLD.replace("\"x-tone\": \"red\"", "\"attributes\": {\"\\ud800\": \"a\"}, \"x-tone\": 1.50");
        DocumentReader.Outcome<JourneyMap> read = reader.readKeeping(Source.of(json, settings));
        assertEquals("a", read.value().touchpoints().get(2).attributes().get("\ud800"));
        assertEquals(Set.of("/stages/1/touchpoints/0/x-tone"), read.unknown());
    }
}
