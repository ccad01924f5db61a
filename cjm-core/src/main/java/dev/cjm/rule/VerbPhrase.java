package dev.cjm.rule;

import java.util.Locale;

/**
 * An English verb with what follows it, said in all the forms that rules and findings need.
 *
 * <p>Given as after a plural: "feel bad", "have an owner", "are reachable", "can be reached".
 */
final class VerbPhrase {
    private static final String AT_MOST = " at most ";
    private static final String AT_LEAST = " at least ";

    private final String verb;
    private final String lower;
    private final String third;
    private final String rest;

    private VerbPhrase(String verb, String rest) {
        this.verb = verb;
        this.rest = rest;
        lower = verb.toLowerCase(Locale.ROOT);
        third = thirdPerson(verb, lower);
    }

    static VerbPhrase of(String words) {
        String stripped = words.strip();
        int space = stripped.indexOf(' ');
        return space < 0
                ? new VerbPhrase(stripped, "")
                : new VerbPhrase(stripped.substring(0, space), stripped.substring(space));
    }

    /** Not at most is more and not at least is less, as people say it. */
    String say(Voice voice, boolean isNegated) {
        if (isNegated && rest.startsWith(AT_MOST)) {
            return new VerbPhrase(verb, " more than " + rest.substring(AT_MOST.length())).say(voice, false);
        }
        if (isNegated && rest.startsWith(AT_LEAST)) {
            return new VerbPhrase(verb, " less than " + rest.substring(AT_LEAST.length())).say(voice, false);
        }
        return switch (lower) {
            case "are", "be" -> sayBe(voice, isNegated) + rest;
            case "can" -> sayCan(voice, isNegated) + rest;
            default -> sayOrdinary(voice, isNegated) + rest;
        };
    }

    private String sayOrdinary(Voice voice, boolean isNegated) {
        return switch (voice) {
            case PLURAL -> isNegated ? "do not " + verb : verb;
            case INFINITIVE -> isNegated ? "not " + verb : verb;
            case SINGULAR -> isNegated ? "does not " + verb : third;
        };
    }

    private static String sayBe(Voice voice, boolean isNegated) {
        return switch (voice) {
            case PLURAL -> isNegated ? "are not" : "are";
            case INFINITIVE -> isNegated ? "not be" : "be";
            case SINGULAR -> isNegated ? "is not" : "is";
        };
    }

    private static String sayCan(Voice voice, boolean isNegated) {
        if (voice == Voice.INFINITIVE) {
            return isNegated ? "not be able to" : "be able to";
        }
        return isNegated ? "cannot" : "can";
    }

    private static String thirdPerson(String verb, String lower) {
        if (lower.equals("have")) {
            return "has";
        }
        if (lower.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return lower.matches(".*(s|x|z|ch|sh|o)") ? verb + "es" : verb + "s";
    }
}
