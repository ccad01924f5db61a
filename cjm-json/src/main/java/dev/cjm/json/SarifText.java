package dev.cjm.json;

import dev.cjm.internal.VisibleText;
import dev.cjm.rule.Severity;
import tools.jackson.core.JsonGenerator;

/** Words of the SARIF format. */
final class SarifText {
    private SarifText() {}

    static void message(String field, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("text", plain(text));
        json.writeEndObject();
    }

    /**
     * Keeps what users write from being read as placeholder ({@code {0}}, section 3.11.5 of the format) or as link ({@code [a](b)}, 3.11.6).
     */
    static String plain(String text) {
        return VisibleText.of(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    /** What code hosts sort by. */
    static String problem(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "recommendation";
        };
    }

    /** With a capital and a full stop. */
    static String sentence(String words) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        int first = stripped.codePointAt(0);
        String rest = stripped.substring(Character.charCount(first));
        boolean isEnded = stripped.matches("(?s).*[.!?…]");
        return Character.toString(Character.toUpperCase(first)) + rest + (isEnded ? "" : ".");
    }
}
