package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The reader by bytes against FastCSV. */
class CsvRowsProperties {
    private static final LineDelimiter[] ENDS = {LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR};

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("ab,;\"\n\r\u00E9\u4E2D")
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.strings().withChars("aaab,,\"\n\r\u00E9").ofMaxLength(60);
    }

    @Property
    void what_fastcsv_writes_is_read_as_it_was(
            @ForAll("tables") List<List<String>> table,
            @ForAll boolean always,
            @ForAll @IntRange(max = 2) int end,
            @ForAll @IntRange(min = 1, max = 40) int block)
            throws IOException {
        StringWriter text = new StringWriter();
        var builder = CsvWriter.builder().lineDelimiter(ENDS[end]);
        try (CsvWriter writer = (always ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(text)) {
            table.forEach(writer::writeRecord);
        }
        List<List<String>> expected =
                table.stream().filter(row -> always || !row.equals(List.of(""))).toList();
        assertEquals(expected, fields(byteRows(text.toString(), block)));
    }

    @Property(tries = 3_000)
    void any_text_is_read_as_fastcsv_reads_it(
            @ForAll("files") String file, @ForAll @IntRange(min = 1, max = 20) int block) throws IOException {
        List<List<String>> expected = fields(new FastCsvRows(in(file), ",", '"'));
        List<List<String>> found = fields(byteRows(file, block));
        int faulty = expected.indexOf(List.of("fault"));
        if (faulty < 0 && found.contains(List.of("fault"))) {
            // FastCSV takes a quote that is open at the end as closed there.
            assertEquals(expected.size(), found.indexOf(List.of("fault")) + 1);
            assertEquals(expected.subList(0, expected.size() - 1), found.subList(0, expected.size() - 1));
        } else {
            int comparable = faulty < 0 ? expected.size() : faulty + 1;
            assertEquals(expected.subList(0, comparable), found.subList(0, Math.min(comparable, found.size())));
            assertEquals(faulty < 0, found.size() == expected.size() && !found.contains(List.of("fault")));
        }
    }

    @Property
    void lines_are_those_of_fastcsv(@ForAll("tables") List<List<String>> table, @ForAll @IntRange(max = 1) int end)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(ENDS[end]).build(text)) {
            table.forEach(row -> writer.writeRecord(
                    row.stream().map(field -> field.replace("\r", "")).toList()));
        }
        assertEquals(lines(new FastCsvRows(in(text.toString()), ",", '"')), lines(byteRows(text.toString(), 16)));
    }

    private static Rows byteRows(String file, int block) throws IOException {
        return new ByteRows(new Block(in(file), block, () -> {}), (byte) ',', (byte) '"');
    }

    private static ByteArrayInputStream in(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private static List<List<String>> fields(Rows rows) throws IOException {
        List<List<String>> found = new ArrayList<>();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int field = 0; rows.fault().isEmpty() && field < rows.fieldCount(); field++) {
                row.add(rows.text(field));
            }
            found.add(rows.fault().isEmpty() ? row : List.of("fault"));
        }
        return found;
    }

    private static List<Long> lines(Rows rows) throws IOException {
        List<Long> found = new ArrayList<>();
        while (rows.next()) {
            found.add(rows.line());
        }
        return found;
    }
}
