package dev.cjm.json;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value of a host's document as text of our own: each name and each value starts a line, so that a line leads to the place where the
 * host's parser saw it.
 */
final class HostDocument {
    private final CharArrayWriter text = new CharArrayWriter();
    private final JsonParser host;
    private final JsonSettings settings;
    private final String root;
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int count;

    private HostDocument(JsonParser host, JsonSettings settings) {
        this.host = host;
        this.settings = settings;
        root = host.streamReadContext().pathAsPointer().toString();
    }

    /** Copies the value whose first token is the host's current one, and leaves the host at its last. */
    static Source copy(JsonParser host, JsonSettings settings) {
        HostDocument document = new HostDocument(host, settings);
        try {
            JsonText.writeInLines(document::copy, document.text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no text does that
        }
        return Source.of(document.text.toString()).within(document::placed);
    }

    /** Names and values are noted, ends are not; nothing recurs. */
    private void copy(JsonGenerator out) {
        int depth = 0;
        JsonToken token = host.currentToken();
        while (token != null) {
            if (token.isStructEnd()) {
                depth--;
            } else {
                note(host.currentTokenLocation());
                depth += token.isStructStart() ? 1 : 0;
            }
            copy(token, out);
            if (text.size() - 2L * count > settings.maxLength()) {
                throw new InvalidJourneyJsonException(List.of(placed(Wording.tooLong(settings.maxLength()))));
            }
            token = depth == 0 && token != JsonToken.PROPERTY_NAME ? null : host.nextToken();
        }
    }

    private void copy(JsonToken token, JsonGenerator out) {
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT || (token.isNumeric() && host.isNaN())) {
            out.writeString(host.getString());
        } else if (token.isNumeric()) {
            out.writeNumber(host.getString());
        } else {
            out.copyCurrentEvent(host);
        }
    }

    private JsonProblem placed(JsonProblem problem) {
        int at = Math.min(problem.line(), count) - 1;
        return problem.at(root + problem.pointer(), at < 0 ? 0 : lines[at], at < 0 ? 0 : columns[at]);
    }

    private void note(TokenStreamLocation location) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
        }
        lines[count] = Math.max(0, location.getLineNr());
        columns[count] = lines[count] == 0 ? 0 : Math.max(0, location.getColumnNr());
        count++;
    }
}
