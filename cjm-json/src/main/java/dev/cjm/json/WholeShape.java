package dev.cjm.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number within bounds, both inclusive. As in JSON Schema, 2.0 is a whole number, and 2.7 is none. */
final class WholeShape extends Shape<Integer, Integer> {
    private final int min;
    private final int max;

    WholeShape(int min, int max) {
        this.min = min;
        this.max = max;
    }

    @Override
    String expected() {
        return max == Integer.MAX_VALUE
                ? "a whole number, at least " + min
                : "a whole number from %s to %s".formatted(min, max);
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "integer");
        schema.writeNumberProperty("minimum", min);
        schema.writeNumberProperty("maximum", max);
    }

    @Override
    void write(Integer value, JsonGenerator out) {
        out.writeNumber(value.intValue());
    }

    @Override
    @Nullable
    Integer read(Reading in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            return in.refuse(this);
        }
        double value = in.number();
        if (value != Math.rint(value)) {
            return in.refuse("value.type", this, "Round it.");
        }
        if (value < min || value > max) {
            return in.refuse("value.range", this, "Choose a number within the bounds.");
        }
        return (int) value;
    }
}
