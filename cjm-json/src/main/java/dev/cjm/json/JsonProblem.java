package dev.cjm.json;

import java.io.Serializable;
import java.util.Objects;

/**
 * Says what is wrong in a document, where, and what to do next.
 *
 * <p>Codes are stable, for programs; messages and hints are English sentences, for people. Codes of this package start with
 * {@code json.}, {@code format.}, {@code field.}, {@code value.}, {@code text.} or {@code channel.}; what only the map as a whole
 * can tell has the code of its {@link dev.cjm.model.Problem}.
 *
 * @param code what kind of problem it is, for example {@code field.missing}
 * @param pointer the place as JSON Pointer (RFC 6901), as deep as the document goes; empty for the document itself
 * @param line the line of that place, from 1; 0 if it could not be told
 * @param column the column of that place in UTF-16 units, from 1; 0 if it could not be told
 * @param found what stands there, shortened; empty if nothing does
 * @param expected what may stand there, in words that follow "expected"; all words of a closed set
 * @param message what is wrong; one sentence
 * @param hint what to do next; one sentence, empty if there is nothing to add
 */
public record JsonProblem(
        String code, String pointer, int line, int column, String found, String expected, String message, String hint)
        implements Serializable {
    /**
     * Obtains a problem.
     *
     * @param code what kind of problem it is, for example {@code field.missing}
     * @param pointer the place as JSON Pointer (RFC 6901), as deep as the document goes; empty for the document itself
     * @param line the line of that place, from 1; 0 if it could not be told
     * @param column the column of that place in UTF-16 units, from 1; 0 if it could not be told
     * @param found what stands there, shortened; empty if nothing does
     * @param expected what may stand there, in words that follow "expected"; all words of a closed set
     * @param message what is wrong; one sentence
     * @param hint what to do next; one sentence, empty if there is nothing to add
     * @throws NullPointerException if a part is null
     */
    public JsonProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** The same, having looked at what stands there. */
    JsonProblem finding(String shown) {
        return new JsonProblem(code, pointer, line, column, shown, expected, message, hint);
    }

    JsonProblem at(String place, int lineThere, int columnThere) {
        return new JsonProblem(code, place, lineThere, columnThere, found, expected, message, hint);
    }

    /**
     * Tells place, message and hint, for example {@code line 4, column 13, /stages/0/phase: Found "befor", expected one of …}.
     *
     * @return the text for people
     */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "" : pointer;
        String place = line == 0
                ? where
                : "line %s, column %s".formatted(line, column) + (where.isEmpty() ? "" : ", " + where);
        return (place.isEmpty() ? "" : place + ": ") + message + (hint.isEmpty() ? "" : " " + hint);
    }
}
