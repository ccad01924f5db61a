package dev.cjm.observed.xes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cjm.internal.Decimals;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedJourney;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one log. */
final class XesWriting {
    private static final String TRACE = "case:";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
              <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
              <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
              <global scope="trace">
                <string key="concept:name" value=""/>
              </global>
              <global scope="event">
                <string key="concept:name" value=""/>
                <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
              </global>
              <classifier name="Activity" keys="concept:name"/>
            """;

    private final EventLog log;
    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(HEAD);

    XesWriting(EventLog log, OutputStream out) {
        this.log = log;
        this.out = out;
        for (String column : log.columns()) {
            if (column.equals(XesOptions.NAME)
                    || column.equals(XesOptions.TIME)
                    || column.equals(TRACE + XesOptions.NAME)) {
                throw new IllegalArgumentException(
                        "The column '%s' is called like the attribute of journeys, activities or times.\nCall it otherwise."
                                .formatted(column));
            }
        }
    }

    void write() throws IOException {
        for (ObservedJourney journey : log) {
            write(journey);
            flush();
        }
        text.append("</log>\n");
        flush();
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(UTF_8));
        text.setLength(0);
    }

    private void write(ObservedJourney journey) {
        text.append("  <trace>\n");
        attribute(4, "string", XesOptions.NAME, journey.id());
        List<String> ofEvents = new ArrayList<>();
        for (String column : log.columns()) {
            Optional<String> common = column.startsWith(TRACE) && column.length() > TRACE.length()
                    ? common(journey, column)
                    : Optional.empty();
            if (common.isPresent()) {
                attribute(4, kind(column), column.substring(TRACE.length()), common.get());
            } else {
                ofEvents.add(column);
            }
        }
        for (int position = 0; position < journey.length(); position++) {
            text.append("    <event>\n");
            attribute(6, "string", XesOptions.NAME, journey.activity(position));
            attribute(6, "date", XesOptions.TIME, journey.time(position).toString());
            for (String column : ofEvents) {
                Optional<String> value = value(journey, position, column);
                if (value.isPresent()) {
                    attribute(6, kind(column), column, value.get());
                }
            }
            text.append("    </event>\n");
        }
        text.append("  </trace>\n");
    }

    /** The value that all events have. */
    private Optional<String> common(ObservedJourney journey, String column) {
        Optional<String> first = value(journey, 0, column);
        for (int position = 1; position < journey.length(); position++) {
            if (!value(journey, position, column).equals(first)) {
                return Optional.empty();
            }
        }
        return first;
    }

    private Optional<String> value(ObservedJourney journey, int position, String column) {
        return log.isNumber(column)
                ? journey.number(position, column).stream()
                        .mapToObj(Decimals::shortest)
                        .findFirst()
                : journey.text(position, column);
    }

    private String kind(String column) {
        return log.isNumber(column) ? "float" : log.isTime(column) ? "date" : "string";
    }

    private void attribute(int indent, String kind, String key, String value) {
        text.append(" ".repeat(indent)).append('<').append(kind).append(" key=\"");
        escape(key);
        text.append("\" value=\"");
        escape(value);
        text.append("\"/>\n");
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\t', '\n', '\r' -> text.append("&#").append((int) c).append(';');
                default -> {
                    if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
                        throw new IllegalArgumentException(
                                "The text '%s' has the character U+%s, which XML cannot hold.\nWrite CSV, or rename it before."
                                        .formatted(value, "%04X".formatted((int) c)));
                    }
                    text.append(c);
                }
            }
        }
    }
}
