package dev.cjm.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The name of the format: any other ends reading, for nothing of such a document would fit. */
final class FormatShape extends Shape<String, String> {
    private final String name;

    FormatShape(String name) {
        this.name = name;
    }

    @Override
    String expected() {
        return Wording.quoted(name);
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("const", name);
    }

    @Override
    void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    @Nullable
    String read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        String format = in.text();
        if (!format.equals(name)) {
            throw in.stop(Wording.otherFormat(in.pointer(), format, name));
        }
        return format;
    }

    @Override
    String standIn(Reading in) {
        return name;
    }
}
