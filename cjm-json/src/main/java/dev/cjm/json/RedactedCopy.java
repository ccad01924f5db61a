package dev.cjm.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Copies a document that was written here, without what a profile hides. */
final class RedactedCopy {
    private static final String WITHHELD = "(withheld)";

    private final RedactionProfile profile;
    private final Pseudonyms pseudonyms;
    private final Reading in;
    private final JsonGenerator out;

    RedactedCopy(RedactionProfile profile, Pseudonyms pseudonyms, Reading in, JsonGenerator out) {
        this.profile = profile;
        this.pseudonyms = pseudonyms;
        this.in = in;
        this.out = out;
    }

    /** Copies the object whose first token is the current one; calls nest no deeper than the tables and stages do. */
    void object(Table<?, ?> table) {
        String id = "";
        out.writeStartObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            if (name.equals("id")) {
                id = in.text();
            }
            Field<?, ?, ?> field = table.fields().get(table.place(name));
            switch (profile.of(field)) {
                case LEFT_OUT -> in.skip();
                case KEPT -> {
                    out.writeName(name);
                    value(field.shape());
                }
                case REPLACED -> {
                    out.writeName(name);
                    out.writeString(instead(field.shape().instead(), id));
                }
            }
        }
        out.writeEndObject();
    }

    private void value(Shape<?, ?> shape) {
        if (in.token() == JsonToken.START_ARRAY) {
            out.writeStartArray();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                value(shape);
            }
            out.writeEndArray();
        } else if (shape.table().isPresent()) {
            object(shape.table().get());
        } else if (in.token() == JsonToken.START_OBJECT) {
            attributes();
        } else {
            in.copyTo(out);
        }
    }

    private void attributes() {
        out.writeStartObject();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            out.writeName(key);
            in.nextToken();
            in.copyTo(out);
        }
        out.writeEndObject();
    }

    private String instead(Instead instead, String id) {
        return switch (instead) {
            case PSEUDONYM -> pseudonyms.id(in.text());
            case NAME_OF_PSEUDONYM -> pseudonyms.name(id);
            default -> WITHHELD;
        };
    }
}
