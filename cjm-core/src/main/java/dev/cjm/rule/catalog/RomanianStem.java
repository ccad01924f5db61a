package dev.cjm.rule.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stays of Romanian words when article, number and case are taken off: "ratei", "ratele" and "rată" are all "rat".
 *
 * <p>It knows endings and no words: enough to tell whether the words of a list are meant, not to tell what they mean. Words are those of
 * {@link WordSplit}, without case and accents. Vowels that change within a word ("piață", "pieței") stay different.
 */
final class RomanianStem {
    private static final int SHORTEST = 3;

    /** Longer ones first. */
    private static final List<String> ENDINGS = List.of(
            "urilor", "iilor", "urile", "iile", "elor", "ilor", "ului", "iei", "uri", "ele", "ile", "lui", "lor", "ea",
            "ei", "ia", "ie", "ii", "le", "ul", "a", "e", "i", "u");

    private RomanianStem() {}

    /** The stems of the words of a phrase, with blanks between them. */
    static String of(String phrase) {
        return Arrays.stream(phrase.split(" ", -1)).map(RomanianStem::ofWord).collect(Collectors.joining(" "));
    }

    private static String ofWord(String word) {
        return ENDINGS.stream()
                .filter(each -> word.endsWith(each) && word.length() - each.length() >= SHORTEST)
                .findFirst()
                .map(each -> word.substring(0, word.length() - each.length()))
                .orElse(word);
    }
}
