package dev.cjm.json;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.rule.Baseline;
import dev.cjm.rule.Described;
import dev.cjm.rule.Journeys;
import dev.cjm.rule.Measure;
import dev.cjm.rule.Paths;
import dev.cjm.rule.Personas;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.Severity;
import dev.cjm.rule.Stages;
import dev.cjm.rule.Subjects;
import dev.cjm.rule.Touchpoints;
import dev.cjm.rule.catalog.JourneyRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifLogTest {
    private static final String GOLDEN = "fresh-food.sarif";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final RuleSet HOUSE = RuleSet.of(
            rule("touchpoint.owned")
                    .touchpoints()
                    .should(Touchpoints.HAVE_AN_OWNER)
                    .because("somebody has to be asked")
                    .suggest("Name one team"),
            rule("stage.goal").stages().should(Stages.HAVE_A_GOAL).withSeverity(Severity.WARNING),
            rule("path.short").paths().should(Paths.haveAtMost(2, Measure.TOUCHPOINTS)),
            rule("need.any").all(Subjects.NEEDS).should(Described.of("be there", any -> true)),
            rule("journey.owned").theJourney().should(Journeys.HAVE_AN_OWNER).withSeverity(Severity.ADVICE),
            rule("persona.goal").personas().should(Personas.HAVE_A_GOAL));

    @Test
    void a_small_log_has_not_changed() throws IOException {
        RuleSet rules = HOUSE.suppressAt("touchpoint.owned", "/touchpoints/home-delivery", "The courier owns it")
                .suppress("persona.goal", "Until the interviews");
        String json = JourneyJson.write(Samples.freshFood());
        Baseline known = Baseline.parse(
                "%s touchpoint.owned fresh-food-one-hour /touchpoints/sees-a-store-ad\n0123456789abcdef persona.goal fresh-food-one-hour /personas/gone\n0123456789abcdef persona.goal another-map /personas/elsewhere"
                        .formatted(fingerprint("touchpoint.owned", "/touchpoints/sees-a-store-ad")));
        String log = SarifLog.of(
                        rules.check(Samples.freshFood()),
                        o -> o.artifact("maps/fresh%20food.json", json).baseline(known))
                .toJson();
        if ("write".equals(System.getProperty("cjm.golden"))) {
            Files.writeString(Path.of("src/test/resources/dev/cjm/json", GOLDEN), log);
        }
        assertEquals(SarifSchema.resource(GOLDEN), log);
        assertEquals(List.of(), SarifSchema.errors(log));
    }

    @Test
    void the_schema_refuses_what_is_no_log() {
        String log = SarifLog.of(HOUSE.check(Samples.freshFood())).toJson();
        assertEquals(List.of(), SarifSchema.errors(log));
        assertFalse(SarifSchema.errors(log.replace("\"level\": \"error\"", "\"level\": \"advice\""))
                .isEmpty());
        assertFalse(SarifSchema.errors(log.replace("\"text\"", "\"words\"")).isEmpty());
        assertFalse(
                SarifSchema.errors(log.replace("\"ruleIndex\"", "\"ruleAt\"")).isEmpty());
    }

    @Test
    void results_lead_to_their_rules_and_levels_tell_severities() {
        JsonNode run = run(SarifLog.of(HOUSE.check(Samples.freshFood())));
        JsonNode rules = run.at("/tool/driver/rules");
        assertEquals(6, rules.size());
        for (JsonNode result : run.at("/results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").intValue());
            assertEquals(rule.get("id"), result.get("ruleId"));
            assertEquals(rule.at("/defaultConfiguration/level"), result.get("level"));
            assertFalse(result.has("suppressions"));
            assertFalse(result.has("baselineState"));
        }
        assertEquals(
                List.of("note", "error", "error", "error", "warning", "error"),
                IntStream.range(0, 6)
                        .mapToObj(i ->
                                rules.get(i).at("/defaultConfiguration/level").stringValue())
                        .toList());
        JsonNode owned = rules.get(5);
        assertEquals(
                "Touchpoints should have an owner, because somebody has to be asked.",
                owned.at("/fullDescription/text").stringValue());
        assertEquals("Name one team.", owned.at("/help/text").stringValue());
    }

    @Test
    void without_a_file_there_are_places_in_the_map_only() {
        JsonNode run = run(SarifLog.of(HOUSE.check(Samples.freshFood())));
        assertFalse(run.has("artifacts"));
        assertTrue(run.findValues("physicalLocation").isEmpty());
        JsonNode first = run.at("/results/0/locations/0/logicalLocations/0");
        assertEquals("journey map", first.get("kind").stringValue());
        assertFalse(first.has("fullyQualifiedName"));
    }

    @Test
    void a_file_without_its_text_is_named_without_lines() {
        JsonNode run = run(SarifLog.of(HOUSE.check(Samples.freshFood()), o -> o.artifact("maps/a.json")));
        assertEquals("maps/a.json", run.at("/artifacts/0/location/uri").stringValue());
        assertEquals(
                "maps/a.json",
                run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue());
        assertTrue(run.findValues("region").isEmpty());
    }

    @Test
    void lines_are_those_of_the_parts_in_the_text_that_was_read() {
        String json = """
                {"format": "cjm-journey-map", "formatVersion": 1, "title": "M",
                 "channels": [{"id": "web", "name": "Web", "medium": "digital", "ownership": "brand"}],
                 "personas": [{"name": "P"}],
                 "stages": [{"name": "Outer", "stages": [
                   {"name": "Inner", "touchpoints": [
                     {"name": "A/B", "channel": "web"},
                     {"name": "C", "channel": "web", "painPoints": [
                       {"name": "Slow"}]}]}]}],
                 "flow": "in-order"}
                """;
        JourneyMap map = JourneyJson.read(json);
        RuleSet rules = RuleSet.of(
                rule("a.owner").touchpoints().should(Touchpoints.HAVE_AN_OWNER),
                rule("b.goal").stages().should(Stages.HAVE_A_GOAL),
                rule("c.goal").personas().should(Personas.HAVE_A_GOAL),
                rule("d.severity")
                        .all(Subjects.PAIN_POINTS)
                        .should(Described.of("hurt", each -> each.severity().isPresent())),
                rule("e.likely").noTransitions().should(Described.of("be there", any -> true)),
                rule("f.end").all(Subjects.OUTCOMES).should(Described.of("pay", any -> false)),
                rule("g.owner").theJourney().should(Journeys.HAVE_AN_OWNER));
        JsonNode run = run(SarifLog.of(rules.check(map), o -> o.artifact("m.json", json)));
        assertEquals(
                List.of(
                        "g.owner 1:1",
                        "c.goal 3:15",
                        "b.goal 4:13",
                        "b.goal 5:4",
                        "a.owner 6:6",
                        "e.likely 6:6",
                        "a.owner 7:6",
                        "d.severity 8:8",
                        "e.likely 7:6",
                        "f.end 1:1"),
                places(run));
    }

    @Test
    void half_a_character_in_a_name_hides_no_place_behind_it() {
        String json = """
                {"format": "cjm-journey-map", "formatVersion": 1, "title": "M",
                 "channels": [{"id": "web", "name": "Web", "medium": "digital", "ownership": "brand"}],
                 "stages": [{"name": "S", "touchpoints": [
                   {"name": "A", "channel": "web", "attributes": {"\\ud83d": "half"}},
                   {"name": "B", "channel": "web"}]}],
                 "flow": "in-order"}
                """;
        RuleSet rules = RuleSet.of(rule("a.owner").touchpoints().should(Touchpoints.HAVE_AN_OWNER));
        JsonNode run = run(SarifLog.of(rules.check(JourneyJson.read(json)), o -> o.artifact("m.json", json)));
        assertEquals(List.of("a.owner 4:4", "a.owner 5:4"), places(run));
    }

    private static List<String> places(JsonNode run) {
        return run.at("/results")
                .valueStream()
                .map(each -> each.get("ruleId").stringValue() + " "
                        + each.at("/locations/0/physicalLocation/region/startLine")
                                .intValue()
                        + ":"
                        + each.at("/locations/0/physicalLocation/region/startColumn")
                                .intValue())
                .toList();
    }

    @Test
    void a_question_has_a_line_of_its_own() {
        String json = """
                {"format": "cjm-journey-map", "formatVersion": 1, "title": "M",
                 "channels": [{"id": "web", "name": "Web", "medium": "digital", "ownership": "brand"}],
                 "stages": [{"name": "S", "touchpoints": [
                   {"name": "A", "channel": "web", "questions": [
                     {"text": "Is it safe/sound?"},
                     {"text": "How long?"}]}]}],
                 "flow": "in-order"}
                """;
        RuleReport report = RuleSet.of(JourneyRules.rule("question.answered")).check(JourneyJson.read(json));
        JsonNode run = run(SarifLog.of(report, o -> o.artifact("m.json", json)));
        assertEquals(List.of("question.answered 5:6", "question.answered 6:6"), places(run));
        JsonNode place = run.at("/results/0/locations/0/logicalLocations/0");
        assertEquals("question", place.get("kind").stringValue());
        assertEquals("Is it safe/sound?", place.get("name").stringValue());
        assertEquals(
                "/touchpoints/a/questions/Is it safe~1sound?",
                place.get("fullyQualifiedName").stringValue());
    }

    @Test
    void a_path_is_a_code_flow() {
        JsonNode flow = run(SarifLog.of(HOUSE.check(Samples.freshFood())))
                .at("/results")
                .valueStream()
                .filter(each -> each.get("ruleId").stringValue().equals("path.short"))
                .findFirst()
                .orElseThrow()
                .at("/codeFlows/0/threadFlows/0/locations");
        assertEquals(
                List.of(
                        "/touchpoints/sees-a-store-ad",
                        "/touchpoints/scans-and-pays",
                        "/touchpoints/home-delivery",
                        "/outcomes/eats-in-time"),
                flow.valueStream()
                        .map(each -> each.at("/location/logicalLocations/0/fullyQualifiedName")
                                .stringValue())
                        .toList());
        assertEquals("Eats in time", flow.at("/3/location/message/text").stringValue());
    }

    @Test
    void what_could_not_be_checked_and_what_is_needed_no_more_are_notifications() {
        RuleSet rules = HOUSE.suppressAt("stage.goal", "/stages/gone", "It moved");
        JsonNode run = run(SarifLog.of(rules.check(Samples.freshFood())));
        JsonNode nothing = run.at("/invocations/0/toolExecutionNotifications/0");
        assertEquals("nothing-to-check", nothing.at("/descriptor/id").stringValue());
        assertEquals("need.any", nothing.at("/associatedRule/id").stringValue());
        assertEquals("There are no needs.", nothing.at("/message/text").stringValue());
        assertEquals(
                "Nothing is suppressed at /stages/gone any more. The reason was: It moved.",
                run.at("/invocations/0/toolConfigurationNotifications/0/message/text")
                        .stringValue());
    }

    @Test
    void what_is_suppressed_now_is_not_absent() {
        RuleReport before = HOUSE.check(Samples.freshFood());
        Baseline known = Baseline.of(before);
        RuleReport after = HOUSE.suppress("touchpoint.owned", "We all own it").check(Samples.freshFood());
        JsonNode run = run(SarifLog.of(after, o -> o.baseline(known)));
        assertEquals(before.findings().size(), run.at("/results").size());
        assertTrue(run.at("/results")
                .valueStream()
                .allMatch(each -> each.get("baselineState").stringValue().equals("unchanged")));
    }

    @Test
    void what_is_known_of_another_map_is_neither_unchanged_nor_absent() {
        RuleSet owner = RuleSet.of(rule("journey.owned").theJourney().should(Journeys.HAVE_AN_OWNER));
        JourneyMap one = JourneyMap.named("One").stage("S", s -> {}).build();
        JourneyMap other = JourneyMap.named("Other").stage("S", s -> {}).build();
        Baseline known = Baseline.of(owner.check(one));
        SarifLog both = SarifLog.of(owner.check(one), o -> o.baseline(known))
                .and(SarifLog.of(owner.check(other), o -> o.baseline(known)));
        JsonNode runs = MAPPER.readTree(both.toJson()).at("/runs");
        assertEquals("unchanged", runs.at("/0/results/0/baselineState").stringValue());
        assertEquals("new", runs.at("/1/results/0/baselineState").stringValue());
        assertEquals(1, runs.at("/1/results").size());
        assertEquals(
                runs.at("/0/results/0/partialFingerprints").get("cjmFinding/v1"),
                runs.at("/1/results/0/partialFingerprints").get("cjmFinding/v1"));
        assertEquals(
                "one",
                runs.at("/0/results/0/partialFingerprints").get("cjmMap/v1").stringValue());
        assertEquals(
                "other",
                runs.at("/1/results/0/partialFingerprints").get("cjmMap/v1").stringValue());
    }

    @Test
    void names_are_no_placeholders_and_no_links() {
        JourneyMap map = JourneyMap.named("{0} [a](javascript:b) \u202Ec")
                .stage("S", s -> s.touchpoint("{1} [t](x)", Channels.WEB, t -> {}))
                .build();
        String log = SarifLog.of(HOUSE.without("path.short").check(map)).toJson();
        assertTrue(log.contains("Touchpoint '{{1}} [t] (x)' does not have an owner."), log);
        assertTrue(log.contains("Journey map '{{0}} [a] (javascript:b) \uFFFDc'"), log);
    }

    @Test
    void several_maps_are_several_runs() {
        SarifLog one = SarifLog.of(HOUSE.check(Samples.freshFood()));
        SarifLog two = one.and(SarifLog.of(JourneyRules.strict().check(Samples.full())));
        JsonNode log = MAPPER.readTree(two.toJson());
        assertEquals(2, log.at("/runs").size());
        assertEquals(
                "cjm/fresh-food-one-hour/",
                log.at("/runs/0/automationDetails/id").stringValue());
        assertEquals(List.of(), SarifSchema.errors(two.toJson()));
        assertEquals("SARIF log of 1 run with 8 results", one.toString());
        assertTrue(two.toString().startsWith("SARIF log of 2 runs with "));
    }

    @Test
    void files_and_streams_get_the_same_text(@TempDir Path folder) throws IOException {
        SarifLog log = SarifLog.of(HOUSE.check(Samples.freshFood()));
        Path file = folder.resolve("rules.sarif");
        log.writeTo(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        log.writeTo(bytes);
        assertEquals(log.toJson(), Files.readString(file));
        assertArrayEquals(log.toJson().getBytes(StandardCharsets.UTF_8), bytes.toByteArray());
    }

    @Test
    void mistakes_are_told() {
        RuleReport report = HOUSE.check(Samples.freshFood());
        assertEquals(
                "The place of the map \"my map.json\" must be a URI.\n"
                        + "Write '/' between folders and %20 for a blank, such as 'maps/check%20out.json'.",
                assertThrows(IllegalArgumentException.class, () -> SarifLog.of(report, o -> o.artifact("my map.json")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> SarifLog.of(report, o -> o.artifact(" ")));
        assertEquals(
                "The document says something else than map 'Fresh food, one hour' that was checked.\n"
                        + "Give the text that the map was read from, or name its file alone.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SarifLog.of(report, o -> o.artifact("a.json", JourneyJson.write(Samples.full()))))
                        .getMessage());
        assertThrows(
                InvalidJourneyJsonException.class, () -> SarifLog.of(report, o -> o.artifact("a.json", "{\"a\":")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_and_named() {
        RuleReport report = HOUSE.check(Samples.freshFood());
        assertEquals("report", nameOf(() -> SarifLog.of(null)));
        assertEquals("options", nameOf(() -> SarifLog.of(report, null)));
        assertEquals("uriOfMap", nameOf(() -> SarifLog.of(report, o -> o.artifact(null))));
        assertEquals("json", nameOf(() -> SarifLog.of(report, o -> o.artifact("a", null))));
        assertEquals("known", nameOf(() -> SarifLog.of(report, o -> o.baseline(null))));
    }

    private static String nameOf(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }

    private static String fingerprint(String rule, String location) {
        return HOUSE.check(Samples.freshFood()).stream()
                .filter(each -> each.ruleId().equals(rule) && each.location().equals(location))
                .findFirst()
                .orElseThrow()
                .fingerprint();
    }

    private static JsonNode run(SarifLog log) {
        return MAPPER.readTree(log.toJson()).at("/runs/0");
    }
}
