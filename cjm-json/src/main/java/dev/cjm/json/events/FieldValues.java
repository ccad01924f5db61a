package dev.cjm.json.events;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes the fields that were asked for out of an object, and skips all else.
 *
 * <p>It goes as deep as the pointers do, and never deeper than the parser lets a document be.
 */
final class FieldValues {
    private final @Nullable String[] values;
    private final boolean[] isNested;

    FieldValues(int size) {
        values = new String[size];
        isNested = new boolean[size];
    }

    void clear() {
        Arrays.fill(values, null);
        Arrays.fill(isNested, false);
    }

    /** What stands at a place; empty if nothing does. */
    String text(int slot) {
        String value = values[slot];
        return value == null ? "" : value;
    }

    /** Whether an object or a list stands where a value should. */
    boolean isNested(int slot) {
        return isNested[slot];
    }

    /** Reads an object, at whose start the parser is, to its end. */
    void read(JsonParser in, FieldTree tree) {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            FieldTree child = tree.child(name);
            if (child == null) {
                in.skipChildren();
            } else {
                value(in, child);
            }
        }
    }

    /** Reads a value, at whose start the parser is, to its end. */
    void value(JsonParser in, FieldTree tree) {
        if (in.currentToken().isScalarValue()) {
            if (in.currentToken() != JsonToken.VALUE_NULL && !tree.slots().isEmpty()) {
                set(tree, in.getString());
            }
            return;
        }
        tree.slots().forEach(slot -> isNested[slot] = true);
        if (tree.isLeaf()) {
            in.skipChildren();
        } else if (in.currentToken() == JsonToken.START_OBJECT) {
            read(in, tree);
        } else {
            array(in, tree);
        }
    }

    /** The next part of a pointer is the place in a list, or the key of one of its objects. */
    private void array(JsonParser in, FieldTree tree) {
        int index = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            FieldTree child = tree.child(String.valueOf(index++));
            if (child != null) {
                value(in, child);
            } else if (in.currentToken() == JsonToken.START_OBJECT) {
                keyed(in, tree);
            } else {
                in.skipChildren();
            }
        }
    }

    /** An object such as {"key": "page", "value": {"string_value": "/cart"}}. */
    private void keyed(JsonParser in, FieldTree tree) {
        String key = null;
        String value = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            boolean isScalar = in.currentToken().isScalarValue() && in.currentToken() != JsonToken.VALUE_NULL;
            if (isScalar && (name.equals("key") || name.equals("name"))) {
                key = in.getString();
            } else if (isScalar && name.equals("value")) {
                value = in.getString();
            } else if (name.equals("value") && in.currentToken() == JsonToken.START_OBJECT) {
                value = only(in);
            } else {
                in.skipChildren();
            }
        }
        FieldTree child = key == null ? null : tree.child(key);
        if (child != null && value != null) {
            set(child, value);
        }
    }

    /** The first value of an object that is not null, such as {"string_value": null, "int_value": "3"}. */
    private static @Nullable String only(JsonParser in) {
        String found = null;
        while (in.nextName() != null) {
            JsonToken token = in.nextToken();
            if (found == null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                found = in.getString();
            }
            in.skipChildren();
        }
        return found;
    }

    private void set(FieldTree tree, String text) {
        for (int slot : tree.slots()) {
            if (values[slot] == null) {
                values[slot] = text;
            }
        }
    }
}
