package dev.cjm.internal;

/**
 * Shows characters that would act instead of print, so that a text stays on its line.
 *
 * <p>Control characters below U+0020 and U+007F become their pictures (a line feed U+240A). What has none becomes
 * U+FFFD: the controls U+0080 to U+009F, line and paragraph separators, the marks that reorder text (bidirectional
 * embeddings, overrides and isolates) and lone surrogates. Everything else stays.
 */
public final class VisibleText {
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private VisibleText() {}

    /**
     * Makes a text visible.
     *
     * @param text any text
     * @return the text with a visible character for each that acts; the same text if there is none
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(codePoint -> visible(codePoint) == codePoint)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().map(VisibleText::visible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> pictureOf(codePoint);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> reorders(codePoint) ? REPLACEMENT : codePoint;
            default -> codePoint;
        };
    }

    private static int pictureOf(int control) {
        if (control < ' ') {
            return PICTURES + control;
        }
        return control == DELETE ? PICTURE_OF_DELETE : REPLACEMENT;
    }

    private static boolean reorders(int codePoint) {
        return CodePoints.isBetween(0x202A, codePoint, 0x202E) || CodePoints.isBetween(0x2066, codePoint, 0x2069);
    }
}
