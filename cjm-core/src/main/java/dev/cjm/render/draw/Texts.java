package dev.cjm.render.draw;

import dev.cjm.internal.TextMetrics;
import dev.cjm.internal.TextWrap;
import java.util.List;
import java.util.Locale;

/** Breaks and places texts. */
public final class Texts {
    private final TextWrap wrap;

    /** Prepares for texts of a language. */
    public Texts(Locale language) {
        wrap = new TextWrap(language);
    }

    /**
     * Breaks a text to the width of a place.
     *
     * @param text the text, fit to print
     * @param place the left upper corner and the width; its height does not matter
     * @param font how it looks
     * @param paint its colour
     * @param align where it stands
     * @return the text in a cell that is as high as it needs
     */
    public Shape.Text place(String text, Cell place, Font font, Paint paint, Shape.Align align) {
        List<String> lines = wrap.lines(text, place.width(), font.size(), font.isBold());
        double height = lines.size() * font.lineHeight();
        return new Shape.Text(
                lines, new Cell(place.x(), place.y(), place.width(), height), font, paint, align, isRightToLeft(text));
    }

    /** How wide a text is on one line. */
    public static double width(String text, Font font) {
        return TextMetrics.width(text, font.size(), font.isBold());
    }

    /** Whether the first letter with a direction runs from right to left. */
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            switch (Character.getDirectionality(codePoint)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(codePoint);
            }
        }
        return false;
    }
}
