package dev.cjm.internal;

/** Tells kinds of characters apart. */
final class CodePoints {
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private CodePoints() {}

    /** Whether a code point lies in a range, both ends inclusive. */
    static boolean isBetween(int first, int codePoint, int last) {
        return first <= codePoint && codePoint <= last;
    }

    /** Whether a code point is a combining mark: non-spacing, spacing or enclosing. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a text has nothing but ASCII, and so can take the short way. */
    static boolean areAscii(String text) {
        return text.chars().allMatch(character -> character < FIRST_BEYOND_ASCII);
    }
}
