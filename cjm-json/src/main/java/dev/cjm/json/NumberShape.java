package dev.cjm.json;

import dev.cjm.internal.Decimals;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A number within bounds, both inclusive, written with as few digits as tell it from all others. */
final class NumberShape extends Shape<Double, Double> {
    /** Below it every whole number is a double, and is written as one. */
    private static final double MOST_EXACT = 1e15;

    /** From here on bounds only keep the arithmetic safe, and are not worth telling. */
    private static final double UNBOUNDED = 1e9;

    /** The whole numbers from 0 to 100, which most scores of documents are, made once. */
    private static final Double[] WHOLE =
            IntStream.rangeClosed(0, 100).asDoubleStream().boxed().toArray(Double[]::new);

    private final double min;
    private final double max;

    NumberShape(double min, double max) {
        this.min = min;
        this.max = max;
    }

    @Override
    String expected() {
        return max >= UNBOUNDED
                ? "a number"
                : "a number from %s to %s".formatted(Decimals.shortest(min), Decimals.shortest(max));
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "number");
        schema.writeName("minimum");
        write(min, schema);
        schema.writeName("maximum");
        write(max, schema);
    }

    @Override
    void write(Double value, JsonGenerator out) {
        double number = value;
        if (number == Math.rint(number) && Math.abs(number) < MOST_EXACT) {
            out.writeNumber((long) number);
        } else {
            out.writeNumber(Decimals.shortest(number));
        }
    }

    @Override
    @Nullable
    Double read(Reading in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT && in.token() != JsonToken.VALUE_NUMBER_FLOAT) {
            return in.refuse(this);
        }
        double value = in.number();
        if (!(value >= min && value <= max)) {
            boolean mayBePercent = max == 1 && value > 1 && value <= 100;
            return in.refuse(
                    "value.range",
                    this,
                    mayBePercent ? "Maybe it is a percentage; divide by 100." : "Choose a number in between.");
        }
        return boxed(value + 0.0);
    }

    private static Double boxed(double value) {
        int whole = (int) value;
        return whole == value && whole >= 0 && whole < WHOLE.length ? WHOLE[whole] : Double.valueOf(value);
    }
}
