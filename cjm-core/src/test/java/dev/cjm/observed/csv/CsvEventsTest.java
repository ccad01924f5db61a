package dev.cjm.observed.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.observed.EventLog;
import dev.cjm.observed.Logs;
import dev.cjm.observed.ObservedJourney;
import dev.cjm.observed.TimeFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEventsTest {
    private static final String PLAIN = """
            case_id,activity,timestamp
            2,b,2026-03-02T09:01:00Z
            1,a,2026-03-02T09:00:00Z
            2,a,2026-03-02T09:00:30Z
            """;
    private static final List<String> JOURNEYS = List.of("1: a", "2: a → b");

    @Test
    void rows_out_of_order_and_interleaved_become_journeys_in_time() throws IOException {
        EventLog log = read(PLAIN);
        assertEquals(JOURNEYS, texts(log));
        assertEquals(3, log.report().events());
        assertEquals("the stream", log.report().source());
        assertEquals(List.of(), log.report().assumptions());
    }

    @Test
    void the_id_na_is_an_id() throws IOException {
        EventLog log = read("case_id,activity,timestamp\nNA,null,2026-03-02\nNaN,N/A,2026-03-03\n");
        assertEquals(List.of("NA: null", "NaN: N/A"), texts(log));
    }

    @Test
    void equal_times_keep_the_order_of_the_file() throws IOException {
        EventLog log =
                read("case_id,activity,timestamp\n1,c,2026-03-02\n2,x,2026-03-02\n1,a,2026-03-02\n1,b,2026-03-02\n");
        assertEquals(List.of("1: c → a → b", "2: x"), texts(log));
    }

    @Test
    void an_unnamed_column_semicolons_quotes_everywhere_and_carriage_returns_are_read() throws IOException {
        EventLog log = read("\"\";\"x\";\"Activity\";\"Case ID\";\"Timestamp\"\r\n"
                + "\"1\";\"\";\"a;b\";\"7\";\"2026-03-02\"\r\n\"2\";\"\";\"say \"\"hi\"\"\";\"7\";\"2026-03-03\"\r\n");
        assertEquals(List.of("7: a;b → say \"hi\""), texts(log));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void usual_delimiters_are_found(String delimiter) throws IOException {
        assertEquals(JOURNEYS, texts(read(PLAIN.replace(",", delimiter))));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "::", "\u00A6", "#"})
    void other_delimiters_are_said(String delimiter) throws IOException {
        assertEquals(JOURNEYS, texts(read(PLAIN.replace(",", delimiter), o -> o.delimiter(delimiter))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void all_line_ends_are_read_and_blank_lines_are_no_rows(String end) throws IOException {
        assertEquals(JOURNEYS, texts(read(PLAIN.replace("\n", end))));
        assertEquals(JOURNEYS, texts(read(PLAIN.strip().replace("\n", end))));
        assertEquals(JOURNEYS, texts(read(PLAIN.replace("\n", end + end))));
    }

    @Test
    void quoted_fields_may_have_line_breaks_and_another_quote_may_be_said() throws IOException {
        assertEquals(
                List.of("1: a\nb\r\n,c"), texts(read("case_id,activity,timestamp\n1,\"a\nb\r\n,c\",2026-03-02\n")));
        assertEquals(
                List.of("1: a,'b"),
                texts(read("case_id,activity,timestamp\n1,'a,''b',2026-03-02\n", o -> o.quote('\''))));
    }

    @Test
    void a_quote_inside_an_unquoted_field_is_text() throws IOException {
        assertEquals(List.of("1: 15\" screen"), texts(read("case_id,activity,timestamp\n1,15\" screen,2026-03-02\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case:concept:name,concept:name,time:timestamp",
                "user_id,event,timestamp",
                "Case ID,Activity,Complete Timestamp",
                "journey, Activity ,time"
            })
    void usual_names_of_columns_are_known(String header) throws IOException {
        assertEquals(JOURNEYS, texts(read(PLAIN.replaceFirst("[^\n]+", header))));
    }

    @Test
    void names_of_the_standard_come_before_others() throws IOException {
        EventLog log = read("activity,case_id,concept:name,case:concept:name,time:timestamp\nno,no,a,1,2026-03-02\n");
        assertEquals(List.of("1: a"), texts(log));
    }

    @Test
    void columns_can_be_said_and_a_header_left_out() throws IOException {
        assertEquals(
                List.of("a: 1"),
                texts(read(
                        "activity,case_id,at\na,1,2026-03-02\n",
                        o -> o.journey("activity").activity("case_id").time("at"))));
        assertEquals(
                List.of("1: a"), texts(read("1,a,2026-03-02", o -> o.withoutHeader("journey", "activity", "time"))));
    }

    @Test
    void further_columns_are_read_on_request() throws IOException {
        String rows = "case_id,activity,timestamp,channel,amount\n1,a,2026-03-02,web,12.50\n1,b,2026-03-03,,\n";
        ObservedJourney journey =
                read(rows, o -> o.texts("channel").numbers("amount")).journeys().get(0);
        assertEquals(Optional.of("web"), journey.text(0, "channel"));
        assertEquals(Optional.empty(), journey.text(1, "channel"));
        assertEquals(OptionalDouble.of(12.5), journey.number(0, "amount"));
        assertEquals(OptionalDouble.empty(), journey.number(1, "amount"));
        assertEquals(List.of(), read(rows).columns());
    }

    @Test
    void times_without_zone_are_utc_and_the_report_says_so() throws IOException {
        String rows = "case_id,activity,timestamp\n1,a,2026-07-01 12:00:00.123456789\n";
        EventLog log = read(rows);
        assertEquals(Optional.of(Instant.parse("2026-07-01T12:00:00.123456Z")), log.start());
        assertEquals(
                List.of(
                        "1 times state no zone and are taken as UTC.",
                        "1 times are finer than a microsecond and are cut."),
                log.report().assumptions());
        EventLog local = read(rows, o -> o.zone(ZoneId.of("Europe/Bucharest")));
        assertEquals(Optional.of(Instant.parse("2026-07-01T09:00:00.123456Z")), local.start());
        assertEquals(1, local.report().assumptions().size());
    }

    @Test
    void times_may_be_epochs() throws IOException {
        EventLog log = read("case_id,activity,timestamp\n1,a,1293715920\n", o -> o.times(TimeFormat.epochSeconds()));
        assertEquals(Optional.of(Instant.parse("2010-12-30T13:32:00Z")), log.start());
    }

    @Test
    void marks_and_encodings_are_read() throws IOException {
        String rows = PLAIN.replace("b,", "caf\u00E9 \uD83D\uDE00,");
        List<String> expected = List.of("1: a", "2: a → caf\u00E9 \uD83D\uDE00");
        assertEquals(expected, texts(read(rows.getBytes(UTF_8), o -> {})));
        assertEquals(expected, texts(read(("\uFEFF" + rows).getBytes(UTF_8), o -> {})));
        assertEquals(expected, texts(read(rows.getBytes(UTF_16), o -> {})));
        assertEquals(expected, texts(read(("\uFEFF" + rows).getBytes(UTF_16LE), o -> {})));
        assertEquals(expected, texts(read(rows.getBytes(UTF_16LE), o -> o.charset(UTF_16LE))));
        byte[] latin = PLAIN.replace("b,", "caf\u00E9,").getBytes(ISO_8859_1);
        assertEquals(List.of("1: a", "2: a → caf\u00E9"), texts(read(latin, o -> o.charset(ISO_8859_1))));
    }

    @Test
    void packed_files_are_unpacked(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(PLAIN.getBytes(UTF_8));
        }
        Path file = Files.write(folder.resolve("any name"), packed.toByteArray());
        EventLog log = CsvEvents.read(file);
        assertEquals(JOURNEYS, texts(log));
        assertEquals("any name", log.report().source());
    }

    @Test
    void a_log_of_many_blocks_is_read_as_one(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("case_id,activity,timestamp,note\n");
        int journeys = 20_000;
        String note = "\"said \"\"x\"\",\nand left\"";
        for (int i = 0; i < 5; i++) {
            for (int journey = 0; journey < journeys; journey++) {
                rows.append("c%05d,a%d,2026-03-0%dT09:00:00Z,%s\n".formatted(journey, i, 5 - i, note));
            }
        }
        Path file = Files.write(folder.resolve("many.csv"), rows.toString().getBytes(UTF_8));
        List<Long> bytes = new ArrayList<>();
        EventLog log = CsvEvents.read(file, o -> o.texts("note").onProgress((read, events) -> bytes.add(read)));
        assertEquals(journeys, log.journeyCount());
        assertTrue(
                log.stream().allMatch(journey -> journey.activities().equals(List.of("a4", "a3", "a2", "a1", "a0"))));
        assertTrue(
                log.stream().allMatch(journey -> journey.text(4, "note").equals(Optional.of("said \"x\",\nand left"))));
        assertEquals(bytes.stream().sorted().toList(), bytes);
        assertTrue(bytes.size() > 2);
        assertEquals(Files.size(file), bytes.get(bytes.size() - 1));
    }

    @Test
    void many_rows_that_end_in_carriage_returns_are_read() throws IOException {
        int journeys = 250_000;
        StringBuilder rows = new StringBuilder("case_id,activity,timestamp\r");
        for (int journey = 0; journey < journeys; journey++) {
            rows.append("c").append(journey).append(",ad,2026-03-02T09:00:00Z\r");
        }
        EventLog log = read(rows.toString());
        assertEquals(journeys, log.journeyCount());
        assertEquals(journeys, log.eventCount());
    }

    @Test
    void long_rows_of_many_lines_are_read() throws IOException {
        String said = ("x".repeat(999) + "\n").repeat(2_500);
        byte[] row = "c1,\"%s\",2026-03-02\n".formatted(said).getBytes(UTF_8);
        int rows = 40;
        List<ByteArrayInputStream> file = new ArrayList<>();
        file.add(new ByteArrayInputStream("case_id,activity,timestamp\n".getBytes(UTF_8)));
        for (int i = 0; i < rows; i++) {
            file.add(new ByteArrayInputStream(row));
        }
        EventLog log = CsvEvents.read(new SequenceInputStream(Collections.enumeration(file)), o -> {});
        assertEquals(List.of(said), log.activities());
        assertEquals(rows, log.eventCount());
    }

    @Test
    void a_row_longer_than_a_block_is_read() throws IOException {
        String name = "x".repeat(3_000_000);
        EventLog log = read("case_id,activity,timestamp\n1,\"" + name + "\",2026-03-02\n1,b,2026-03-03\n");
        assertEquals(List.of(name, "b"), log.journeys().get(0).activities());
    }

    @Test
    void what_is_written_is_plain_csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventLog log = read(
                "case_id,activity,timestamp,channel,amount\n1,\"a,b\",2026-03-02 09:00:00.5,web,1200\n",
                o -> o.texts("channel").numbers("amount"));
        CsvEvents.writeTo(log, out);
        assertEquals(
                "case:concept:name,concept:name,time:timestamp,channel,amount\n1,\"a,b\",2026-03-02T09:00:00.500Z,web,1200\n",
                out.toString(UTF_8));
    }

    @Test
    void a_file_is_written_packed_by_its_name(@TempDir Path folder) throws IOException {
        EventLog log = Logs.of("1: a b", "2: c");
        Path file = folder.resolve("log.csv.gz");
        CsvEvents.writeTo(log, file);
        assertEquals((byte) 0x1F, Files.readAllBytes(file)[0]);
        assertEquals(log, CsvEvents.read(file));
    }

    private static EventLog read(String rows) throws IOException {
        return read(rows, o -> {});
    }

    private static EventLog read(String rows, Consumer<? super CsvOptions> options) throws IOException {
        return read(rows.getBytes(UTF_8), options);
    }

    private static EventLog read(byte[] rows, Consumer<? super CsvOptions> options) throws IOException {
        return CsvEvents.read(new ByteArrayInputStream(rows), options);
    }

    private static List<String> texts(EventLog log) {
        return log.stream().map(ObservedJourney::toString).toList();
    }
}
