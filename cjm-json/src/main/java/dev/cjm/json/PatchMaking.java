package dev.cjm.json;

import dev.cjm.json.JsonTree.Items;
import dev.cjm.json.JsonTree.Leaf;
import dev.cjm.json.JsonTree.Struct;
import dev.cjm.json.PatchOperation.Op;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the operations that make one document of another: lists of things with ids by their ids, all else by place.
 *
 * <p>Where that takes more than a reader allows, the whole document is replaced by one operation.
 */
final class PatchMaking {
    private final List<PatchOperation> operations = new ArrayList<>();
    /** How many values the operations add, put in place or move. */
    private long carried;

    private PatchMaking() {}

    static List<PatchOperation> of(JsonTree before, JsonTree after) {
        PatchMaking making = new PatchMaking();
        making.values(List.of(), before, after);
        return making.operations.size() <= PatchReading.MOST_OPERATIONS && making.carried <= PatchRun.MOST_VALUES
                ? making.operations
                : List.of(PatchOperation.with(Op.REPLACE, List.of(), after));
    }

    private void carry(Op op, List<String> path, JsonTree value) {
        carried += value.size();
        operations.add(PatchOperation.with(op, path, value));
    }

    private void values(List<String> path, JsonTree before, JsonTree after) {
        if (before instanceof Struct one && after instanceof Struct other) {
            structs(path, one, other);
        } else if (before instanceof Items one && after instanceof Items other) {
            Optional<List<String>> keysBefore = keys(one);
            Optional<List<String>> keysAfter = keys(other);
            if (keysBefore.isPresent() && keysAfter.isPresent()) {
                new KeyedItems(path, one, other, keysBefore.get(), keysAfter.get()).find();
            } else {
                items(path, one, other);
            }
        } else if (!before.text().equals(after.text())) {
            carry(Op.REPLACE, path, after);
        }
    }

    private void structs(List<String> path, Struct before, Struct after) {
        before.fields().forEach((name, value) -> {
            JsonTree then = after.fields().get(name);
            if (then == null) {
                operations.add(PatchOperation.remove(PatchPaths.child(path, name)));
            } else {
                values(PatchPaths.child(path, name), value, then);
            }
        });
        after.fields().forEach((name, value) -> {
            if (!before.fields().containsKey(name)) {
                carry(Op.ADD, PatchPaths.child(path, name), value);
            }
        });
    }

    /** What stays at both ends is left alone; what is between changes place by place. */
    private void items(List<String> path, Items before, Items after) {
        List<String> ones = before.elements().stream().map(JsonTree::text).toList();
        List<String> others = after.elements().stream().map(JsonTree::text).toList();
        int least = Math.min(ones.size(), others.size());
        int head = 0;
        while (head < least && ones.get(head).equals(others.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && ones.get(ones.size() - 1 - tail).equals(others.get(others.size() - 1 - tail))) {
            tail++;
        }
        int endBefore = ones.size() - tail;
        int endAfter = others.size() - tail;
        int both = Math.min(endBefore, endAfter);
        for (int i = head; i < both; i++) {
            values(
                    PatchPaths.child(path, i),
                    before.elements().get(i),
                    after.elements().get(i));
        }
        for (int i = endBefore - 1; i >= both; i--) {
            operations.add(PatchOperation.remove(PatchPaths.child(path, i)));
        }
        for (int i = both; i < endAfter; i++) {
            carry(Op.ADD, PatchPaths.child(path, i), after.elements().get(i));
        }
    }

    /** What tells the elements apart; empty if one of them has nothing, or the same as another. */
    private static Optional<List<String>> keys(Items items) {
        List<String> keys = new ArrayList<>();
        for (JsonTree each : items.elements()) {
            if (!(each instanceof Struct struct)) {
                return Optional.empty();
            }
            String ends = struct.word("source") + ">" + struct.word("target");
            String key = struct.fields().get("id") instanceof Leaf leaf ? leaf.word() : ends;
            if (key.equals(">")) {
                return Optional.empty();
            }
            keys.add(key);
        }
        Set<String> distinct = new HashSet<>(keys);
        return distinct.size() == keys.size() ? Optional.of(keys) : Optional.empty();
    }

    /** Lists of things that can be told apart. */
    private final class KeyedItems {
        private final List<String> path;
        private final List<String> keysAfter;
        private final Map<String, JsonTree> before = new LinkedHashMap<>();
        private final Map<String, JsonTree> after = new LinkedHashMap<>();
        private final List<String> row = new ArrayList<>();

        KeyedItems(List<String> path, Items before, Items after, List<String> keysBefore, List<String> keysAfter) {
            this.path = path;
            this.keysAfter = keysAfter;
            for (int i = 0; i < keysBefore.size(); i++) {
                this.before.put(keysBefore.get(i), before.elements().get(i));
            }
            for (int i = 0; i < keysAfter.size(); i++) {
                this.after.put(keysAfter.get(i), after.elements().get(i));
            }
            row.addAll(keysBefore);
        }

        void find() {
            for (int i = row.size() - 1; i >= 0; i--) {
                if (!after.containsKey(row.get(i))) {
                    operations.add(PatchOperation.remove(PatchPaths.child(path, i)));
                }
            }
            row.removeIf(key -> !after.containsKey(key));
            arrange(StayingOnes.of(row, keysAfter));
            for (int i = 0; i < keysAfter.size(); i++) {
                JsonTree known = before.get(keysAfter.get(i));
                if (known != null) {
                    values(PatchPaths.child(path, i), known, after.getOrDefault(keysAfter.get(i), known));
                }
            }
        }

        /** From front to back: each comes right behind the one before it. */
        private void arrange(Set<String> staying) {
            RowPlaces places = new RowPlaces(row);
            for (String key : keysAfter) {
                if (staying.contains(key)) {
                    places.goTo(key);
                } else if (before.containsKey(key)) {
                    int from = places.takeOut(key);
                    int to = places.putIn();
                    carried += before.getOrDefault(key, NOTHING).size();
                    operations.add(PatchOperation.move(PatchPaths.child(path, from), PatchPaths.child(path, to)));
                } else {
                    carry(Op.ADD, PatchPaths.child(path, places.putIn()), after.getOrDefault(key, NOTHING));
                }
            }
        }
    }

    private static final JsonTree NOTHING = new Items(new JsonTree.Place("", 0, 0));
}
