package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** The canonical text of a document: two spaces, line feeds, one field or element per line, a line feed at the end. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonText() {}

    static void write(JourneyMap map, Writer target) throws IOException {
        write(json -> JourneyMapTable.JOURNEY_MAP.write(map, json), target);
    }

    static String text(Consumer<JsonGenerator> writing) {
        return gathered(target -> write(writing, target));
    }

    private static String gathered(Writing writing) {
        TextChunks text = new TextChunks();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no text does that
        }
        return text.toString();
    }

    static void write(Consumer<JsonGenerator> writing, Writer target) throws IOException {
        LosslessWriter out = new LosslessWriter(target);
        write(writing.andThen(json -> json.writeRaw('\n')), new Context(CanonicalLayout::new), out);
        out.flush();
    }

    /** The text of what {@link #writeCompact} writes. */
    static String compact(Consumer<JsonGenerator> writing) {
        return gathered(target -> writeCompact(writing, target));
    }

    /** The same without line feeds and blanks. */
    static void writeCompact(Consumer<JsonGenerator> writing, Writer target) throws IOException {
        write(writing, ObjectWriteContext.empty(), new LosslessWriter(target));
    }

    /** The same with each name and each value at the start of a line, and nothing else. */
    static void writeInLines(Consumer<JsonGenerator> writing, Writer target) throws IOException {
        LosslessWriter out = new LosslessWriter(target);
        write(writing, new Context(LineStarts::new), out);
        out.flush();
    }

    private static void write(Consumer<JsonGenerator> writing, ObjectWriteContext layout, Writer out)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(layout, out)) {
            writing.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes somewhere. */
    private interface Writing {
        void to(Writer target) throws IOException;
    }

    /** Brings the layout along. */
    private static final class Context extends ObjectWriteContext.Base {
        private final Supplier<PrettyPrinter> layout;

        Context(Supplier<PrettyPrinter> layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout.get();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** A line feed before each name and each value but the first. */
    private static final class LineStarts extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeObjectEntries(JsonGenerator out) {
            out.writeRaw('\n');
        }

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator out) {
            out.writeRaw(":\n");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator out) {
            out.writeRaw(",\n");
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) {
            out.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) {
            out.writeRaw(",\n");
        }
    }
}
