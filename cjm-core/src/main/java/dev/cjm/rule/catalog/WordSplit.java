package dev.cjm.rule.catalog;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text without case and accents: runs of letters and digits, and each Chinese or Japanese character.
 *
 * <p>Between words of letters, blanks and punctuation make no difference; between two characters of a script without blanks they do.
 */
final class WordSplit {
    private final List<String> words = new ArrayList<>();
    private final BitSet apart = new BitSet();
    private final StringBuilder run = new StringBuilder();
    private boolean isAfterGap;

    private WordSplit() {}

    static WordSplit of(String text) {
        WordSplit split = new WordSplit();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(split::take);
        split.endRun();
        return split;
    }

    int size() {
        return words.size();
    }

    /** Whether nothing parts what is meant between some words. */
    boolean isJoined(int from, int toExclusive) {
        int next = apart.nextSetBit(from + 1);
        return next < 0 || next >= toExclusive;
    }

    /** Some words, with blanks between those of letters. */
    String phrase(int from, int toExclusive) {
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < toExclusive; i++) {
            boolean isBlank = i > from && !isUnspaced(i - 1) && !isUnspaced(i);
            phrase.append(isBlank ? " " : "").append(words.get(i));
        }
        return phrase.toString();
    }

    private void take(int point) {
        if (!Character.isLetterOrDigit(point)) {
            endRun();
            isAfterGap = true;
        } else if (isUnspacedPoint(point)) {
            endRun();
            words.add(Character.toString(point));
            int at = words.size() - 1;
            apart.set(at, isAfterGap && at > 0 && isUnspaced(at - 1));
            isAfterGap = false;
        } else {
            run.appendCodePoint(point);
            isAfterGap = false;
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            words.add(run.toString());
            run.setLength(0);
        }
    }

    private boolean isUnspaced(int word) {
        return isUnspacedPoint(words.get(word).codePointAt(0));
    }

    private static boolean isUnspacedPoint(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
