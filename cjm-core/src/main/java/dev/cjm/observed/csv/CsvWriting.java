package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cjm.internal.Decimals;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.ObservedJourney;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes one log. */
final class CsvWriting {
    private static final List<String> FIXED = List.of("case:concept:name", "concept:name", "time:timestamp");

    private final EventLog log;
    private final OutputStream out;
    private final List<String> columns;

    CsvWriting(EventLog log, OutputStream out) {
        this.log = log;
        this.out = out;
        columns = log.columns();
        for (String column : columns) {
            if (FIXED.contains(column)) {
                throw new IllegalArgumentException(
                        "The column '%s' is called like the one of journeys, activities or times.\nCall it otherwise."
                                .formatted(column));
            }
        }
    }

    void write() throws IOException {
        List<String> header = new ArrayList<>(FIXED);
        header.addAll(columns);
        row(header);
        for (ObservedJourney journey : log) {
            for (int position = 0; position < journey.length(); position++) {
                row(fields(journey, position));
            }
        }
    }

    private List<String> fields(ObservedJourney journey, int position) {
        List<String> fields = new ArrayList<>();
        fields.add(journey.id());
        fields.add(journey.activity(position));
        fields.add(journey.time(position).toString());
        for (String column : columns) {
            fields.add(
                    log.isNumber(column)
                            ? journey.number(position, column).stream()
                                    .mapToObj(Decimals::shortest)
                                    .findFirst()
                                    .orElse("")
                            : journey.text(position, column).orElse(""));
        }
        return fields;
    }

    private void row(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(fields.get(i)).getBytes(UTF_8));
        }
        out.write('\n');
    }

    private static String quoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t' || c == '|' || c == '\uFEFF') {
                return '"' + field.replace("\"", "\"\"") + '"';
            }
        }
        return field;
    }
}
