package dev.cjm.json.events;

import dev.cjm.observed.EventIntake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** Reads one file: as a document if it begins with a list or the list stands somewhere in it, else line by line. */
final class JsonEventsReading implements JsonInput.Reading {
    private static final int LOOKED_AT = 1 << 12;

    private final JsonInput input;
    private final EventIntake intake;
    private final List<String> way;
    private final JsonEventRow row;

    JsonEventsReading(JsonInput input, JsonEventsOptions options) {
        this.input = input;
        intake = input.intake();
        way = options.events().map(Pointers::parts).orElse(List.of());
        row = new JsonEventRow(intake, options);
    }

    @Override
    public void read(BufferedInputStream in) throws IOException {
        if (!way.isEmpty() || isList(in)) {
            document(in);
        } else {
            lines(in);
        }
        row.end();
    }

    private static boolean isList(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        int next = ' ';
        for (int i = 0; i < LOOKED_AT && (next == ' ' || next == '\t' || next == '\r' || next == '\n'); i++) {
            next = in.read();
        }
        in.reset();
        return next == '[';
    }

    private void document(BufferedInputStream in) {
        try (JsonParser parser = input.parser(in)) {
            while (parser.nextToken() != null) {
                if (way.isEmpty()) {
                    elements(parser, 0);
                } else {
                    find(parser);
                }
            }
        }
    }

    /** Goes to the list of a document, and past the end of the document. */
    private void find(JsonParser parser) {
        intake.row(JsonInput.line(parser));
        int depth = 0;
        boolean isFound = false;
        while (depth < way.size() && parser.currentToken() == JsonToken.START_OBJECT) {
            String name = parser.nextName();
            while (name != null && !name.equals(way.get(depth))) {
                parser.nextToken();
                parser.skipChildren();
                name = parser.nextName();
            }
            if (name == null) {
                break;
            }
            parser.nextToken();
            depth++;
            isFound = depth == way.size();
        }
        if (!isFound || parser.currentToken() != JsonToken.START_ARRAY) {
            throw intake.refusal(
                    "json.events",
                    "There is no list at '/" + String.join("/", way) + "'.",
                    "Say where the events stand: events(…).");
        }
        elements(parser, 0);
        while (!parser.streamReadContext().inRoot()) {
            parser.nextToken();
            parser.skipChildren();
        }
    }

    private void lines(BufferedInputStream in) throws IOException {
        ByteLines lines = new ByteLines(in);
        while (lines.next()) {
            if (lines.isTooLong()) {
                intake.row(lines.number());
                throw intake.refusal(
                        "row.long",
                        "The line is longer than " + ByteLines.LONGEST + " bytes.",
                        "Write an event a line, or a list of events.");
            }
            if (!lines.isBlank()) {
                line(lines);
            }
        }
    }

    private void line(ByteLines lines) {
        if (JsonInput.isWide(lines.bytes(), lines.start(), lines.end())) {
            intake.row(lines.number());
            intake.bad("text.encoding", "The line is written in UTF-16 or UTF-32.", "Write it in UTF-8.");
            return;
        }
        try (JsonParser parser = input.parser(lines.bytes(), lines.start(), lines.end())) {
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            if (isObject) {
                row.read(parser, lines.number());
            } else {
                elements(parser, lines.number());
            }
            if (parser.nextToken() != null) {
                intake.row(lines.number());
                intake.bad("json.more", "The line has more than one value.", "Write each event on a line of its own.");
            } else if (isObject) {
                row.take();
            }
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            intake.row(lines.number());
            intake.bad(
                    "json.invalid",
                    "The line is no JSON: " + JsonInput.words(e) + ".",
                    "Write each event on one line, or all of them as a list.");
        }
    }

    /** Takes the events of a list, or tells that there is none; of a line all of them are on it, else each on its own. */
    private void elements(JsonParser parser, long line) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            one(parser, line);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            one(parser, line);
        }
    }

    private void one(JsonParser parser, long line) {
        long here = line > 0 ? line : JsonInput.line(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            row.read(parser, here);
            row.take();
        } else {
            intake.row(here);
            parser.skipChildren();
            intake.bad("json.object", "What stands there is no object.", "Each event is an object of JSON.");
        }
    }
}
