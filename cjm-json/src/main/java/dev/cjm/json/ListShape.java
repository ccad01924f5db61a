package dev.cjm.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values one after the other. */
final class ListShape<W, R> extends Shape<Collection<W>, List<R>> {
    private static final int FEW = 3;

    private final Shape<W, R> element;
    private final int fewest;

    ListShape(Shape<W, R> element, int fewest) {
        this.element = element;
        this.fewest = fewest;
    }

    Shape<W, R> element() {
        return element;
    }

    @Override
    String expected() {
        return fewest == 0 ? "a list" : "a list that is not empty";
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "array");
        if (fewest > 0) {
            schema.writeNumberProperty("minItems", fewest);
        }
        schema.writeObjectPropertyStart("items");
        element.describe(schema);
        schema.writeEndObject();
    }

    @Override
    void write(Collection<W> values, JsonGenerator out) {
        out.writeStartArray();
        for (W value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    @Nullable
    List<R> read(Reading in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.refuse(this);
        }
        List<R> values = new ArrayList<>(FEW);
        int index = 0;
        for (; in.nextToken() != JsonToken.END_ARRAY; index++) {
            in.part();
            R value = element.read(in);
            if (value instanceof Parsed<?, ?> parsed) {
                parsed.standsAt(index);
            }
            if (value != null) {
                values.add(value);
            }
        }
        if (index < fewest) {
            in.problems().add("value.range", in.pointer(), "an empty list", expected(), "Name at least one.");
        }
        return values.size() < fewest ? null : values;
    }

    @Override
    SeenBy seenBy() {
        return element.seenBy();
    }

    @Override
    Optional<Table<?, ?>> table() {
        return element.table();
    }
}
