package dev.cjm.json;

import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleResult;
import dev.cjm.rule.Suppression;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** What a report tells beside its findings, as notifications of one invocation. */
final class SarifNotes {
    private static final String NOTHING = "nothing-to-check";
    private static final String ASSUMPTION = "assumption";
    private static final String UNUSED = "unused-suppression";

    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry(NOTHING, "The map has nothing that the rule speaks of, so it proves nothing."),
            Map.entry(ASSUMPTION, "What the map does not say and the rule takes for granted."),
            Map.entry(UNUSED, "A suppression that no finding needs any more."));

    private SarifNotes() {}

    /** The kinds of notifications, for the tool. */
    static void describe(JsonGenerator json) {
        json.writeArrayPropertyStart("notifications");
        for (Map.Entry<String, String> kind : KINDS) {
            json.writeStartObject();
            json.writeStringProperty("id", kind.getKey());
            SarifText.message("shortDescription", kind.getValue(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(RuleReport report, Map<String, Integer> indexes, JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", true);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (RuleResult each : report.results()) {
            String rule = each.rule().id();
            each.nothingToCheck().ifPresent(why -> note(NOTHING, rule, why, indexes, json));
            each.assumptions().forEach(what -> note(ASSUMPTION, rule, what, indexes, json));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("toolConfigurationNotifications");
        for (Suppression each : report.unusedSuppressions()) {
            String where = each.location().isEmpty() ? "" : " at " + each.location();
            String text = "Nothing is suppressed%s any more. The reason was: %s".formatted(where, each.reason());
            note(UNUSED, each.ruleId(), SarifText.sentence(text), indexes, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void note(String kind, String rule, String text, Map<String, Integer> indexes, JsonGenerator json) {
        json.writeStartObject();
        json.writeObjectPropertyStart("descriptor");
        json.writeStringProperty("id", kind);
        json.writeEndObject();
        json.writeObjectPropertyStart("associatedRule");
        json.writeStringProperty("id", rule);
        json.writeNumberProperty("index", indexes.getOrDefault(rule, -1));
        json.writeEndObject();
        json.writeStringProperty("level", "note");
        SarifText.message("message", text, json);
        json.writeEndObject();
    }
}
