package dev.cjm.exchange.mermaid;

import java.io.Serializable;
import java.util.Objects;

/**
 * Says what is wrong with a line of a diagram, or how it was taken.
 *
 * <p>Codes are stable, for programs; messages and hints are English sentences, for people.
 *
 * @param line the line, from 1; 0 for the whole
 * @param code what kind of issue it is, for example {@code score.range}
 * @param message what is wrong, with which value; one sentence
 * @param hint what to do next, or what was done; one sentence
 */
public record MermaidIssue(int line, String code, String message, String hint) implements Serializable {
    /**
     * Obtains an issue.
     *
     * @param line the line, from 1; 0 for the whole
     * @param code what kind of issue it is, for example {@code score.range}
     * @param message what is wrong, with which value; one sentence
     * @param hint what to do next, or what was done; one sentence
     * @throws NullPointerException if a part is null
     */
    public MermaidIssue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Tells place, message and hint.
     *
     * @return the text for people
     */
    @Override
    public String toString() {
        return (line > 0 ? "Line " + line + ": " : "") + message + " " + hint;
    }
}
