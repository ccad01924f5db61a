package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads maps where a host reads.
 *
 * <p>What the host's parser yields is first written down as JSON text: so the one reader reads it, with the same checks whatever the
 * host's format and settings are, and problems are then told with the places of the host's document.
 */
final class BoundMapReader extends ValueDeserializer<JourneyMap> {
    private final JourneyJsonOptions options;

    BoundMapReader(JourneyJsonOptions options) {
        this.options = options;
    }

    @Override
    public Class<?> handledType() {
        return JourneyMap.class;
    }

    @Override
    public JourneyMap deserialize(JsonParser parser, DeserializationContext context) {
        List<JsonProblem> unknown = new ArrayList<>();
        boolean refuses = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        JsonSettings settings = options.settingsTelling(warning -> {
            if (refuses && warning.code().equals("field.unknown")) {
                unknown.add(warning);
            }
        });
        JourneyMap map;
        try {
            Source source = HostDocument.copy(parser, settings);
            map = new DocumentReader<>(WholeMap.MAP, settings).read(source);
        } catch (InvalidJourneyJsonException e) {
            throw new JourneyBindException(parser, e);
        }
        if (!unknown.isEmpty()) {
            throw new JourneyBindException(parser, new InvalidJourneyJsonException(unknown));
        }
        return map;
    }

    /** A map is always a map; no type is looked for. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer type) {
        return deserialize(parser, context);
    }
}
