package dev.cjm.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The version of the format: any other ends reading, for fields may mean something else there. */
final class FormatVersionShape extends Shape<Integer, Integer> {
    private static final WholeShape NUMBER = new WholeShape(0, Integer.MAX_VALUE);

    @Override
    String expected() {
        return Integer.toString(JourneyMapTable.FORMAT_VERSION_NUMBER);
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeNumberProperty("const", JourneyMapTable.FORMAT_VERSION_NUMBER);
    }

    @Override
    void write(Integer value, JsonGenerator out) {
        NUMBER.write(value, out);
    }

    @Override
    @Nullable
    Integer read(Reading in) {
        Integer version = NUMBER.read(in);
        if (version != null && version != JourneyMapTable.FORMAT_VERSION_NUMBER) {
            throw in.stop(Wording.otherVersion(version));
        }
        return version;
    }

    @Override
    Integer standIn(Reading in) {
        return JourneyMapTable.FORMAT_VERSION_NUMBER;
    }
}
