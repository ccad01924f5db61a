package dev.cjm.json;

import dev.cjm.rule.Finding;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.KnownFinding;
import dev.cjm.rule.Severity;
import dev.cjm.rule.SuppressedFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * One finding as a result.
 *
 * @param ruleId the rule that says so
 * @param severity how much it matters
 * @param message what is wrong and what to do
 * @param location where it is in the map
 * @param fingerprint tells it from others
 * @param path the ids along a path that shows it; empty if none is meant
 * @param state new, unchanged or absent; empty without a baseline
 * @param justifications why it is suppressed; empty if it is not
 * @param isSuppressing whether anything in the run is suppressed: then all results say whether they are
 */
record SarifResult(
        String ruleId,
        Severity severity,
        String message,
        String location,
        String fingerprint,
        List<String> path,
        Optional<String> state,
        List<String> justifications,
        boolean isSuppressing) {
    static SarifResult found(Finding finding, Optional<String> state, boolean isSuppressing) {
        return of(finding, state, List.of(), isSuppressing);
    }

    static SarifResult suppressed(SuppressedFinding accepted, Optional<String> state) {
        return of(accepted.finding(), state, List.of(accepted.suppression().reason()), true);
    }

    /** Of what is gone, only rule and place are known. */
    static SarifResult absent(KnownFinding known, JourneyRule rule, boolean isSuppressing) {
        return new SarifResult(
                known.ruleId(),
                rule.severity(),
                "This is no longer found: " + SarifText.sentence(rule.sentence()),
                known.location(),
                known.fingerprint(),
                List.of(),
                Optional.of("absent"),
                List.of(),
                isSuppressing);
    }

    private static SarifResult of(
            Finding finding, Optional<String> state, List<String> justifications, boolean isSuppressing) {
        return new SarifResult(
                finding.ruleId(),
                finding.severity(),
                finding.toString(),
                finding.location(),
                finding.fingerprint(),
                finding.path(),
                state,
                justifications,
                isSuppressing);
    }

    void write(Map<String, Integer> indexes, SarifLocations locations, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", ruleId);
        json.writeNumberProperty("ruleIndex", indexes.getOrDefault(ruleId, -1));
        json.writeStringProperty("level", SarifText.level(severity));
        SarifText.message("message", message, json);
        json.writeArrayPropertyStart("locations");
        locations.write(location, json);
        json.writeEndArray();
        if (!path.isEmpty()) {
            locations.writeFlow(path, json);
        }
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("cjmFinding/v1", fingerprint);
        json.writeStringProperty("cjmMap/v1", locations.map().id());
        json.writeEndObject();
        if (isSuppressing) {
            suppressions(json);
        }
        state.ifPresent(word -> json.writeStringProperty("baselineState", word));
        json.writeEndObject();
    }

    private void suppressions(JsonGenerator json) {
        json.writeArrayPropertyStart("suppressions");
        for (String justification : justifications) {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("justification", justification);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
