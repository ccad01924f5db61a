package dev.cjm.json;

import dev.cjm.model.JourneyResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes results where a host writes, as {@link BoundMapWriter} writes maps. */
final class BoundResultWriter extends ValueSerializer<JourneyResult> {
    @Override
    public Class<?> handledType() {
        return JourneyResult.class;
    }

    @Override
    public void serialize(JourneyResult result, JsonGenerator out, SerializationContext context) {
        ResultTable<?> table = ResultTables.of(result.getClass());
        if (!(out instanceof JsonGeneratorBase)) {
            table.write(result, new BoundMapWriter.TypedNumbers(out));
        } else if (out.getPrettyPrinter() == null) {
            out.writeRawValue(JsonText.compact(json -> table.write(result, json)));
        } else {
            int depth = out.streamWriteContext().getNestingDepth();
            out.writeRawValue(JourneyJson.write(result).stripTrailing().replace("\n", "\n" + "  ".repeat(depth)));
        }
    }

    /** A result says itself what it is; no type is written beside it. */
    @Override
    public void serializeWithType(
            JourneyResult result, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(result, out, context);
    }
}
