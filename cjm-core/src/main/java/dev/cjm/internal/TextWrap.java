package dev.cjm.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks texts into lines that fit a width.
 *
 * <p>Lines break where the language allows it. A word that is wider than the line is cut between grapheme clusters, and a cluster
 * that is wider still between code points. Nothing is left out. Not thread-safe.
 */
public final class TextWrap {
    /** What people take for one character; the pattern knows flags and joined emoji on every JDK, BreakIterator not. */
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final BreakIterator breaks;

    /**
     * Prepares for texts of a language.
     *
     * @param language the language; {@link Locale#ROOT} where it is not known
     */
    public TextWrap(Locale language) {
        breaks = BreakIterator.getLineInstance(language);
    }

    /**
     * Breaks a text.
     *
     * @param text the text; line feeds are breaks
     * @param width the widest line in pixels
     * @param size the font size in pixels
     * @param isBold whether it is drawn bold
     * @return the lines, at least one, without spaces at their ends
     */
    public List<String> lines(String text, double width, double size, boolean isBold) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            if (TextMetrics.width(paragraph, size, isBold) <= width) {
                lines.add(paragraph.stripTrailing());
            } else {
                fill(paragraph, width, size, isBold, lines);
            }
        }
        return lines;
    }

    private void fill(String text, double width, double size, boolean isBold, List<String> lines) {
        breaks.setText(text);
        int lineStart = 0;
        double lineWidth = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (isWithinNumber(text, end)) {
                continue;
            }
            double wide = TextMetrics.width(text, start, end, size, isBold);
            double visible = TextMetrics.width(text, start, visibleEnd(text, start, end), size, isBold);
            if (lineWidth + visible > width && start > lineStart) {
                lines.add(text.substring(lineStart, start).stripTrailing());
                lineStart = start;
                lineWidth = 0;
            }
            if (visible > width) {
                lineStart = cut(text, start, end, width, size, isBold, lines);
                lineWidth = TextMetrics.width(text, lineStart, end, size, isBold);
            } else {
                lineWidth += wide;
            }
            start = end;
        }
        if (lineStart < text.length()) {
            lines.add(text.substring(lineStart).stripTrailing());
        }
    }

    /** Cuts a long word into full lines and tells where its rest begins, which is not empty. */
    private static int cut(
            String text, int start, int end, double width, double size, boolean isBold, List<String> lines) {
        Matcher cluster = CLUSTER.matcher(text).region(start, end);
        int lineStart = start;
        double lineWidth = 0;
        while (cluster.find()) {
            double wide = TextMetrics.width(text, cluster.start(), cluster.end(), size, isBold);
            int at = cluster.start();
            if (lineWidth + wide > width && at > lineStart) {
                lines.add(text.substring(lineStart, at));
                lineStart = at;
                lineWidth = 0;
            }
            if (wide > width) {
                lineStart = cutCluster(text, at, cluster.end(), width, size, isBold, lines);
                lineWidth = TextMetrics.width(text, lineStart, cluster.end(), size, isBold);
            } else {
                lineWidth += wide;
            }
        }
        return lineStart;
    }

    private static int cutCluster(
            String text, int start, int end, double width, double size, boolean isBold, List<String> lines) {
        int lineStart = start;
        for (int i = start; i < end; ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (i > lineStart && TextMetrics.width(text, lineStart, next, size, isBold) > width) {
                lines.add(text.substring(lineStart, i));
                lineStart = i;
            }
            i = next;
        }
        return lineStart;
    }

    /** BreakIterator breaks behind the decimal sign where a sign stands before the number. */
    private static boolean isWithinNumber(String text, int at) {
        return at > 1
                && at < text.length()
                && Character.isDigit(text.charAt(at))
                && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == ',')
                && Character.isDigit(text.charAt(at - 2));
    }

    private static int visibleEnd(String text, int start, int end) {
        int visible = end;
        while (visible > start && Character.isWhitespace(text.charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }
}
