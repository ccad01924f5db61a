package dev.cjm.internal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes any text fit for XML and HTML: what these do not allow, or what would act instead of print, is shown instead.
 *
 * <p>Line breaks of all kinds become line feeds, tabs become spaces; other characters that act are shown by {@link VisibleText}; the
 * non-characters U+FFFE and U+FFFF, which XML 1.0 forbids, become U+FFFD.
 */
public final class PrintableText {
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    private PrintableText() {}

    /**
     * Cleans a text that may have several lines.
     *
     * @param text any text
     * @return the text with line feeds between its lines; the same text if nothing is to be done
     */
    public static String lines(String text) {
        if (isPlain(text)) {
            return text;
        }
        return Stream.of(BREAK.split(text, -1))
                .map(line -> VisibleText.of(line.replace('\t', ' '))
                        .replace('\uFFFE', '\uFFFD')
                        .replace('\uFFFF', '\uFFFD'))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Cleans a text that stays on one line.
     *
     * @param text any text
     * @return the text, with a space for each line break
     */
    public static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character >= ' ' && character < 0x7F);
    }
}
