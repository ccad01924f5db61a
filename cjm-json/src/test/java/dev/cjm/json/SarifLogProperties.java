package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.rule.Baseline;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.catalog.JourneyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifLogProperties {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final RuleSet RECOMMENDED = JourneyRules.recommended(o -> o.asOf(LocalDate.of(2026, 6, 30)));

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_report_is_a_valid_log(@ForAll JourneyMap map, @ForAll JourneyMap other) {
        RuleReport report = RECOMMENDED.check(map);
        Baseline known = Baseline.of(RECOMMENDED.check(other));
        String json = JourneyJson.write(map);
        RuleSet accepting = report.findings().isEmpty()
                ? RECOMMENDED
                : RECOMMENDED.suppressAt(
                        report.findings().get(0).ruleId(),
                        report.findings().get(0).location(),
                        "so");
        for (SarifLog log : List.of(
                SarifLog.of(report),
                SarifLog.of(
                        accepting.check(map),
                        o -> o.artifact("maps/a.json", json).baseline(known)))) {
            assertEquals(List.of(), SarifSchema.errors(log.toJson()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_finding_is_a_result_with_its_place_in_the_text(@ForAll JourneyMap map) {
        RuleReport report = RECOMMENDED.check(map);
        String json = JourneyJson.write(map);
        List<String> lines = json.lines().toList();
        JsonNode results = MAPPER.readTree(
                        SarifLog.of(report, o -> o.artifact("a.json", json)).toJson())
                .at("/runs/0/results");
        assertEquals(
                report.stream().map(Finding::fingerprint).toList(),
                results.valueStream()
                        .map(each ->
                                each.at("/partialFingerprints/cjmFinding~1v1").stringValue())
                        .collect(Collectors.toList()));
        for (JsonNode each : results) {
            JsonNode region = each.at("/locations/0/physicalLocation/region");
            int column = region.get("startColumn").intValue();
            assertEquals(
                    '{',
                    lines.get(region.get("startLine").intValue() - 1).charAt(column - 1),
                    () -> each.toPrettyString());
            assertTrue(each.at("/message/text").stringValue().length() > 5);
        }
    }
}
