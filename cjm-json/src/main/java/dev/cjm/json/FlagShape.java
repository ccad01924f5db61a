package dev.cjm.json;

import tools.jackson.core.JsonGenerator;

/** Yes or no. */
final class FlagShape extends WrittenShape<Boolean> {
    static final FlagShape FLAG = new FlagShape();

    private FlagShape() {}

    @Override
    String expected() {
        return "true or false";
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "boolean");
    }

    @Override
    void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}
