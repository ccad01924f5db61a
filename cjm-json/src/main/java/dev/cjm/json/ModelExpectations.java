package dev.cjm.json;

import java.util.Map;

/** What the model expects, by the code of its problem; its messages say what of which thing. */
final class ModelExpectations {
    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("age.range", "ages that run forwards"),
            Map.entry("entry.sum", "shares of entries that sum to 1"),
            Map.entry("id.duplicate", "an id of its own"),
            Map.entry("id.invalid", "an id, without blanks and control characters"),
            Map.entry("id.missing", "an id, or a name with letters or digits"),
            Map.entry("language.invalid", "a language tag of BCP 47"),
            Map.entry("likelihood.nothingLeft", "likelihoods that leave something"),
            Map.entry("likelihood.sum", "likelihoods that sum to at most 1"),
            Map.entry("reference.ambiguous", "an id, or a name that only one has"),
            Map.entry("reference.unknown", "the id or name of one that is there"),
            Map.entry("score.scale", "a score on the scale of the map"),
            Map.entry("text.blank", "a text that is not blank"),
            Map.entry("value.conflict", "values that fit together"),
            Map.entry("value.range", "a value within its bounds"),
            Map.entry("value.twice", "one value"));

    private ModelExpectations() {}

    /** In words that follow "expected"; empty for a code that is not of the model. */
    static String of(String code) {
        return BY_CODE.getOrDefault(code, "");
    }
}
