package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The canonical text of a document: two spaces, line feeds, one field or element per line, a line feed at the end. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private JsonText() {}

    static void write(JourneyMap map, Writer target) throws IOException {
        write(json -> JourneyMapTable.JOURNEY_MAP.write(map, json), target);
    }

    static void write(Consumer<JsonGenerator> writing, Writer target) throws IOException {
        LosslessWriter out = new LosslessWriter(target);
        write(writing, new Context(), out);
        out.write('\n');
        out.flush();
    }

    /** The same without line feeds and blanks. */
    static void writeCompact(Consumer<JsonGenerator> writing, Writer target) throws IOException {
        write(writing, ObjectWriteContext.empty(), new LosslessWriter(target));
    }

    private static void write(Consumer<JsonGenerator> writing, ObjectWriteContext layout, Writer out)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(layout, out)) {
            writing.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Brings the layout along. */
    private static final class Context extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(LINES).withObjectIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
