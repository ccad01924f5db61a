package dev.cjm.json;

import dev.cjm.model.JourneyResult;
import dev.cjm.model.Stage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema of the documents, draft 2020-12, for readers and writers in any language.
 *
 * <p>It is made of the tables that writer and reader follow, so all three say the same. What a schema cannot say, such as that references
 * lead somewhere and likelihoods sum to at most 1, only a reader checks; {@link #checkedByReaderOnly} lists it, and so does the schema in
 * its comment. Closed sets are enumerations; open ones have examples and a comment that says so.
 *
 * <p>Fields that the schema does not name are allowed, as a reader allows them unless it is strict.
 */
public final class JourneySchema {
    private static final Pattern ARTICLE = Pattern.compile("^an? ");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private static final List<String> READER_ONLY = List.of(
            "Texts are not blank.",
            "Language tags, days, times of day and durations exist.",
            "Amounts of money have at most 1,000 characters.",
            "Ids of stages, touchpoints, outcomes, transitions, personas and channels are unique, and those within one list.",
            "References lead to exactly one thing: personas, needs, touchpoints, outcomes, pain points, work, channels.",
            "Needs, work and channels with the same id are the same.",
            "A touchpoint has at most one emotion for everybody and one for each persona.",
            "Likelihoods of the transitions from one touchpoint sum to at most 1; those without one have something left.",
            "Shares of personas and of entries sum to at most 1; entries that all have a share sum to 1.",
            "Scores lie on the scale of the map.",
            "Ranges of days and ages run forwards; a scale has its neutral score between its ends, and steps that fit.",
            "A flow in order has no transition between touchpoints.",
            "Stages nest at most %d deep.".formatted(Stage.DEEPEST),
            "Every field stands once in its object.",
            "The document keeps the limits of the reader.");

    private static final String READ =
            "What a schema cannot say, only a reader checks: " + String.join(" ", READER_ONLY);

    private static final String WRITTEN = "Results are written only. Later releases may add fields.";

    private JourneySchema() {}

    /**
     * Lists what the schema cannot say, and only a reader checks.
     *
     * @return sentences, unmodifiable
     */
    public static List<String> checkedByReaderOnly() {
        return READER_ONLY;
    }

    /**
     * Writes the schema of a document with one map.
     *
     * @return its text, the same on every JDK
     */
    public static String text() {
        String id = "urn:cjm:journey-map:" + JourneyMapTable.FORMAT_VERSION_NUMBER;
        return text(id, "Customer journey map", READ, WholeMap.MAP.table().orElseThrow());
    }

    /**
     * Writes the schema of a portfolio, a document with several maps.
     *
     * @return its text, the same on every JDK
     */
    public static String portfolio() {
        String id = "urn:cjm:journey-portfolio:" + PortfolioTable.FORMAT_VERSION_NUMBER;
        return text(
                id,
                "Portfolio of customer journey maps",
                READ,
                PortfolioTable.PORTFOLIO.table().orElseThrow());
    }

    /**
     * Lists the classes of results that {@link JourneyJson} writes.
     *
     * @return the classes by package, unmodifiable
     */
    public static List<Class<? extends JourneyResult>> results() {
        return ResultTables.ALL.stream()
                .<Class<? extends JourneyResult>>map(ResultTable::type)
                .toList();
    }

    /**
     * Writes the schema of the documents of one class of results.
     *
     * @param result the class
     * @return its text, the same on every JDK
     * @throws IllegalArgumentException if it is a class that this library does not have
     */
    public static String of(Class<? extends JourneyResult> result) {
        ResultTable<?> table = ResultTables.of(result);
        String id = "urn:cjm:journey-result:" + table.kind() + ":" + ResultTable.FORMAT_VERSION_NUMBER;
        return text(id, title(table.document()), WRITTEN, table.document());
    }

    private static String text(String id, String title, String comment, Table<?, ?> root) {
        return JsonText.text(schema -> write(id, title, comment, root, schema));
    }

    private static void write(String id, String title, String comment, Table<?, ?> root, JsonGenerator schema) {
        schema.writeStartObject();
        schema.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.writeStringProperty("$id", id);
        schema.writeStringProperty("title", title);
        schema.writeStringProperty("$comment", comment);
        root.describe(schema);
        schema.writeObjectPropertyStart("$defs");
        root.reachable().forEach(table -> write(table, schema));
        schema.writeEndObject();
        schema.writeEndObject();
    }

    private static void write(Table<?, ?> table, JsonGenerator schema) {
        schema.writeObjectPropertyStart(table.type().getSimpleName());
        schema.writeStringProperty("title", title(table));
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

    private static String title(Table<?, ?> table) {
        return title(ARTICLE.matcher(table.noun()).replaceFirst(""));
    }

    private static String title(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static void write(Field<?, ?, ?> field, JsonGenerator schema) {
        schema.writeObjectPropertyStart(field.name());
        schema.writeStringProperty("title", title(CAPITAL.matcher(field.name()).replaceAll(" $0")));
        schema.writeStringProperty("description", field.doc());
        field.shape().describe(schema);
        schema.writeEndObject();
    }
}
