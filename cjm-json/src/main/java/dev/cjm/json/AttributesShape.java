package dev.cjm.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Texts by key, in the order of the keys: equal maps have equal attributes in whatever order they were said. */
final class AttributesShape extends Shape<Map<String, String>, Map<String, String>> {
    static final AttributesShape ATTRIBUTES = new AttributesShape();

    private AttributesShape() {}

    @Override
    String expected() {
        return "an object with texts";
    }

    /** Nobody knows what they hold. */
    @Override
    SeenBy seenBy() {
        return SeenBy.COLLEAGUES;
    }

    @Override
    void describe(JsonGenerator schema) {
        schema.writeStringProperty("type", "object");
        schema.writeObjectPropertyStart("propertyNames");
        schema.writeStringProperty("type", "string");
        schema.writeNumberProperty("minLength", 1);
        schema.writeEndObject();
        schema.writeObjectPropertyStart("additionalProperties");
        Texts.ANYTHING.describe(schema);
        schema.writeEndObject();
    }

    @Override
    void write(Map<String, String> value, JsonGenerator out) {
        out.writeStartObject();
        new TreeMap<>(value).forEach(out::writeStringProperty);
        out.writeEndObject();
    }

    @Override
    @Nullable
    Map<String, String> read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.refuse(this);
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            in.part();
            if (attributes.containsKey(key)) {
                in.fieldTwice(key);
                continue;
            }
            if (key.isBlank()) {
                in.problems().add(in.here(Wording.blankKey(in.pointer(), key)));
            }
            in.nextToken();
            String text = Texts.ANYTHING.read(in);
            if (text != null && !key.isBlank()) {
                attributes.put(key, text);
            }
        }
        return attributes;
    }
}
