package dev.cjm.jqwik;

/** Texts and numbers as Java writes them. */
final class Literals {
    private static final double MOST_PLAIN = 1e6;

    private Literals() {}

    /** A text in quotes; what cannot be seen is escaped. */
    static String text(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(point -> append(literal, point));
        return literal.append('"').toString();
    }

    /** A number, without a point if it is whole and not large. */
    static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < MOST_PLAIN
                ? Integer.toString((int) number)
                : Double.toString(number);
    }

    private static void append(StringBuilder literal, int point) {
        switch (point) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isSeen(point)) {
                    literal.appendCodePoint(point);
                } else {
                    for (char unit : Character.toChars(point)) {
                        literal.append("\\u%04x".formatted((int) unit));
                    }
                }
            }
        }
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
