package dev.cjm.rule.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names that people may take for the same, in time linear in their number.
 *
 * <p>Case, blanks, punctuation and accents make no difference; of five letters or more, one letter may be left out, replaced or swapped
 * with its neighbour, unless it is a digit: 'Plan 1' is not 'Plan 2'.
 */
final class NearNames {
    private static final int SHORTEST = 5;

    /** Longer names are not mistyped but pasted; they count only when they are the same. */
    private static final int LONGEST = 100;

    private final Map<String, String> byPattern = new HashMap<>();

    /** Answers the name given before that this one is near to; keeps it for later ones. */
    Optional<String> add(String name) {
        List<String> patterns = patterns(name);
        Optional<String> near =
                patterns.stream().filter(byPattern::containsKey).findFirst().map(byPattern::get);
        patterns.forEach(pattern -> byPattern.putIfAbsent(pattern, name));
        return near;
    }

    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? plain : letters.toString();
    }

    /** Names within one edit share a pattern: the name itself, or with a gap where a letter is, or with two neighbours in order. */
    private static List<String> patterns(String name) {
        String folded = folded(name);
        List<String> patterns = new ArrayList<>();
        patterns.add(folded);
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return patterns;
        }
        for (int at = 0; at <= folded.length(); at++) {
            patterns.add(folded.substring(0, at) + '\u0000' + folded.substring(at));
            if (at < folded.length() && !Character.isDigit(folded.charAt(at))) {
                patterns.add(folded.substring(0, at) + '\u0000' + folded.substring(at + 1));
            }
            if (at + 1 < folded.length() && areLetters(folded, at)) {
                patterns.add(swapped(folded, at));
            }
        }
        return patterns;
    }

    private static boolean areLetters(String folded, int at) {
        return !Character.isDigit(folded.charAt(at)) && !Character.isDigit(folded.charAt(at + 1));
    }

    private static String swapped(String folded, int at) {
        char one = folded.charAt(at);
        char other = folded.charAt(at + 1);
        return folded.substring(0, at)
                + '\u0001'
                + (char) Math.min(one, other)
                + (char) Math.max(one, other)
                + folded.substring(at + 2);
    }
}
