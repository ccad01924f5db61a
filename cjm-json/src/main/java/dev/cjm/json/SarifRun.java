package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleResult;
import dev.cjm.rule.SuppressedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * One report as a run.
 *
 * @param report the report
 * @param places where things are in the file of the map
 * @param results what was found, then what is suppressed, then what is known and no longer found
 * @param indexes the place of each rule in the list of rules, by id
 */
record SarifRun(RuleReport report, SarifPlaces places, List<SarifResult> results, Map<String, Integer> indexes) {
    private static final String HOME = "https://github.com/cjm-journeys/cjm";

    static SarifRun of(RuleReport report, SarifOptions options) {
        Map<String, Integer> indexes = new HashMap<>();
        report.results().forEach(each -> indexes.put(each.rule().id(), indexes.size()));
        return new SarifRun(
                report, SarifPlaces.of(report.map(), options), List.copyOf(results(report, options)), indexes);
    }

    private static List<SarifResult> results(RuleReport report, SarifOptions options) {
        boolean isSuppressing = !report.suppressed().isEmpty();
        List<SarifResult> all = new ArrayList<>();
        for (Finding each : report) {
            all.add(SarifResult.found(each, state(report, each, options), isSuppressing));
        }
        for (SuppressedFinding each : report.suppressed()) {
            all.add(SarifResult.suppressed(each, state(report, each.finding(), options)));
        }
        options.known()
                .map(report::against)
                .ifPresent(compared -> compared.resolvedFindings().stream()
                        .map(each -> SarifResult.absent(
                                each, report.result(each.ruleId()).rule(), isSuppressing))
                        .forEach(all::add));
        return all;
    }

    /** Of this map: what is known of others says nothing. */
    private static Optional<String> state(RuleReport report, Finding finding, SarifOptions options) {
        return options.known().map(known -> known.knows(report.map(), finding) ? "unchanged" : "new");
    }

    int resultCount() {
        return results.size();
    }

    void write(JsonGenerator json) {
        JourneyMap map = report.map();
        json.writeStartObject();
        tool(json);
        SarifNotes.write(report, indexes, json);
        json.writeObjectPropertyStart("automationDetails");
        SarifText.message("description", "Journey map '" + map.title() + "'", json);
        json.writeStringProperty("id", "cjm/" + map.id() + "/");
        json.writeEndObject();
        places.uri().ifPresent(uri -> artifact(uri, json));
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        SarifLocations locations = new SarifLocations(map, places);
        results.forEach(each -> each.write(indexes, locations, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "CJM");
        json.writeStringProperty("informationUri", HOME);
        json.writeArrayPropertyStart("rules");
        report.results().stream().map(RuleResult::rule).forEach(rule -> SarifRule.write(rule, json));
        json.writeEndArray();
        SarifNotes.describe(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(String uri, JsonGenerator json) {
        json.writeArrayPropertyStart("artifacts");
        json.writeStartObject();
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
        json.writeStringProperty("mimeType", "application/json");
        json.writeStringProperty("encoding", "UTF-8");
        json.writeEndObject();
        json.writeEndArray();
    }
}
