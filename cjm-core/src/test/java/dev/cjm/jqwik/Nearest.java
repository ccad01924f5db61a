package dev.cjm.jqwik;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody may have meant: the one with the fewest letters to change, a third of them at most. */
final class Nearest {
    private static final int LETTERS_PER_EDIT = 3;

    private Nearest() {}

    static Optional<String> of(String wanted, Collection<String> names) {
        Optional<String> nearest = Optional.empty();
        int fewest = Math.max(1, wanted.length() / LETTERS_PER_EDIT) + 1;
        for (String name : names) {
            int edits = edits(wanted, name);
            if (edits < fewest && edits < Math.max(wanted.length(), name.length())) {
                nearest = Optional.of(name);
                fewest = edits;
            }
        }
        return nearest;
    }

    /** How many letters are to be put in, left out or replaced (Levenshtein). */
    private static int edits(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
