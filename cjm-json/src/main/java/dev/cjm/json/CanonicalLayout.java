package dev.cjm.json;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Two blanks for each level, one field or element per line, nothing within what is empty; for one document. */
final class CanonicalLayout extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final char[] NAME_END = {':', ' '};

    /** A comma, a line feed and the blanks of many levels, of which each line takes a part. */
    private static final char[] USUAL = lineStart(1 << 6);

    private transient char[] lineStart = USUAL;
    private int depth;

    private static char[] lineStart(int levels) {
        char[] start = new char[2 + 2 * levels];
        Arrays.fill(start, ' ');
        start[0] = ',';
        start[1] = '\n';
        return start;
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start('{', out);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        line(1, out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(NAME_END, 0, NAME_END.length);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        line(0, out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(entries, '}', out);
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start('[', out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        line(1, out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        line(0, out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(values, ']', out);
    }

    private void start(char bracket, JsonGenerator out) {
        out.writeRaw(bracket);
        depth++;
    }

    private void end(int elements, char bracket, JsonGenerator out) {
        depth--;
        if (elements > 0) {
            line(1, out);
        }
        out.writeRaw(bracket);
    }

    /** A new line, from the comma or from the line feed on. */
    private void line(int from, JsonGenerator out) {
        int length = 2 + 2 * depth;
        if (length > lineStart.length) {
            lineStart = lineStart(2 * depth);
        }
        out.writeRaw(lineStart, from, length - from);
    }
}
