package dev.cjm.jqwik;

/** Texts and numbers as Java writes them. */
final class Literals {
    private static final double MOST_PLAIN = 1e6;

    // javac (17 to 25) looks behind the escape of half a character for its other half, and then takes the second of two
    // backslashes for the beginning of an escape.
    private static final String BACKSLASH_BY_NUMBER = "\\134";

    private Literals() {}

    /** A text in quotes; what cannot be seen is escaped. */
    static String text(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int point = text.codePointAt(at);
            literal.append(point == '\\' && isHalf(before) ? BACKSLASH_BY_NUMBER : written(point));
            before = point;
        }
        return literal.append('"').toString();
    }

    /** A number, without a point if it is whole and not large. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < MOST_PLAIN
                ? Integer.toString((int) number)
                : Double.toString(number);
    }

    private static String written(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isSeen(point) ? Character.toString(point) : escaped(point);
        };
    }

    private static String escaped(int point) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            escaped.append("\\u%04x".formatted((int) unit));
        }
        return escaped.toString();
    }

    private static boolean isHalf(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }
}
