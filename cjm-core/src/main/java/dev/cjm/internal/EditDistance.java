package dev.cjm.internal;

import java.util.Arrays;

/**
 * Counts the edits that turn one word into another, up to a limit.
 *
 * <p>An edit inserts, deletes or replaces one symbol or swaps two neighbours, and no part is edited twice (Damerau and
 * Levenshtein, optimal string alignment). Only the cells of the table within the limit from its diagonal are filled,
 * and the first row without hope ends the count: the cost is length times limit.
 */
final class EditDistance {
    private EditDistance() {}

    /**
     * Counts the edits between two words.
     *
     * @param left one word, symbol by symbol
     * @param right the other
     * @param limit the most edits of interest, 0 or more
     * @return the least number of edits, or {@code limit + 1} if that is more than the limit
     */
    static int within(int[] left, int[] right, int limit) {
        int tooMany = limit + 1;
        if (Math.abs(left.length - right.length) > limit) {
            return tooMany;
        }
        int[] beforeLast = new int[right.length + 1];
        int[] last = new int[right.length + 1];
        int[] row = new int[right.length + 1];
        Arrays.setAll(last, column -> Math.min(column, tooMany));
        for (int i = 1; i <= left.length; i++) {
            if (fill(i, left, right, limit, beforeLast, last, row) > limit) {
                return tooMany;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[right.length], tooMany);
    }

    /** Fills the row of symbol {@code i} within the limit from the diagonal; answers its least value. */
    private static int fill(int i, int[] left, int[] right, int limit, int[] beforeLast, int[] last, int[] row) {
        int from = Math.max(1, i - limit);
        int to = Math.min(right.length, i + limit);
        row[from - 1] = from == 1 ? i : limit + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            int edits = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            edits = Math.min(edits, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                edits = Math.min(edits, beforeLast[j - 2] + 1);
            }
            row[j] = edits;
            least = Math.min(least, edits);
        }
        if (to < right.length) {
            row[to + 1] = limit + 1; // where the next row looks up
        }
        return least;
    }
}
