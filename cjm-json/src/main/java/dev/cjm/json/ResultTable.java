package dev.cjm.json;

import static dev.cjm.json.ResultFields.must;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The fields of one class of results, in the order in which they are written; writer and schema follow them.
 *
 * @param <T> the class
 */
final class ResultTable<T extends JourneyResult> {
    static final String FORMAT_NAME = "cjm-journey-result";
    static final int FORMAT_VERSION_NUMBER = 1;

    private final String kind;
    private final Table<T, Void> body;
    private final Table<T, Void> document;

    private ResultTable(String kind, Table<T, Void> body, List<Field<T, Void, ?>> header) {
        this.kind = kind;
        this.body = body;
        List<Field<T, Void, ?>> all = new ArrayList<>(header);
        body.fields().forEach(row -> all.add(row.again()));
        document = Table.of(body.type(), body.noun(), body.doc(), all);
    }

    /** The table of a class of results; the kind is the word by which documents and schemas call it. */
    @SafeVarargs
    static <T extends JourneyResult> ResultTable<T> of(
            Class<T> type, String kind, String noun, String doc, Field<T, Void, ?>... fields) {
        List<Field<T, Void, ?>> rows = new ArrayList<>();
        for (Field<T, Void, ?> field : fields) {
            rows.add(field);
        }
        return new ResultTable<>(kind, Table.of(type, noun, doc, rows), header(kind));
    }

    /** The same for a result about one map, which its documents name. */
    ResultTable<T> aboutMap(Function<T, JourneyMap> map) {
        List<Field<T, Void, ?>> header = new ArrayList<>(header(kind));
        header.add(must("map", NamedParts.MAP, map, "The map that was asked about."));
        return new ResultTable<>(kind, body, header);
    }

    private static <T> List<Field<T, Void, ?>> header(String kind) {
        return List.of(
                must("format", new FormatShape(FORMAT_NAME), any -> FORMAT_NAME, "Says that the document is a result."),
                must(
                        "formatVersion",
                        new FormatVersionShape(FORMAT_VERSION_NUMBER),
                        any -> FORMAT_VERSION_NUMBER,
                        "The version of the format of results."),
                must("result", new FormatShape(kind), any -> kind, "Says what kind of result it is."));
    }

    Class<T> type() {
        return body.type();
    }

    /** The word by which documents and schemas call it. */
    String kind() {
        return kind;
    }

    /** The result within another one. */
    Table<T, Void> body() {
        return body;
    }

    /** The result as a document of its own, which says first what it is. */
    Table<T, Void> document() {
        return document;
    }

    void write(JourneyResult result, JsonGenerator out) {
        document.write(body.type().cast(result), out);
    }
}
