package dev.cjm.json;

import java.util.List;
import java.util.Objects;
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
    /** Which rows have a value: bit by bit, from the lowest. */
    private final long present;

    private final Object[] values;
    private int index = -1;

    private Parsed(Table<T, B> table, long present, Object[] values) {
        this.table = table;
        this.present = present;
        this.values = values;
    }

    /** What stands at some places of an array, one for each row of the table. */
    static <T, B> Parsed<T, B> of(Table<T, B> table, long present, @Nullable Object[] rows) {
        Object[] values = new Object[Long.bitCount(present)];
        long left = present;
        for (int i = 0; i < values.length; i++) {
            values[i] = Objects.requireNonNull(rows[Long.numberOfTrailingZeros(left)]);
            left &= left - 1;
        }
        return new Parsed<>(table, present, values);
    }

    private @Nullable Object at(int place) {
        long bit = 1L << place;
        return (present & bit) == 0 ? null : values[Long.bitCount(present & bit - 1)];
    }

    /** Notes at which place of a list it stood; refused elements make that differ from its place in the model. */
    void standsAt(int placeInList) {
        index = placeInList;
    }

    /** The value of a required field. */
    <R> R get(Field<T, B, R> field) {
        return Objects.requireNonNull(value(field), field.name());
    }

    /** The value of a field. */
    <R> Optional<R> find(Field<T, B, R> field) {
        return Optional.ofNullable(value(field));
    }

    @SuppressWarnings("unchecked") // what the field has read
    private <R> @Nullable R value(Field<T, B, R> field) {
        return (R) at(field.place());
    }

    /** Tells the builder all that was read. */
    @Override
    public void accept(B builder) {
        long left = present;
        for (Object value : values) {
            table.row(Long.numberOfTrailingZeros(left)).tell(builder, value);
            left &= left - 1;
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
                next = place < 0 ? null : object.at(place);
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
