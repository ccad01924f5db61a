package dev.cjm.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps ids and locations on their line and in UTF-8, whatever users give. */
final class BaselineEscapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final int HEX = 16;

    private BaselineEscapes() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isPlain(point)) {
                escaped.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    escaped.append("\\u%04x".formatted((int) unit));
                }
            }
        });
        return escaped.toString();
    }

    /** The same of an id, which does not begin as a location does. */
    static String escapeId(String id) {
        return id.startsWith("/") ? "\\u%04x".formatted((int) '/') + escape(id.substring(1)) : escape(id);
    }

    static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), HEX))));
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> point != '\\';
        };
    }
}
