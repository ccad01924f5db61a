package dev.cjm.render.text;

import dev.cjm.internal.PrintableText;

/** Writes texts so that Markdown shows them as they are. */
final class MarkdownText {
    /** What CommonMark and GitHub's tables act on, wherever it stands. */
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~^=:@$\"'";

    private MarkdownText() {}

    /** A text on one line with a backslash before all that could act; markup as entities. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        PrintableText.line(text).codePoints().forEach(letter -> add(escaped, letter));
        return escaped.toString();
    }

    private static void add(StringBuilder escaped, int letter) {
        switch (letter) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            default -> {
                if (letter < 0x80 && SPECIAL.indexOf(letter) >= 0 && acts(escaped, letter)) {
                    escaped.append('\\');
                }
                escaped.appendCodePoint(letter);
            }
        }
    }

    /** A point, a colon or a sign acts only where a list, a link or a heading could begin. */
    private static boolean acts(StringBuilder before, int letter) {
        return switch (letter) {
            case '.', ')', '+', '-', '=' -> isNumberOrNothing(before);
            case ':', '@' -> true;
            case '(', '"', '\'', '!', '{', '}' -> false;
            default -> true;
        };
    }

    private static boolean isNumberOrNothing(StringBuilder before) {
        return before.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
