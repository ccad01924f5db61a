package dev.cjm.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How a value looks in JSON: the one description that writer and reader follow.
 *
 * @param <W> what the model holds
 * @param <R> what reading yields: the same, or for objects with builders what to tell the builder
 */
abstract class Shape<W, R> {
    /** Writes a value. */
    abstract void write(W value, JsonGenerator out);

    /**
     * Reads the value whose first token is the current one, and stops at its last token.
     *
     * @return the value; null if it was refused, which is noted as a problem
     */
    abstract @Nullable R read(Reading in);

    /** What may stand here, in words that follow "expected". */
    abstract String expected();

    /** Writes what JSON Schema says of it, into an object that is open. */
    abstract void describe(JsonGenerator schema);

    /** Takes the place of a missing or refused value, so that the rest can still be looked at; null if nothing can. */
    @Nullable
    R standIn(Reading in) {
        return null;
    }

    /** The widest audience that may see it, unless the row says less. */
    SeenBy seenBy() {
        return SeenBy.EVERYBODY;
    }

    /** What takes its place where it is hidden. */
    Instead instead() {
        return Instead.NOTHING;
    }

    /** The table of the objects that it is, or is made of; empty if it has none. */
    Optional<Table<?, ?>> table() {
        return Optional.empty();
    }
}
