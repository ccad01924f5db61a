package dev.cjm.json;

import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import dev.cjm.json.JsonTree.Items;
import dev.cjm.json.JsonTree.Leaf;
import dev.cjm.json.JsonTree.Struct;
import dev.cjm.json.PatchOperation.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the operations of a patch; a field that RFC 6902 does not know is no error, as it says. */
final class PatchReading {
    /** What is read, and so what is made. */
    static final int MOST_OPERATIONS = 100_000;

    private PatchReading() {}

    static List<PatchOperation> of(JsonTree document) {
        if (!(document instanceof Items items)) {
            throw new JourneyPatchException(0, "", "a patch is a list of operations.");
        }
        if (items.elements().size() > MOST_OPERATIONS) {
            throw new JourneyPatchException(
                    MOST_OPERATIONS, "", "a patch has at most " + MOST_OPERATIONS + " operations.");
        }
        List<PatchOperation> operations = new ArrayList<>();
        for (JsonTree each : items.elements()) {
            operations.add(operation(operations.size(), each));
        }
        return operations;
    }

    private static PatchOperation operation(int index, JsonTree tree) {
        if (!(tree instanceof Struct struct)) {
            throw new JourneyPatchException(index, "", "an operation is an object with \"op\" and \"path\".");
        }
        String pointer = text(index, struct, "path");
        Op op = op(index, pointer, text(index, struct, "op"));
        List<String> path = tokens(index, pointer);
        Optional<List<String>> from =
                op.hasFrom() ? Optional.of(tokens(index, text(index, struct, "from"))) : Optional.empty();
        JsonTree value = struct.fields().get("value");
        if (op.hasValue() && value == null) {
            throw new JourneyPatchException(index, pointer, "its \"value\" is missing.");
        }
        return new PatchOperation(op, path, from, op.hasValue() ? Optional.ofNullable(value) : Optional.empty());
    }

    private static String text(int index, Struct struct, String field) {
        if (struct.fields().get(field) instanceof Leaf leaf && leaf.kind() == Leaf.Kind.TEXT) {
            return leaf.word();
        }
        throw new JourneyPatchException(index, struct.word("path"), "its \"%s\" is no text.".formatted(field));
    }

    private static Op op(int index, String pointer, String word) {
        return Arrays.stream(Op.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(index, pointer, word));
    }

    private static JourneyPatchException unknown(int index, String pointer, String word) {
        List<String> words = Arrays.stream(Op.values()).map(Op::word).toList();
        return new JourneyPatchException(
                index,
                pointer,
                "there is no operation %s. %s"
                        .formatted(
                                Quoted.text(word),
                                NearestNames.of(word, words)
                                        .map(near -> "Maybe you meant " + Quoted.text(near) + ".")
                                        .orElse("There are " + String.join(", ", words) + ".")));
    }

    private static List<String> tokens(int index, String pointer) {
        return PatchPaths.tokens(pointer)
                .orElseThrow(() -> new JourneyPatchException(
                        index, pointer, "it is no JSON Pointer, which is empty or begins with '/'."));
    }
}
