package dev.cjm.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The table of what verbs refuse; {@code verbs/README.txt} says how to read it. */
final class VerbTable {
    private static final List<String> FILES = List.of("map", "persona", "stage", "touchpoint", "parts");
    private static final Map<String, Row> ROWS = rows();

    private VerbTable() {}

    /**
     * A line of the table.
     *
     * @param verb for example {@code StageVerbs.goal(String)}
     * @param kind the second column
     * @param details the columns behind it
     */
    record Row(String verb, String kind, List<String> details) {
        String property() {
            return details.get(0);
        }

        /** What the value is called in messages: the last column. */
        String word() {
            return details.get(details.size() - 1);
        }

        double number(int column) {
            return Double.parseDouble(details.get(column));
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    static Map<String, Row> all() {
        return ROWS;
    }

    /** Host, verb and row of each verb of some kinds, for each builder and editor that has it. */
    static Stream<Arguments> of(String... kinds) {
        List<Arguments> found = new ArrayList<>();
        for (Host<?> host : Host.ALL) {
            for (Verb verb : Verb.of(host.type())) {
                Row row = ROWS.get(verb.toString());
                if (row != null && List.of(kinds).contains(row.kind)) {
                    found.add(Arguments.of(host, verb, row));
                }
            }
        }
        return found.stream();
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String file : FILES) {
            for (String line : text(file).lines().toList()) {
                List<String> columns = List.of(line.split(" \\| ", -1));
                Row row = new Row(columns.get(0), columns.get(1), columns.subList(2, columns.size()));
                if (rows.put(row.verb, row) != null) {
                    throw new AssertionError(row.verb + " stands twice in the table.");
                }
            }
        }
        return rows;
    }

    private static String text(String file) {
        try (InputStream in = VerbTable.class.getResourceAsStream("verbs/" + file + ".txt")) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
