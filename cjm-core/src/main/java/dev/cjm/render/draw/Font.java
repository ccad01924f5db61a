package dev.cjm.render.draw;

/**
 * How a text looks.
 *
 * @param size its size in pixels
 * @param isBold whether it is bold
 * @param isItalic whether it is slanted
 */
public record Font(double size, boolean isBold, boolean isItalic) {
    /** Titles of pictures. */
    public static final Font TITLE = new Font(22, true, false);
    /** Names of stages and lanes. */
    public static final Font HEADING = new Font(13, true, false);
    /** Names on cards. */
    public static final Font STRONG = new Font(12, true, false);
    /** Text on cards. */
    public static final Font TEXT = new Font(12, false, false);
    /** Words of customers. */
    public static final Font SAID = new Font(12, false, true);
    /** What is added in few words. */
    public static final Font SMALL = new Font(10.5, false, false);
    /** Few words that count. */
    public static final Font SMALL_STRONG = new Font(10.5, true, false);

    private static final double LINE = 1.34;
    private static final double ASCENT = 0.95;

    /** How far its lines are apart. */
    public double lineHeight() {
        return Math.rint(size * LINE);
    }

    /** How far its first line stands below the upper edge. */
    public double ascent() {
        return size * ASCENT;
    }
}
