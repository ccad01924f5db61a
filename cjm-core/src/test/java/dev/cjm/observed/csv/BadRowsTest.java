package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.BadRows;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.InvalidEventsException;
import dev.cjm.observed.RowProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRowsTest {
    private static final String ROWS = """
            case_id,activity,timestamp,amount
            1,a,2026-03-02,1
            1,"b
            b",soon,2
            ,b,2026-03-02,3
            1,,2026-03-02,4
            1,b,,5
            1,b,2026-03-02
            1,b,2026-03-02,6,x
            1,"b"b,2026-03-02,7
            1,b,2026-03-02,much
            1,c,2026-03-03,8
            """;

    @Test
    void stop_tells_the_first_with_its_line_and_reads_nothing() {
        InvalidEventsException thrown = thrown(ROWS, o -> {});
        assertEquals("""
                Cannot take the events of the stream: 1 problem.
                  - Line 3: The time 'soon' is none in ISO 8601.
                    Say how times are written: times(TimeFormat.…).""", thrown.getMessage());
    }

    @Test
    void collect_keeps_every_reason_with_its_line() throws IOException {
        EventLog log = read(ROWS, o -> o.numbers("amount").badRows(BadRows.COLLECT));
        assertEquals(List.of("a", "c"), log.journeys().get(0).activities());
        assertEquals(
                List.of(
                        "3 time.invalid",
                        "5 journey.missing",
                        "6 activity.missing",
                        "7 time.missing",
                        "8 row.fields",
                        "9 row.fields",
                        "10 row.quote",
                        "11 number.invalid"),
                log.report().problems().stream()
                        .map(problem -> problem.line() + " " + problem.code())
                        .toList());
        assertEquals(8, log.report().skippedRows());
        assertEquals(2, log.report().skipped().get("row.fields"));
        assertTrue(log.toString().contains("Rows left out: 8"));
    }

    @Test
    void skip_counts_all_and_keeps_the_first_hundred() throws IOException {
        String rows = "case_id,activity,timestamp\n1,a,2026-03-02\n" + "1,a,never\n".repeat(250);
        EventLog log = read(rows, o -> o.badRows(BadRows.SKIP));
        assertEquals(1, log.eventCount());
        assertEquals(Map.of("time.invalid", 250L), log.report().skipped());
        assertEquals(100, log.report().problems().size());
    }

    @Test
    void a_quote_that_is_never_closed_is_a_bad_row() throws IOException {
        String rows = "case_id,activity,timestamp\n1,a,2026-03-02\n1,\"b,2026-03-03\n1,c,2026-03-04\n";
        assertEquals("row.quote", thrown(rows, o -> {}).problems().get(0).code());
        EventLog log = read(rows, o -> o.badRows(BadRows.COLLECT));
        assertEquals(1, log.eventCount());
        assertEquals(3, log.report().problems().get(0).line());
    }

    @Test
    void text_that_is_no_utf_8_is_refused_row_by_row() throws IOException {
        byte[] rows = "case_id,activity,timestamp\n1,caf\u00E9,2026-03-02\n1,a,2026-03-02\n".getBytes(ISO_8859_1);
        InvalidEventsException thrown = assertThrows(
                InvalidEventsException.class, () -> CsvEvents.read(new ByteArrayInputStream(rows), o -> {}));
        assertEquals("text.encoding", thrown.problems().get(0).code());
        EventLog log = CsvEvents.read(new ByteArrayInputStream(rows), o -> o.badRows(BadRows.SKIP));
        assertEquals(List.of("a"), log.activities());
    }

    @ParameterizedTest
    @CsvSource({
        "'', file.empty",
        "'a,b,c', column.missing",
        "'case_id,timestamp', column.missing",
        "'case_id,activity', column.missing"
    })
    void a_file_without_the_columns_is_refused(String rows, String code) {
        assertEquals(code, thrown(rows, o -> {}).problems().get(0).code());
    }

    @Test
    void a_column_that_is_not_there_or_twice_is_refused() {
        String rows = "case_id,activity,timestamp,channel,x,x\n";
        RowProblem unknown = thrown(rows, o -> o.texts("chanel")).problems().get(0);
        assertEquals("column.unknown", unknown.code());
        assertEquals("Maybe you meant 'channel'.", unknown.hint());
        assertEquals(
                "column.twice",
                thrown(rows, o -> o.texts("x")).problems().get(0).code());
    }

    @Test
    void more_events_than_allowed_are_refused() {
        String rows = "case_id,activity,timestamp\n1,a,2026-03-02\n1,b,2026-03-02\n";
        assertEquals(
                "events.limit",
                thrown(rows, o -> o.maxEvents(1).badRows(BadRows.SKIP))
                        .problems()
                        .get(0)
                        .code());
        assertThrows(IllegalArgumentException.class, () -> read(rows, o -> o.maxEvents(0)));
    }

    @Test
    void reading_can_be_cancelled() {
        assertThrows(
                CancellationException.class,
                () -> read("case_id,activity,timestamp\n1,a,2026-03-02\n", o -> o.cancelWhen(() -> true)));
    }

    @Test
    void a_damaged_pack_is_refused() {
        byte[] broken = {0x1F, (byte) 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9};
        InvalidEventsException thrown = assertThrows(
                InvalidEventsException.class, () -> CsvEvents.read(new ByteArrayInputStream(broken), o -> {}));
        assertEquals("gzip.invalid", thrown.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 10, 20, 30})
    void a_pack_that_ends_too_early_is_refused(int length) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(whole)) {
            packing.write("case_id,activity,timestamp\n1,a,2026-03-02\n".getBytes(UTF_8));
        }
        byte[] part = Arrays.copyOf(whole.toByteArray(), length);
        InvalidEventsException thrown = assertThrows(
                InvalidEventsException.class, () -> CsvEvents.read(new ByteArrayInputStream(part), o -> {}));
        assertEquals(
                "The packed file is damaged: it ends too early.",
                thrown.problems().get(0).message());
    }

    @Test
    void a_file_that_is_not_written_as_said_is_refused() {
        byte[] rows = "case_id,activity,timestamp\n1,caf\u00E9,2026-03-02\n".getBytes(UTF_8);
        InvalidEventsException thrown = assertThrows(
                InvalidEventsException.class,
                () -> CsvEvents.read(new ByteArrayInputStream(rows), o -> o.charset(Charset.forName("UTF-32"))));
        assertEquals("text.encoding", thrown.problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "1f", "NaN", "Infinity", "1,5", "--1"})
    void what_only_java_calls_a_number_is_none(String number) {
        String rows = "case_id;activity;timestamp;amount\n1;a;2026-03-02;" + number + "\n";
        assertEquals(
                "number.invalid",
                thrown(rows, o -> o.numbers("amount")).problems().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"case_id\"x,activity,timestamp\n", "case_id,\"activity,timestamp\n"})
    void a_header_with_broken_quotes_is_refused(String rows) {
        assertEquals("header.quote", thrown(rows, o -> {}).problems().get(0).code());
    }

    @Test
    void other_delimiters_have_the_same_refusals() {
        byte[] latin = "case_id::activity::timestamp\n1::caf\u00E9::2026-03-02\n".getBytes(ISO_8859_1);
        InvalidEventsException thrown = assertThrows(
                InvalidEventsException.class,
                () -> CsvEvents.read(new ByteArrayInputStream(latin), o -> o.delimiter("::")));
        assertEquals("text.encoding", thrown.problems().get(0).code());
        String quote = "case_id::activity::timestamp\n1::\"b\"b::2026-03-02\n";
        assertEquals(
                "row.quote",
                thrown(quote, o -> o.delimiter("::")).problems().get(0).code());
        assertThrows(
                IllegalArgumentException.class,
                () -> read(quote, o -> o.delimiter(",").quote(',')));
    }

    @Test
    void delimiters_and_quotes_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> read("", o -> o.delimiter("")));
        assertThrows(IllegalArgumentException.class, () -> read("", o -> o.delimiter("\n")));
        assertThrows(IllegalArgumentException.class, () -> read("", o -> o.quote('\n')));
        assertThrows(IllegalArgumentException.class, () -> read("", o -> o.quote('\u201C')));
    }

    private static InvalidEventsException thrown(String rows, Consumer<? super CsvOptions> options) {
        return assertThrows(InvalidEventsException.class, () -> read(rows, options));
    }

    private static EventLog read(String rows, Consumer<? super CsvOptions> options) throws IOException {
        return CsvEvents.read(new ByteArrayInputStream(rows.getBytes(UTF_8)), options);
    }
}
