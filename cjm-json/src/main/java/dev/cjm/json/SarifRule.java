package dev.cjm.json;

import dev.cjm.rule.JourneyRule;
import tools.jackson.core.JsonGenerator;

/** A rule as reporting descriptor: its sentence, its sentence with the reason, what to do, and how much it matters. */
final class SarifRule {
    private SarifRule() {}

    static void write(JourneyRule rule, JsonGenerator json) {
        String sentence = SarifText.sentence(rule.sentence());
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        description("shortDescription", sentence, json);
        description("fullDescription", SarifText.sentence(rule.toString()), json);
        description("help", rule.suggestion().map(SarifText::sentence).orElse(sentence), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", SarifText.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("problem.severity", SarifText.problem(rule.severity()));
        json.writeArrayPropertyStart("tags");
        json.writeString("customer-journey");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void description(String field, String text, JsonGenerator json) {
        SarifText.message(field, text, json);
    }
}
