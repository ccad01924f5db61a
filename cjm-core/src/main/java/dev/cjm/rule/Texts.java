package dev.cjm.rule;

import dev.cjm.internal.VisibleText;
import java.util.Objects;

/** Texts that users give, and how messages show them. */
final class Texts {
    private static final int LONGEST = 80;

    private Texts() {}

    /** Refuses null at once and what is blank with a hint. */
    static String required(String parameter, String text, String what, String hint) {
        Objects.requireNonNull(text, parameter);
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank.\n" + hint);
        }
        return text.strip();
    }

    /** In quotes, on one line, and no longer than a reader can bear. */
    static String quoted(String text) {
        String visible = VisibleText.of(text);
        if (visible.codePointCount(0, visible.length()) > LONGEST) {
            visible = visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…";
        }
        return "'" + visible + "'";
    }

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** With a full stop, unless the writer has put an end already. */
    static String sentence(String text) {
        String stripped = text.strip();
        boolean isEnded = stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") || stripped.endsWith("…");
        return capitalised(isEnded ? stripped : stripped + ".");
    }
}
