package dev.cjm.observed;

import java.io.Serializable;
import java.util.Objects;

/**
 * Says why a row of a file, or an event that was told, cannot be taken.
 *
 * <p>Codes are stable, for programs; messages and hints are English sentences, for people.
 *
 * @param line the line on which the row begins, from 1; of events told in code their place, from 1; 0 for the whole
 * @param code what kind of problem it is, for example {@code time.invalid}
 * @param message what is wrong, with which value; one sentence
 * @param hint what to do next; one sentence
 */
public record RowProblem(long line, String code, String message, String hint) implements Serializable {
    /**
     * Obtains a problem.
     *
     * @param line the line on which the row begins, from 1; of events told in code their place, from 1; 0 for the whole
     * @param code what kind of problem it is, for example {@code time.invalid}
     * @param message what is wrong, with which value; one sentence
     * @param hint what to do next; one sentence
     * @throws NullPointerException if a part is null
     */
    public RowProblem {
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
