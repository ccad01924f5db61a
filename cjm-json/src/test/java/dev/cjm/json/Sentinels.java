package dev.cjm.json;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A document with a text of its own in every text field: 16 characters that occur nowhere else, but for references. */
final class Sentinels {
    private final List<Sentinel> all = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private int count;
    private String json = "";
    private String firstPersona = "";

    private Sentinels() {}

    /** The same document with sentinels; names of personas are keys of attributes too. */
    static Sentinels in(String json) {
        JsonSettings settings = JourneyJson.reader(o -> {}).settings();
        Source source = Source.of(json, settings);
        Sentinels sentinels = new Sentinels();
        CharArrayWriter text = new CharArrayWriter();
        try (JsonParser parser = settings.parser(source)) {
            Reading in = new Reading(parser, source, new ProblemList(1, true), settings);
            in.nextToken();
            JsonText.write(out -> sentinels.object(JourneyMapTable.JOURNEY_MAP, List.of(), in, out), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sentinels.json = text.toString().replace("KEY-OF-A-PERSONA", sentinels.firstPersona);
        return sentinels;
    }

    String json() {
        return json;
    }

    List<Sentinel> all() {
        return all;
    }

    private void object(Table<?, ?> table, List<Field<?, ?, ?>> around, Reading in, JsonGenerator out) {
        out.writeStartObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            Field<?, ?, ?> field = table.fields().get(table.place(name));
            List<Field<?, ?, ?>> path = new ArrayList<>(around);
            path.add(field);
            out.writeName(name);
            value(field.shape(), path, in, out);
        }
        out.writeEndObject();
    }

    private void value(Shape<?, ?> shape, List<Field<?, ?, ?>> path, Reading in, JsonGenerator out) {
        if (in.token() == JsonToken.START_ARRAY) {
            out.writeStartArray();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                value(shape instanceof ListShape<?, ?> list ? list.element() : shape, path, in, out);
            }
            out.writeEndArray();
        } else if (shape == AttributesShape.ATTRIBUTES) {
            attributes(path, in, out);
        } else if (shape.table().isPresent()) {
            object(shape.table().get(), path, in, out);
        } else if (isReference(shape)) {
            String id = in.text();
            out.writeString(ids.computeIfAbsent(id, key -> fresh("i")));
            all.add(new Sentinel(path, String.valueOf(ids.get(id))));
        } else if (isWords(shape)) {
            String text = fresh("\"");
            if (shape == Texts.PERSONA_NAME && firstPersona.isEmpty()) {
                firstPersona = text.replace("\"", "\\\"");
            }
            out.writeString(text);
            all.add(new Sentinel(path, text));
        } else {
            in.copyTo(out);
        }
    }

    private void attributes(List<Field<?, ?, ?>> path, Reading in, JsonGenerator out) {
        out.writeStartObject();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            in.nextToken();
            Sentinel name = new Sentinel(path, fresh("k"));
            Sentinel text = new Sentinel(path, fresh("<"));
            all.addAll(List.of(name, text));
            out.writeStringProperty(name.text, text.text);
        }
        Sentinel text = new Sentinel(path, fresh("v"));
        all.add(text);
        out.writeStringProperty("KEY-OF-A-PERSONA", text.text);
        out.writeEndObject();
    }

    private static boolean isReference(Shape<?, ?> shape) {
        return shape == Texts.ID
                || shape == Texts.PERSONA_ID
                || shape == Texts.REFERENCE
                || shape == Texts.PERSONA
                || shape == ChannelShape.CHANNEL_ID;
    }

    private static boolean isWords(Shape<?, ?> shape) {
        return shape instanceof TextShape<?> text && text.expected().equals(Texts.PUBLIC_WORDS.expected());
    }

    /** Sixteen characters, the first of which may be one that is escaped somewhere. */
    private String fresh(String first) {
        return first + "sentinel" + (1_000_000 + ++count);
    }

    /**
     * A text, and the fields that lead to it, the outermost first.
     *
     * @param path the fields
     * @param text the text
     */
    record Sentinel(List<Field<?, ?, ?>> path, String text) {
        Field<?, ?, ?> field() {
            return path.get(path.size() - 1);
        }
    }
}
