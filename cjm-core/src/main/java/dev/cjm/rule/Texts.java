package dev.cjm.rule;

import java.util.Objects;

/** Texts that users give, and sentences made of them. */
final class Texts {
    private Texts() {}

    /** Refuses null at once and what is blank with a hint. */
    static String required(String parameter, String text, String what, String hint) {
        Objects.requireNonNull(text, parameter);
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank.\n" + hint);
        }
        return text.strip();
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
        boolean isEnded =
                stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") || stripped.endsWith("…");
        return capitalised(isEnded ? stripped : stripped + ".");
    }
}
