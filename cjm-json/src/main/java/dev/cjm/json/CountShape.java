package dev.cjm.json;

import tools.jackson.core.JsonGenerator;

/** A number of things: whole, and not negative. */
final class CountShape extends WrittenShape<Long> {
    static final CountShape COUNT = new CountShape();

    private CountShape() {}

    @Override
    String expected() {
        return "a whole number, at least 0";
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "integer");
        schema.writeNumberProperty("minimum", 0);
    }

    @Override
    void write(Long value, JsonGenerator out) {
        out.writeNumber(value.longValue());
    }
}
