package dev.cjm.compare;

import dev.cjm.internal.Quoted;
import java.util.Locale;
import java.util.Objects;

/**
 * The part of a map that a change is about.
 *
 * @param type what it is
 * @param id its id, which is the same in both maps
 * @param name what the future map calls it, or the current one if the future has it no more; of a transition its id
 */
public record ChangedPart(PartType type, String id, String name) {
    /**
     * Obtains a part.
     *
     * @param type what it is
     * @param id its id, which is the same in both maps
     * @param name what the future map calls it, or the current one if the future has it no more; of a transition its id
     */
    public ChangedPart {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** By property names and ids, so that it stays the same when others come and go; empty for the map itself. */
    String location() {
        return type == PartType.MAP ? "" : "/" + type.property() + "/" + escaped(id);
    }

    /** Escaped as in JSON Pointer (RFC 6901). */
    static String escaped(String word) {
        return word.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return type.name().toLowerCase(Locale.ROOT) + " " + Quoted.text(name);
    }
}
