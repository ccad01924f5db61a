package dev.cjm.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document as it was read: the values of its fields, to be told to a builder of the model.
 *
 * @param <T> the type of the model
 * @param <B> its builder
 */
final class Parsed<T, B> implements Consumer<B> {
    private final Table<T, B> table;
    private final @Nullable Object[] values;
    private int index = -1;

    Parsed(Table<T, B> table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** Notes at which place of a list it stood; refused elements make that differ from its place in the model. */
    void standsAt(int placeInList) {
        index = placeInList;
    }

    /** The value of a required field. */
    <R> R get(Field<T, B, R> field) {
        return find(field).orElseThrow();
    }

    /** The value of a field. */
    @SuppressWarnings("unchecked") // what the field has read
    <R> Optional<R> find(Field<T, B, R> field) {
        return Optional.ofNullable((R) values[table.place(field.name())]);
    }

    /** Tells the builder all that was read. */
    @Override
    public void accept(B builder) {
        List<Field<T, B, ?>> fields = table.fields();
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value != null) {
                fields.get(place).tell(builder, value);
            }
        }
    }

    /** Turns a path into the model into one into the document, which may have more elements: those that were refused. */
    String pointer(String location) {
        StringBuilder pointer = new StringBuilder();
        Object at = this;
        for (String segment :
                location.isEmpty() ? new String[0] : location.substring(1).split("/", -1)) {
            Object next = null;
            String written = segment;
            if (at instanceof Parsed<?, ?> object) {
                int place = object.table.place(segment);
                next = place < 0 ? null : object.values[place];
            } else if (at instanceof List<?> list && isIndex(segment, list)) {
                next = list.get(Integer.parseInt(segment));
                written = next instanceof Parsed<?, ?> element && element.index >= 0
                        ? Integer.toString(element.index)
                        : segment;
            }
            pointer.append('/').append(written);
            at = next == null ? "" : next;
        }
        return pointer.toString();
    }

    private static boolean isIndex(String segment, List<?> list) {
        return !segment.isEmpty()
                && segment.length() < 10
                && segment.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && Integer.parseInt(segment) < list.size();
    }
}
