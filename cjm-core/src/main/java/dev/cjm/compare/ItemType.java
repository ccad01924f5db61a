package dev.cjm.compare;

import java.util.List;
import java.util.function.Function;

/**
 * What stands in the lists of parts: how to tell one from others, and what it says.
 *
 * @param type its class
 * @param key what stays when all else changes: the id, else the text
 * @param name what people call it
 * @param fields the rest of what it says, each under the name of its accessor
 * @param <T> its class
 */
record ItemType<T>(Class<T> type, Function<T, String> key, Function<T, String> name, List<Field<T>> fields) {
    /**
     * One value of an item.
     *
     * @param name what its accessor is called
     * @param reading reads the value, in whatever it is wrapped
     * @param <T> the class of the item
     */
    record Field<T>(String name, Function<T, Object> reading) {}

    @SafeVarargs
    @SuppressWarnings("varargs") // of the list's own elements
    static <T> ItemType<T> of(Class<T> type, Function<T, String> key, Function<T, String> name, Field<T>... fields) {
        return new ItemType<>(type, key, name, List.of(fields));
    }

    static <T> Field<T> field(String name, Function<T, Object> reading) {
        return new Field<>(name, reading);
    }

    String keyOf(Object item) {
        return key.apply(type.cast(item));
    }

    String nameOf(Object item) {
        return name.apply(type.cast(item));
    }

    Object valueOf(Field<T> field, Object item) {
        return field.reading().apply(type.cast(item));
    }
}
