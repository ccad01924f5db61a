package dev.cjm.json;

import dev.cjm.json.JsonTree.Items;
import dev.cjm.json.JsonTree.Leaf;
import dev.cjm.json.JsonTree.Struct;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** Does the operations of a patch on a tree, one after the other, within limits that keep hostile patches small. */
final class PatchRun {
    /** What is done, and so what is made. */
    static final int MOST_VALUES = 5_000_000;

    private static final String LAST = "-";

    private JsonTree tree;
    private int index;
    private int seen;

    PatchRun(JsonTree tree) {
        this.tree = tree;
    }

    JsonTree all(List<PatchOperation> operations) {
        for (PatchOperation each : operations) {
            run(each);
            index++;
        }
        return tree;
    }

    private void run(PatchOperation each) {
        switch (each.op()) {
            case ADD ->
                add(
                        each.path(),
                        copied(
                                each.path(),
                                each.value().orElseThrow(),
                                each.path().size()));
            case REMOVE -> remove(each.path());
            case REPLACE -> {
                get(each.path());
                replace(
                        each.path(),
                        copied(
                                each.path(),
                                each.value().orElseThrow(),
                                each.path().size()));
            }
            case MOVE -> move(each.from().orElseThrow(), each.path());
            case COPY ->
                add(
                        each.path(),
                        copied(
                                each.path(),
                                get(each.from().orElseThrow()),
                                each.path().size()));
            case TEST -> {
                if (!isSame(get(each.path()), each.value().orElseThrow())) {
                    throw refused(each.path(), "the value there is not the one that is tested for.");
                }
            }
        }
    }

    private void move(List<String> from, List<String> path) {
        if (path.size() > from.size() && path.subList(0, from.size()).equals(from)) {
            throw refused(path, "a value cannot move into itself.");
        }
        JsonTree value = get(from);
        if (!from.equals(path)) {
            remove(from);
            add(path, copied(path, value, path.size()));
        }
    }

    private JsonTree get(List<String> path) {
        JsonTree value = tree;
        for (int i = 0; i < path.size(); i++) {
            value = child(path.subList(0, i + 1), value);
        }
        return value;
    }

    private JsonTree child(List<String> path, JsonTree parent) {
        String token = path.get(path.size() - 1);
        if (parent instanceof Struct struct) {
            JsonTree value = struct.fields().get(token);
            if (value == null) {
                throw refused(path, "there is no such field.");
            }
            return value;
        }
        if (parent instanceof Items items) {
            return items.elements().get(place(path, items.elements().size() - 1));
        }
        throw refused(path, "what should hold it is neither an object nor a list.");
    }

    private int place(List<String> path, int most) {
        OptionalInt place = PatchPaths.index(path.get(path.size() - 1));
        if (place.isEmpty() || place.getAsInt() > most) {
            throw refused(path, "there is no such place in the list, whose last one is " + most + ".");
        }
        return place.getAsInt();
    }

    private void add(List<String> path, JsonTree value) {
        if (path.isEmpty()) {
            tree = value;
            return;
        }
        JsonTree parent = get(path.subList(0, path.size() - 1));
        String token = path.get(path.size() - 1);
        if (parent instanceof Struct struct) {
            struct.fields().put(token, value);
        } else if (parent instanceof Items items) {
            int size = items.elements().size();
            items.elements().add(token.equals(LAST) ? size : place(path, size), value);
        } else {
            throw refused(path, "what should hold it is neither an object nor a list.");
        }
    }

    private void replace(List<String> path, JsonTree value) {
        if (path.isEmpty()) {
            tree = value;
            return;
        }
        JsonTree parent = get(path.subList(0, path.size() - 1));
        if (parent instanceof Struct struct) {
            struct.fields().put(path.get(path.size() - 1), value);
        } else if (parent instanceof Items items) {
            items.elements().set(place(path, items.elements().size() - 1), value);
        }
    }

    private void remove(List<String> path) {
        get(path);
        if (path.isEmpty()) {
            throw refused(path, "the whole document cannot be taken away.");
        }
        JsonTree parent = get(path.subList(0, path.size() - 1));
        if (parent instanceof Struct struct) {
            struct.fields().remove(path.get(path.size() - 1));
        } else if (parent instanceof Items items) {
            items.elements().remove(place(path, items.elements().size() - 1));
        }
    }

    /** A copy of its own, so that later operations change nothing else; no deeper and not more than the limits. */
    private JsonTree copied(List<String> path, JsonTree value, int depth) {
        count(path, depth);
        if (value instanceof Struct struct) {
            Struct copy = new Struct(struct.place());
            struct.fields().forEach((name, field) -> copy.fields().put(name, copied(path, field, depth + 1)));
            return copy;
        }
        if (value instanceof Items items) {
            Items copy = new Items(items.place());
            items.elements().forEach(element -> copy.elements().add(copied(path, element, depth + 1)));
            return copy;
        }
        return value;
    }

    private void count(List<String> path, int depth) {
        seen++;
        if (seen > MOST_VALUES) {
            throw refused(path, "the patch moves or copies more than " + MOST_VALUES + " values.");
        }
        if (depth > JourneyJsonOptions.DEFAULT_MAX_DEPTH) {
            throw refused(
                    path, "the document would be deeper than " + JourneyJsonOptions.DEFAULT_MAX_DEPTH + " levels.");
        }
    }

    /** As RFC 6902 says: numbers by value, objects whatever the order of their fields. */
    private boolean isSame(JsonTree one, JsonTree other) {
        if (one instanceof Struct a && other instanceof Struct b) {
            return a.fields().keySet().equals(b.fields().keySet())
                    && a.fields().entrySet().stream().allMatch(field -> {
                        JsonTree value = b.fields().get(field.getKey());
                        return value != null && isSame(field.getValue(), value);
                    });
        }
        if (one instanceof Items a && other instanceof Items b) {
            boolean isSame = a.elements().size() == b.elements().size();
            for (int i = 0; isSame && i < a.elements().size(); i++) {
                isSame = isSame(a.elements().get(i), b.elements().get(i));
            }
            return isSame;
        }
        return one instanceof Leaf a && other instanceof Leaf b && isSame(a, b);
    }

    private static boolean isSame(Leaf one, Leaf other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return one.word().equals(other.word())
                || (one.kind() == Leaf.Kind.NUMBER
                        && new BigDecimal(one.word()).compareTo(new BigDecimal(other.word())) == 0);
    }

    private JourneyPatchException refused(List<String> path, String reason) {
        return new JourneyPatchException(index, PatchPaths.pointer(path), reason);
    }
}
