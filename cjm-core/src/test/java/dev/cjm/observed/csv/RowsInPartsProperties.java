package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Parts that all processors look at give the log, the problems and the lines that reading row by row gives. */
class RowsInPartsProperties {
    private static final String HEADER = "case_id,activity,timestamp\n";

    @Provide
    Arbitrary<String> plainFiles() {
        return plainRows().list().ofMaxSize(60).map(rows -> HEADER + String.join("", rows));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, plainRows()), net.jqwik.api.Tuple.of(1, oddRows()))
                .list()
                .ofMaxSize(60)
                .map(rows -> HEADER + String.join("", rows));
    }

    private static Arbitrary<String> plainRows() {
        Arbitrary<String> journeys = Arbitraries.of("j1", "j2", "a-journey-of-long-name", "\u00C3\u00A9");
        Arbitrary<String> activities = Arbitraries.of("A", "B", "Something longer", "\"quoted\"", "\u00E4\u00B8\u00AD");
        Arbitrary<String> times = Arbitraries.of(
                "2026-01-01T00:00:00Z", "2026-01-02T10:00:00Z", "2026-01-01", "2026-01-01T00:00:00.1234567Z");
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\r\n");
        return Combinators.combine(journeys, activities, times, ends)
                .as((journey, activity, time, end) -> journey + "," + activity + "," + time + end);
    }

    @Provide
    Arbitrary<String> widerFiles() {
        Arbitrary<String> texts = Arbitraries.of("", "", "web", "store", "a-much-longer-text", "\"q\"", "\u00C3\u00A9");
        Arbitrary<String> numbers = Arbitraries.of("", "1", "-2.50", "1e3", "0.1234567890123456789");
        Arbitrary<String> times = Arbitraries.of("", "2026-01-01", "2025-12-31T23:00:00+01:00");
        Arbitrary<String> plain = Combinators.combine(texts, numbers, plainRows(), times, texts)
                .as((by, cost, row, begun, where) -> by + "," + cost + "," + begun + "," + where + "," + row);
        Arbitrary<String> odd = Arbitraries.of(
                ",dear,,,j1,A,2026-01-01\n",
                ",,yesterday,,j1,A,2026-01-01\n",
                "\u00FF,1,,,j1,A,2026-01-01\n",
                "web,1,,\u00FF,j1,A,2026-01-01\n",
                "\"two\nlines\",,,,j1,A,2026-01-01\n",
                "web,1,,,j1,,2026-01-01\n",
                "web,1,,\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(15, plain), net.jqwik.api.Tuple.of(1, odd))
                .list()
                .ofMaxSize(60)
                .map(rows -> "by,cost,begun,where," + HEADER + String.join("", rows));
    }

    /** Bytes, one character each: some are no UTF-8. */
    private static Arbitrary<String> oddRows() {
        return Arbitraries.of(
                "\n",
                "\r\n",
                "j1,A\n",
                "j1,A,2026-01-01,more\n",
                "j1,A,yesterday\n",
                ",A,2026-01-01\n",
                "j1,,2026-01-01\n",
                "j1,A,\n",
                "j1,\u00FF,2026-01-01\n",
                "j1,\"two\nlines\",2026-01-01\n",
                "j1,\"two\r\nlines\",2026-01-01\n",
                "j1,\"a \"\"doubled\"\" one\",2026-01-01\n",
                "\"j1\",\"A\"x,2026-01-01\n",
                "j1,A,2026-01-01\rj2,B,2026-01-01\r",
                "j1,A\"B,2026-01-01\n",
                "j2,\"open,2026-01-01\n");
    }

    @Property
    void plain_files_are_read_in_parts(
            @ForAll("plainFiles") String file, @ForAll @IntRange(min = 1, max = 400) int block) throws IOException {
        assertSame(file, block, options -> options.badRows(BadRows.COLLECT));
    }

    @Property(tries = 1_500)
    void any_file_is_read_in_parts(@ForAll("files") String file, @ForAll @IntRange(min = 1, max = 400) int block)
            throws IOException {
        assertSame(file, block, options -> options.badRows(BadRows.COLLECT));
    }

    @Property(tries = 700)
    void further_values_are_read_in_parts(
            @ForAll("widerFiles") String file, @ForAll @IntRange(min = 1, max = 600) int block) throws IOException {
        assertSame(file, block, RowsInPartsProperties::further);
        assertSame(file, block, options -> further(options.badRows(BadRows.COLLECT)));
    }

    private static void further(CsvOptions options) {
        options.texts("by", "where").numbers("cost").start("begun").zone(ZoneOffset.UTC);
    }

    @Property
    void the_first_problem_stops(
            @ForAll("files") String file,
            @ForAll @IntRange(min = 1, max = 400) int block,
            @ForAll @IntRange(min = 1, max = 60) int most)
            throws IOException {
        assertSame(file, block, options -> options.maxEvents(most));
    }

    @Test
    void a_row_longer_than_a_block_is_read() throws IOException {
        String journey = "j".repeat(1_000);
        String row = journey + ",A,2026-01-01\n";
        assertSame(HEADER + row + "j1,A,2026-01-01\n" + row, 40, options -> {});
        assertSame(HEADER + "j1,A,2026-01-01\n" + "\"" + "x\n".repeat(500) + "\",A,2026-01-01\n" + row, 40, o -> {});
    }

    private static void assertSame(String file, int block, Consumer<CsvOptions> chosen) throws IOException {
        Read whole = read(file, file.length() + 1, chosen);
        Read inParts = read(file, block, chosen);
        assertEquals(whole.problems, inParts.problems);
        assertEquals(whole.logs, inParts.logs);
    }

    private static Read read(String file, int block, Consumer<CsvOptions> chosen) throws IOException {
        CsvOptions options = new CsvOptions();
        chosen.accept(options);
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(file.getBytes(ISO_8859_1));
            EventLog log = new CsvReading(in, "the file", options, block).read();
            return new Read(log.report(), List.of(log));
        } catch (InvalidEventsException e) {
            return new Read(String.valueOf(e.getMessage()), List.of());
        }
    }

    private record Read(Object problems, List<EventLog> logs) {}
}
