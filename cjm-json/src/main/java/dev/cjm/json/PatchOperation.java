package dev.cjm.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * One operation of a patch.
 *
 * @param op what it does
 * @param path the tokens of the pointer to where it does it
 * @param from the tokens of the pointer to what is moved or copied; empty for other operations
 * @param value what is added, put in place or tested; empty for other operations
 */
record PatchOperation(Op op, List<String> path, Optional<List<String>> from, Optional<JsonTree> value) {
    /** What RFC 6902 knows. */
    enum Op {
        ADD,
        REMOVE,
        REPLACE,
        MOVE,
        COPY,
        TEST;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean hasFrom() {
            return this == MOVE || this == COPY;
        }

        boolean hasValue() {
            return this == ADD || this == REPLACE || this == TEST;
        }
    }

    static PatchOperation with(Op op, List<String> path, JsonTree value) {
        return new PatchOperation(op, path, Optional.empty(), Optional.of(value));
    }

    static PatchOperation remove(List<String> path) {
        return new PatchOperation(Op.REMOVE, path, Optional.empty(), Optional.empty());
    }

    static PatchOperation move(List<String> from, List<String> path) {
        return new PatchOperation(Op.MOVE, path, Optional.of(from), Optional.empty());
    }

    void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeName("op");
        out.writeString(op.word());
        from.ifPresent(tokens -> {
            out.writeName("from");
            out.writeString(PatchPaths.pointer(tokens));
        });
        out.writeName("path");
        out.writeString(PatchPaths.pointer(path));
        value.ifPresent(tree -> {
            out.writeName("value");
            tree.write(out);
        });
        out.writeEndObject();
    }
}
