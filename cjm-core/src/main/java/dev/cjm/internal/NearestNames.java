package dev.cjm.internal;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds the name that somebody may have meant.
 *
 * <p>Names are compared as code points after NFKC and lower-casing (root locale), by the edits of Damerau and
 * Levenshtein: one inserted, deleted or replaced code point, or two neighbours swapped. A third of the length may
 * differ, at least one and at most eight code points, but never all of them: "Chekcout" may mean "Checkout", "A" never
 * means "B".
 */
public final class NearestNames {
    private static final int CODE_POINTS_PER_EDIT = 3;
    private static final int MOST_EDITS = 8;

    /** Longer names are not mistyped but pasted, and would burst the message. */
    private static final int LONGEST = 200;

    private NearestNames() {}

    /**
     * Finds the known name nearest to a wanted one.
     *
     * <p>Names of more than 200 characters are neither looked for nor found.
     *
     * @param wanted the name as it was written
     * @param known the names that there are, in any number
     * @return the nearest of them, as it stands there and of several the first; empty if none is near
     */
    public static Optional<String> of(String wanted, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        if (wanted.length() > LONGEST) {
            return nearest;
        }
        int[] symbols = symbols(wanted);
        int limit = Math.min(Math.max(symbols.length / CODE_POINTS_PER_EDIT, 1), MOST_EDITS);
        for (String name : known) {
            if (name.length() > LONGEST) {
                continue;
            }
            int[] candidate = symbols(name);
            int edits = EditDistance.within(symbols, candidate, limit);
            if (edits <= limit && edits < Math.max(symbols.length, candidate.length)) {
                nearest = Optional.of(name);
                limit = edits - 1; // only a nearer name is of interest now
                if (edits == 0) {
                    break;
                }
            }
        }
        return nearest;
    }

    private static int[] symbols(String name) {
        return Folding.fold(name).codePoints().toArray();
    }
}
