package dev.cjm.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The version of the format: any other is migrated or ends reading, for fields may mean something else there. */
final class FormatVersionShape extends Shape<Integer, Integer> {
    private static final WholeShape NUMBER = new WholeShape(0, Integer.MAX_VALUE);

    private final int current;

    FormatVersionShape(int current) {
        this.current = current;
    }

    @Override
    String expected() {
        return Integer.toString(current);
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeNumberProperty("const", current);
    }

    @Override
    void write(Integer value, JsonGenerator out) {
        NUMBER.write(value, out);
    }

    @Override
    @Nullable
    Integer read(Reading in) {
        Integer version = NUMBER.read(in);
        if (version != null && version < current && in.canMigrate(version)) {
            throw new OlderVersion();
        }
        if (version != null && version != current) {
            throw in.stop(Wording.otherVersion(in.pointer(), version, current));
        }
        return version;
    }

    @Override
    Integer standIn(Reading in) {
        return current;
    }
}
