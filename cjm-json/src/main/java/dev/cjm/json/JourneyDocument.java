package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A map together with the fields of its document that nobody here knows.
 *
 * <p>For services that pass documents on: what a newer release or another program wrote beside the map is kept through reading, changing
 * and writing. Fields are kept at every object, with whatever they hold.
 *
 * <pre>{@code
 * JourneyDocument document = JourneyDocument.read(json);
 * document.unknown();                                        // {"/stages/0/x-color": "\"red\""}
 * String later = document.with(document.map().edit(e -> …)).toJson();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JourneyDocument {
    private final JourneyMap map;
    private final JsonTree.Struct tree;

    JourneyDocument(JourneyMap map, JsonTree.Struct tree) {
        this.map = map;
        this.tree = tree;
    }

    /**
     * Obtains a document of a map, with no other fields.
     *
     * @param map the map
     * @return the document
     */
    public static JourneyDocument of(JourneyMap map) {
        return new JourneyDocument(map, UnknownFields.canonical(map));
    }

    /**
     * Reads a document; {@link JourneyJsonReader#readDocument} does so with limits of its own.
     *
     * @param json the text of one document
     * @return the document
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     */
    public static JourneyDocument read(String json) {
        return JourneyJson.reader(options -> {}).readDocument(json);
    }

    /**
     * Reads a document.
     *
     * @param file a file with one document in UTF-8, packed by gzip or not
     * @return the document
     * @throws InvalidJourneyJsonException if the text is not a journey map; it tells all problems at once
     * @throws IOException if the file cannot be read
     */
    public static JourneyDocument read(Path file) throws IOException {
        return JourneyJson.reader(options -> {}).readDocument(file);
    }

    /**
     * Tells the map.
     *
     * @return the map, without what nobody knows
     */
    public JourneyMap map() {
        return map;
    }

    /**
     * Tells what is in the document and not in the map.
     *
     * @return the value of each such field as JSON on one line, by its JSON Pointer in {@link #toJson}, in the order of the document;
     *     unmodifiable
     */
    public Map<String, String> unknown() {
        Map<String, String> found = new LinkedHashMap<>();
        UnknownFields.collect(tree, "", found);
        return Collections.unmodifiableMap(found);
    }

    /**
     * Obtains a document with another map, to which the unknown fields are carried over.
     *
     * <p>A field goes with the object that it stood in: one with an id is found by its id; another by saying the same, or if none does,
     * by its place in a list of the same length. A field whose object is gone goes with it.
     *
     * @param changed the other map, mostly an edit of this one
     * @return the document of that map
     */
    public JourneyDocument with(JourneyMap changed) {
        JsonTree.Struct canonical = UnknownFields.canonical(changed);
        UnknownFields.carry(tree, canonical, false);
        return new JourneyDocument(changed, canonical);
    }

    /**
     * Writes the document.
     *
     * @return the canonical text of the map, with each unknown field at the end of its object, in the order in which they stood
     */
    public String toJson() {
        return JsonText.text(tree::write);
    }

    /**
     * Writes the document to a file, in UTF-8.
     *
     * @param file the file; what it holds is replaced; it is packed by gzip if its name ends with {@code .gz}
     * @throws IOException if the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        try (OutputStream out = GzipOutput.open(file)) {
            JsonText.write(tree::write, new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
    }

    /**
     * Tells whether another document has the same map and the same unknown fields.
     *
     * @param other the other one
     * @return whether both are written with the same text
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyDocument document && toJson().equals(document.toJson());
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }

    /**
     * Tells the title of the map and the number of unknown fields.
     *
     * @return the text for people
     */
    @Override
    public String toString() {
        Set<String> fields = unknown().keySet();
        return "Document of journey map '%s' with %d unknown fields%s"
                .formatted(map.title(), fields.size(), fields.isEmpty() ? "" : ": " + String.join(", ", fields));
    }
}
