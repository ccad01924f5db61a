package dev.cjm.rule;

import dev.cjm.internal.Quoted;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refuses words of a fact of which no other forms can be made, and says how to put them. */
final class FactWords {
    private static final Set<String> NEGATIONS = Set.of("do", "does", "not", "never", "no", "cannot");
    private static final Set<String> AUXILIARIES =
            Set.of("must", "should", "shall", "will", "would", "could", "may", "might");

    private FactWords() {}

    static String checked(String words) {
        String text = Texts.required(
                "words", words, "The words of a fact", "Begin with a verb in the plural, such as 'feel bad'.");
        hint(text).ifPresent(hint -> {
            throw new IllegalArgumentException("The words %s of a fact must begin with a verb as after a plural.\n%s"
                    .formatted(Quoted.text(text), hint));
        });
        return text;
    }

    private static Optional<String> hint(String text) {
        int space = text.indexOf(' ');
        String verb = space < 0 ? text : text.substring(0, space);
        String rest = space < 0 ? "" : text.substring(space);
        String lower = verb.toLowerCase(Locale.ROOT);
        if (NEGATIONS.contains(lower) || lower.endsWith("n't") || lower.endsWith("n’t")) {
            return Optional.of("Say what is so, and negate it by Described.not(…).");
        }
        if (AUXILIARIES.contains(lower)) {
            return Optional.of("Leave " + Quoted.text(verb) + " out: what stands after 'should' is what must be.");
        }
        if ((lower.equals("are") || lower.equals("can") || lower.equals("have"))
                && rest.strip().matches("not\\b.*")) {
            return Optional.of("Say what is so, and negate it by Described.not(…).");
        }
        return plural(lower).map(each -> "Say " + Quoted.text(each + rest) + ".");
    }

    /** The plural of a verb that stands as after one: "is", "has", "feels", "carries". */
    private static Optional<String> plural(String verb) {
        if (verb.equals("is") || verb.equals("was") || verb.equals("am")) {
            return Optional.of("are");
        }
        if (verb.equals("has")) {
            return Optional.of("have");
        }
        if (!verb.matches("\\p{L}*[^aiosuʼ'’\\P{L}]s") && !verb.matches("\\p{L}+oes")) {
            return Optional.empty();
        }
        if (verb.matches(".*[^aeiou]ies") && verb.length() > 4) {
            return Optional.of(verb.substring(0, verb.length() - 3) + "y");
        }
        return Optional.of(verb.substring(0, verb.length() - (verb.matches(".*(ss|x|zz|ch|sh|o)es") ? 2 : 1)));
    }
}
