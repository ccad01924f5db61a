package dev.cjm.internal;

/**
 * Estimates how wide a text is when it is drawn, without asking a font.
 *
 * <p>For Arial, Helvetica and Liberation Sans the estimate is at least the width; text in other scripts is taken as wide as common
 * fonts draw it. It is the same on every machine, so that pictures are.
 */
public final class TextMetrics {
    private static final double SAFETY = 1.08;
    private static final double BOLD = 1.08;
    private static final double EM = 1000;

    private TextMetrics() {}

    /**
     * Measures a text on one line.
     *
     * @param text the text, without line breaks
     * @param size the font size in pixels
     * @param isBold whether it is drawn bold
     * @return its width in pixels, 0 or more
     */
    public static double width(String text, double size, boolean isBold) {
        return width(text, 0, text.length(), size, isBold);
    }

    /** Measures a part of a text. */
    static double width(String text, int start, int end, double size, boolean isBold) {
        long units = 0;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            units += GlyphWidths.of(codePoint);
            i += Character.charCount(codePoint);
        }
        return units / EM * size * SAFETY * (isBold ? BOLD : 1);
    }
}
