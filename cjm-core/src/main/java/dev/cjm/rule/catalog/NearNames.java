package dev.cjm.rule.catalog;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that people may take for the same, in time linear in their number.
 *
 * <p>Case, blanks, punctuation and accents make no difference, nor do letters said twice and an s at the end: 'Buys' is 'Buy'. Two
 * neighbours may be swapped; of five letters or more, one letter may be left out or replaced. Digits and Chinese characters tell names
 * apart, since each of them says something: 'Plan 1' is not 'Plan 2', and 未付款 (not paid) is not 已付款 (paid).
 */
final class NearNames {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_TO_SWAP = 3;

    /** Longer names are not mistyped but pasted; they count only when they are the same. */
    private static final int LONGEST = 100;

    private static final char GAP = '\u0000';
    private static final char SWAP = '\u0001';
    private static final char ONCE = '\u0002';

    /** Scripts in which marks are accents or may be left out; elsewhere they are vowels and more. */
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

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
        boolean isAccented = false;
        for (int point : plain.codePoints().toArray()) {
            if (Character.isLetterOrDigit(point)) {
                letters.appendCodePoint(point);
                isAccented = ACCENTED.contains(UnicodeScript.of(point));
            } else if (isMark(point) && !isAccented && !letters.isEmpty()) {
                letters.appendCodePoint(point);
            }
        }
        return letters.isEmpty() ? plain : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Names within one edit share a pattern: the name itself, or with a gap where a letter is, or with two neighbours in order. */
    private static List<String> patterns(String name) {
        String folded = folded(name);
        List<String> patterns = new ArrayList<>();
        patterns.add(folded);
        if (folded.length() > LONGEST) {
            return patterns;
        }
        patterns.add(ONCE + once(folded));
        for (int at = 0; at <= folded.length(); at++) {
            addGaps(patterns, folded, at);
            if (folded.length() >= SHORTEST_TO_SWAP
                    && at + 1 < folded.length()
                    && isLetter(folded, at)
                    && isLetter(folded, at + 1)) {
                patterns.add(swapped(folded, at));
            }
        }
        return patterns;
    }

    /** One of four letters may lack one of five, but not the first, which nobody forgets: 'Mail' is not 'Email'. */
    private static void addGaps(List<String> patterns, String folded, int at) {
        if (folded.length() >= SHORTEST || (folded.length() == SHORTEST - 1 && at > 0)) {
            patterns.add(folded.substring(0, at) + GAP + folded.substring(at));
        }
        if (folded.length() >= SHORTEST && at < folded.length() && isLetter(folded, at)) {
            patterns.add(folded.substring(0, at) + GAP + folded.substring(at + 1));
        }
    }

    /** With letters said twice said once, and without an s at the end. */
    private static String once(String folded) {
        StringBuilder once = new StringBuilder();
        for (int at = 0; at < folded.length(); at++) {
            if (at == 0 || !isLetter(folded, at) || folded.charAt(at) != folded.charAt(at - 1)) {
                once.append(folded.charAt(at));
            }
        }
        boolean isPlural = once.length() >= SHORTEST_TO_SWAP && once.charAt(once.length() - 1) == 's';
        return isPlural ? once.substring(0, once.length() - 1) : once.toString();
    }

    /** Whether it can be mistyped: neither a digit nor a character that is a word. */
    private static boolean isLetter(String folded, int at) {
        char letter = folded.charAt(at);
        return !Character.isDigit(letter) && !Character.isIdeographic(letter) && !Character.isSurrogate(letter);
    }

    private static String swapped(String folded, int at) {
        char one = folded.charAt(at);
        char other = folded.charAt(at + 1);
        return folded.substring(0, at)
                + SWAP
                + (char) Math.min(one, other)
                + (char) Math.max(one, other)
                + folded.substring(at + 2);
    }
}
