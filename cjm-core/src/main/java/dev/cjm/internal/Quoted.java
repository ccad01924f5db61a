package dev.cjm.internal;

/** Shows users' words in messages: quoted, on one line, and no longer than a reader can bear. */
public final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return the text between single quotes, visible as {@link VisibleText} makes it, cut off with an ellipsis after 80 characters
     */
    public static String text(String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= LONGEST;
        String shown = isShort ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return "'" + VisibleText.of(shown) + "'";
    }
}
