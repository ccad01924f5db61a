package dev.cjm.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** A value of a document as a tree that can be changed. Calls nest no deeper than the limit of the reader. */
sealed interface JsonTree permits JsonTree.Struct, JsonTree.Items, JsonTree.Leaf {
    /** Where it stood in the document. */
    Place place();

    void write(JsonGenerator out);

    /** A copy without marks and without the fields that nobody knows; equal ones say the same. */
    String known();

    /** Whether a field that nobody knows stands in it. */
    boolean hasUnknown();

    /** How many values it has, itself among them. */
    long size();

    /** The text on one line. */
    default String text() {
        return JsonText.compact(this::write);
    }

    /** A place in a document. */
    record Place(String pointer, int line, int column) {}

    /** An object; it knows which of its fields nobody knows, and which the canonical form leaves out. */
    record Struct(Place place, Map<String, JsonTree> fields, Set<String> unknown, Set<String> usual)
            implements JsonTree {
        Struct(Place place) {
            this(place, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        /** The text of a field; empty if there is none. */
        String word(String field) {
            return fields.get(field) instanceof Leaf leaf ? leaf.word() : "";
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeStartObject();
            fields.forEach((name, value) -> {
                out.writeName(name);
                value.write(out);
            });
            out.writeEndObject();
        }

        @Override
        public String known() {
            return fields.entrySet().stream()
                    .filter(field -> !unknown.contains(field.getKey()) && !usual.contains(field.getKey()))
                    .map(field -> field.getKey() + ":" + field.getValue().known())
                    .collect(Collectors.joining(",", "{", "}"));
        }

        @Override
        public boolean hasUnknown() {
            return !unknown.isEmpty() || fields.values().stream().anyMatch(JsonTree::hasUnknown);
        }

        @Override
        public long size() {
            return 1 + fields.values().stream().mapToLong(JsonTree::size).sum();
        }
    }

    /** A list. */
    record Items(Place place, List<JsonTree> elements) implements JsonTree {
        Items(Place place) {
            this(place, new ArrayList<>());
        }

        @Override
        public void write(JsonGenerator out) {
            out.writeStartArray();
            elements.forEach(element -> element.write(out));
            out.writeEndArray();
        }

        @Override
        public String known() {
            return elements.stream().map(JsonTree::known).collect(Collectors.joining(",", "[", "]"));
        }

        @Override
        public boolean hasUnknown() {
            return elements.stream().anyMatch(JsonTree::hasUnknown);
        }

        @Override
        public long size() {
            return 1 + elements.stream().mapToLong(JsonTree::size).sum();
        }
    }

    /** A text, or the word of a number, a truth value or null. */
    record Leaf(Place place, String word, Kind kind) implements JsonTree {
        /** How a word is written. */
        enum Kind {
            TEXT,
            NUMBER,
            LITERAL
        }

        @Override
        public void write(JsonGenerator out) {
            switch (kind) {
                case TEXT -> out.writeString(word);
                case NUMBER -> out.writeNumber(word);
                case LITERAL -> out.writeRawValue(word);
            }
        }

        @Override
        public String known() {
            return text();
        }

        @Override
        public boolean hasUnknown() {
            return false;
        }

        @Override
        public long size() {
            return 1;
        }
    }
}
