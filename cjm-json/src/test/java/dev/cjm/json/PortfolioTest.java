package dev.cjm.json;

import static dev.cjm.json.Documents.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioTest {
    private final JourneyMap small = JourneyMap.named("A").stage("S", s -> {}).build();

    private static String portfolio(String... maps) {
        return "{\"format\": \"cjm-journey-portfolio\", \"formatVersion\": 1, \"maps\": [" + String.join(", ", maps)
                + "]}";
    }

    private static List<JsonProblem> problems(String json) {
        return assertThrows(InvalidJourneyJsonException.class, () -> JourneyJson.readAll(json))
                .problems();
    }

    @Test
    void format_and_version_come_first_and_each_map_says_its_own() {
        assertEquals("""
                {
                  "format": "cjm-journey-portfolio",
                  "formatVersion": 1,
                  "maps": [
                    {
                      "format": "cjm-journey-map",
                      "formatVersion": 1,
                      "id": "a",
                      "title": "A",
                      "stages": [
                        {
                          "id": "s",
                          "name": "S"
                        }
                      ],
                      "flow": "in-order"
                    }
                  ]
                }
                """, JourneyJson.writeAll(List.of(small)));
    }

    @Test
    void any_number_of_maps_comes_back_in_order(@TempDir Path folder) throws IOException {
        List<JourneyMap> maps = List.of(Samples.full(), small, small);
        assertEquals(maps, JourneyJson.readAll(JourneyJson.writeAll(maps)));
        assertEquals(List.of(), JourneyJson.readAll(JourneyJson.writeAll(List.of())));
        Path packed = folder.resolve("all.json.gz");
        JourneyJson.writeAllTo(maps, packed);
        assertEquals(maps, JourneyJson.readAll(packed));
        assertEquals(maps, JourneyJson.readAll(new StringReader(JourneyJson.writeAll(maps))));
    }

    @Test
    void pointers_name_the_map_and_all_maps_are_looked_at() {
        List<JsonProblem> problems = problems(portfolio(
                map("\"goal\": 5"),
                map(""),
                map("\"transitions\": [{\"source\": \"x\", \"target\": \"y\"}]"),
                "5",
                map("\"scale\": {\"min\": 1, \"max\": 0, \"neutral\": 0}")));
        assertEquals(
                List.of(
                        "/maps/0/goal",
                        "/maps/2/transitions/0/source",
                        "/maps/2/transitions/0/target",
                        "/maps/3",
                        "/maps/4/scale"),
                problems.stream().map(JsonProblem::pointer).toList());
        assertTrue(problems.stream().allMatch(problem -> problem.line() == 1 && problem.column() > 90), "" + problems);
    }

    @Test
    void each_map_has_channels_of_its_own() {
        String declares = map(
                "\"channels\": [{\"name\": \"Web\"}], \"personas\": [{\"name\": \"P\", \"preferredChannels\": [\"web\"]}]");
        String names = map("\"personas\": [{\"name\": \"P\", \"preferredChannels\": [\"web\"]}]");
        assertEquals(2, JourneyJson.readAll(portfolio(declares, declares)).size());
        assertEquals(
                List.of("/maps/1/personas/0/preferredChannels/0"),
                problems(portfolio(declares, names)).stream()
                        .map(JsonProblem::pointer)
                        .toList());
    }

    @Test
    void a_map_is_no_portfolio_and_says_who_reads_it() {
        assertEquals(
                "It holds one map: read(…) reads it.",
                problems(JourneyJson.write(small)).get(0).hint());
        assertEquals(
                "It holds several maps: readAll(…) reads them.",
                Documents.problem(portfolio()).hint());
        assertEquals("field.missing", problems("{}").get(0).code());
        assertEquals(3, problems("{}").size());
    }

    @Test
    void newer_maps_are_refused_by_name() {
        JsonProblem problem = problems(portfolio(map("").replace("\"formatVersion\": 1", "\"formatVersion\": 2")))
                .get(0);
        assertEquals("/maps/0/formatVersion", problem.pointer());
        assertEquals("Found 2, expected 1.", problem.message());
    }

    @Test
    void unknown_fields_are_told_at_every_level() {
        List<String> told = new ArrayList<>();
        JourneyJson.reader(o -> o.onWarning(warning -> told.add(warning.pointer())))
                .readAll("{\"x\": 1, " + portfolio(map("\"y\": 2")).substring(1));
        assertEquals(List.of("/x", "/maps/0/y"), told);
        assertThrows(
                InvalidJourneyJsonException.class,
                () -> JourneyJson.reader(JourneyJsonOptions::refuseUnknown).readAll(portfolio(map("\"y\": 2"))));
    }

    @Test
    void the_schema_says_the_same() {
        assertEquals(List.of(), Schemas.portfolioErrors(JourneyJson.writeAll(List.of(Samples.full(), small))));
        assertEquals(List.of(), Schemas.portfolioErrors(portfolio()));
        assertTrue(!Schemas.portfolioErrors(portfolio(map("\"goal\": 5"))).isEmpty());
        assertTrue(!Schemas.portfolioErrors(JourneyJson.write(small)).isEmpty());
    }
}
