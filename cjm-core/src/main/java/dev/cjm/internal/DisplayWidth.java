package dev.cjm.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures and cuts texts by the columns that they take in a fixed-width font.
 *
 * <p>East Asian wide characters and emoji take two columns, with all that is joined to them; marks, joiners and
 * variation selectors take none; all else takes one. Terminals agree with this for most texts, not for all: some draw
 * the parts of a joined emoji one by one, and characters of ambiguous width count as narrow here.
 *
 * <p>Controls count one column, as if shown by {@link VisibleText}.
 */
public final class DisplayWidth {
    private static final String ELLIPSIS = "\u2026";

    /** What people take for one character; the pattern knows flags and joined emoji on every JDK, BreakIterator not. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private DisplayWidth() {}

    /**
     * Measures a text.
     *
     * @param text any text on one line
     * @return its columns, 0 or more
     */
    public static int of(String text) {
        if (CodePoints.areAscii(text)) {
            return text.length();
        }
        ColumnCounter counter = new ColumnCounter();
        text.codePoints().forEach(counter::add);
        return counter.columns();
    }

    /**
     * Cuts a text that is too wide and ends it with '…'.
     *
     * @param text any text on one line
     * @param widest the most columns, 1 or more
     * @return the text, if it fits; else as many of its first grapheme clusters as fit with the '…', which takes one
     *     column, and no white space before it
     * @throws IllegalArgumentException if there is less than one column
     */
    public static String cut(String text, int widest) {
        if (widest < 1) {
            throw new IllegalArgumentException("The widest text (" + widest + " columns) must have at least 1 column.");
        }
        if (of(text) <= widest) {
            return text;
        }
        ColumnCounter counter = new ColumnCounter();
        Matcher cluster = CLUSTER.matcher(text);
        int end = 0;
        while (cluster.find()) {
            cluster.group().codePoints().forEach(counter::add);
            if (counter.columns() >= widest) {
                break;
            }
            end = cluster.end();
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
