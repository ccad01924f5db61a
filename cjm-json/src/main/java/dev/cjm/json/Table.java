package dev.cjm.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The fields of one type of the model, in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Table<T, B> extends Shape<T, Parsed<T, B>> {
    static final int MOST_FIELDS = Long.SIZE;

    private final Class<T> type;
    private final String noun;
    private final String doc;
    private final List<Field<T, B, ?>> fields;
    private final Field<T, B, ?>[] rows;
    private final FieldNames names;
    /** The rows that no document can do without: bit by bit, from the lowest. */
    private final long required;

    private Table(Class<T> type, String noun, String doc, List<Field<T, B, ?>> fields) {
        this.type = type;
        this.noun = noun;
        this.doc = doc;
        this.fields = fields;
        rows = array(fields);
        names = new FieldNames(noun, fields.stream().map(Field::name).toList());
        for (int place = 0; place < rows.length; place++) {
            rows[place].standsAt(place);
        }
        if (fields.size() > MOST_FIELDS) {
            throw new IllegalStateException("A table has at most 64 fields: " + noun);
        }
        long bits = 0;
        for (Field<T, B, ?> field : fields) {
            bits |= field.isRequired() ? 1L << field.place() : 0;
        }
        required = bits;
    }

    /** Walked for each object, where an array is faster than a list. */
    @SuppressWarnings("unchecked") // the array of what the list holds
    private static <T, B> Field<T, B, ?>[] array(List<Field<T, B, ?>> fields) {
        return fields.toArray(Field[]::new);
    }

    /** A table; the noun follows an article that it brings along, for example {@code a pain point}. */
    @SafeVarargs
    static <T, B> Table<T, B> of(Class<T> type, String noun, String doc, Field<T, B, ?>... fields) {
        List<Field<T, B, ?>> rows = new ArrayList<>();
        for (Field<T, B, ?> field : fields) {
            rows.add(field);
        }
        return of(type, noun, doc, rows);
    }

    static <T, B> Table<T, B> of(Class<T> type, String noun, String doc, List<Field<T, B, ?>> fields) {
        return new Table<>(type, noun, doc, Collections.unmodifiableList(fields));
    }

    Class<T> type() {
        return type;
    }

    String noun() {
        return noun;
    }

    String doc() {
        return doc;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    /** This table and all that it leads to, each once. */
    Collection<Table<?, ?>> reachable() {
        Map<Class<?>, Table<?, ?>> found = new LinkedHashMap<>();
        Deque<Table<?, ?>> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Table<?, ?> table = open.pop();
            if (found.putIfAbsent(table.type, table) == null) {
                table.fields.forEach(field -> field.shape().table().ifPresent(open::add));
            }
        }
        return found.values();
    }

    Field<T, B, ?> row(int place) {
        return rows[place];
    }

    int rows() {
        return rows.length;
    }

    /** The row of a field, or -1. */
    int place(String name) {
        return names.place(name);
    }

    @Override
    Optional<Table<?, ?>> table() {
        return Optional.of(this);
    }

    @Override
    String expected() {
        return noun + ", as an object";
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("$ref", "#/$defs/" + type.getSimpleName());
    }

    @Override
    void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Field<T, B, ?> field : rows) {
            field.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    @Nullable
    Parsed<T, B> read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(this);
        }
        @Nullable Object[] values = in.scratch().borrow();
        long seen = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int place = place(name);
            if (place < 0) {
                in.unknownField(name, names.all());
            } else if ((seen & 1L << place) != 0) {
                in.fieldTwice(name);
            } else {
                seen |= 1L << place;
                in.nextToken();
                values[place] = rows[place].read(in);
            }
        }
        boolean isComplete = (required & ~said(values, seen)) == 0 || isCompleted(in, values, seen);
        Parsed<T, B> parsed = isComplete ? Parsed.of(this, said(values, seen | required), values) : null;
        in.scratch().giveBack(values, seen | required);
        return parsed;
    }

    /** Those of the rows that have a value; one that was refused has none. */
    private static long said(@Nullable Object[] values, long among) {
        long said = among;
        for (long left = among; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            said ^= values[place] == null ? 1L << place : 0;
        }
        return said;
    }

    /** Tells what is missing, and puts something in its place where it can. */
    private boolean isCompleted(Reading in, @Nullable Object[] values, long seen) {
        boolean isComplete = true;
        for (int place = 0; place < rows.length; place++) {
            Field<T, B, ?> field = rows[place];
            if (values[place] == null && field.isRequired()) {
                if ((seen & 1L << place) == 0) {
                    in.missingField(field.name(), noun, field.shape().expected());
                }
                values[place] = field.shape().standIn(in);
                isComplete &= values[place] != null;
            }
        }
        return isComplete;
    }
}
