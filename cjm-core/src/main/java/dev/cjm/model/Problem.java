package dev.cjm.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * Says what makes input impossible, and what to do next.
 *
 * <p>Codes are stable, for programs; messages and hints are English sentences, for people.
 *
 * @param code what kind of problem it is, for example {@code likelihood.sum}
 * @param location a path into the map, for example {@code /stages/1/touchpoints/0/emotions/0/score}; empty for the map itself
 * @param message what is wrong, with which value, and why; one sentence
 * @param hint what to do next; one sentence
 */
public record Problem(String code, String location, String message, String hint) implements Serializable {
    /**
     * Obtains a problem.
     *
     * @param code what kind of problem it is, for example {@code likelihood.sum}
     * @param location a path into the map, for example {@code /stages/1/touchpoints/0/emotions/0/score}; empty for the map itself
     * @param message what is wrong, with which value, and why; one sentence
     * @param hint what to do next; one sentence
     * @throws NullPointerException if a part is null
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Tells message and hint in two sentences.
     *
     * @return the text for people
     */
    @Override
    public String toString() {
        return message + " " + hint;
    }
}
