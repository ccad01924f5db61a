package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Text of which no character acts: no controls but line feeds, no lone surrogates, nothing that reorders. */
final class PlainText {
    private PlainText() {}

    static void assertPlain(String text) {
        assertTrue(text.codePoints().allMatch(PlainText::isPlain), () -> "not plain: " + text);
    }

    private static boolean isPlain(int codePoint) {
        return codePoint == '\n'
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> !isBetween(0x202A, codePoint, 0x202E) && !isBetween(0x2066, codePoint, 0x2069);
                };
    }

    private static boolean isBetween(int low, int codePoint, int high) {
        return low <= codePoint && codePoint <= high;
    }
}
