package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes maps where a host writes: as finished text into JSON, so that no setting changes it; as tokens into all else. */
final class BoundMapWriter extends ValueSerializer<JourneyMap> {
    @Override
    public Class<?> handledType() {
        return JourneyMap.class;
    }

    @Override
    public void serialize(JourneyMap map, JsonGenerator out, SerializationContext context) {
        if (!(out instanceof JsonGeneratorBase)) {
            WholeMap.MAP.write(map, new TypedNumbers(out));
        } else if (out.getPrettyPrinter() == null) {
            out.writeRawValue(JourneyNdjson.line(map));
        } else {
            int depth = out.streamWriteContext().getNestingDepth();
            out.writeRawValue(JourneyJson.write(map).stripTrailing().replace("\n", "\n" + "  ".repeat(depth)));
        }
    }

    /** A map is always a map; no type is written beside it. */
    @Override
    public void serializeWithType(
            JourneyMap map, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(map, out, context);
    }

    /** Not all generators take numbers as text. */
    static final class TypedNumbers extends JsonGeneratorDelegate {
        TypedNumbers(JsonGenerator out) {
            super(out);
        }

        @Override
        public JsonGenerator writeNumber(String number) {
            return writeNumber(new BigDecimal(number));
        }
    }
}
