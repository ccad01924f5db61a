package dev.cjm.json;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema of the documents, draft 2020-12, for readers and writers in any language.
 *
 * <p>It is made of the tables that writer and reader follow, so all three say the same. What a schema cannot say, only the reader
 * checks:
 *
 * <ul>
 *   <li>texts are not blank, language tags, days, times and durations exist;
 *   <li>ids are unique, references lead somewhere, channels are declared once and fields stand once;
 *   <li>likelihoods from one touchpoint, shares of entries and shares of personas sum to at most 1;
 *   <li>scores lie on the scale of the map, ranges run forwards, stages nest at most {@value dev.cjm.model.Stage#DEEPEST} deep;
 *   <li>the limits of the reader.
 * </ul>
 *
 * <p>Fields that the schema does not name are allowed, as a reader allows them unless it is strict.
 */
public final class JourneySchema {
    private JourneySchema() {}

    /**
     * Writes the schema of a document with one map.
     *
     * @return its text, the same on every JDK
     */
    public static String text() {
        String id = "urn:dev.cjm:journey-map:" + JourneyMapTable.FORMAT_VERSION_NUMBER;
        return text(id, "Customer journey map", WholeMap.MAP);
    }

    /**
     * Writes the schema of a portfolio, a document with several maps.
     *
     * @return its text, the same on every JDK
     */
    public static String portfolio() {
        String id = "urn:dev.cjm:journey-portfolio:" + PortfolioTable.FORMAT_VERSION_NUMBER;
        return text(id, "Portfolio of customer journey maps", PortfolioTable.PORTFOLIO);
    }

    private static String text(String id, String title, Shape<?, ?> root) {
        CharArrayWriter text = new CharArrayWriter();
        try {
            JsonText.write(schema -> write(id, title, root, schema), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no text does that
        }
        return text.toString();
    }

    private static void write(String id, String title, Shape<?, ?> root, JsonGenerator schema) {
        schema.writeStartObject();
        schema.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.writeStringProperty("$id", id);
        schema.writeStringProperty("title", title);
        root.describe(schema);
        schema.writeObjectPropertyStart("$defs");
        root.table().orElseThrow().reachable().forEach(table -> write(table, schema));
        schema.writeEndObject();
        schema.writeEndObject();
    }

    private static void write(Table<?, ?> table, JsonGenerator schema) {
        schema.writeObjectPropertyStart(table.type().getSimpleName());
        schema.writeStringProperty("description", table.doc());
        schema.writeStringProperty("type", "object");
        schema.writeObjectPropertyStart("properties");
        table.fields().forEach(field -> write(field, schema));
        schema.writeEndObject();
        if (table.fields().stream().anyMatch(Field::isRequired)) {
            schema.writeArrayPropertyStart("required");
            table.fields().stream().filter(Field::isRequired).forEach(field -> schema.writeString(field.name()));
            schema.writeEndArray();
        }
        schema.writeEndObject();
    }

    private static void write(Field<?, ?, ?> field, JsonGenerator schema) {
        schema.writeObjectPropertyStart(field.name());
        schema.writeStringProperty("description", field.doc());
        field.shape().describe(schema);
        schema.writeEndObject();
    }
}
