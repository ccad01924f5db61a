package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {
    @ParameterizedTest
    @CsvSource({
        "2010-12-30 14:32:00+01:00, 2010-12-30T13:32:00Z",
        "2011-10-11 13:45:40.276000+02:00, 2011-10-11T11:45:40.276Z",
        "2019-11-01 17:59:13.273932, 2019-11-01T17:59:13.273932Z",
        "2015-09-09 08:41:16.933000000, 2015-09-09T08:41:16.933Z",
        "2018-01-02 00:00:00, 2018-01-02T00:00:00Z",
        "2018-01-02, 2018-01-02T00:00:00Z",
        "2018-01-02T10:20, 2018-01-02T10:20:00Z",
        "2018-01-02T10:20Z, 2018-01-02T10:20:00Z",
        "2018-01-02t10:20:30z, 2018-01-02T10:20:30Z",
        "2018-01-02T10:20:30.5Z, 2018-01-02T10:20:30.500Z",
        "'2018-01-02T10:20:30,25Z', 2018-01-02T10:20:30.250Z",
        "2018-01-02 10:20:30 UTC, 2018-01-02T10:20:30Z",
        "2018-01-02 10:20:30.123456 UTC, 2018-01-02T10:20:30.123456Z",
        "2018-01-02 10:20:30 +0530, 2018-01-02T04:50:30Z",
        "2018-01-02 10:20:30-08, 2018-01-02T18:20:30Z",
        "2018-01-02 10:20:30.123456789Z, 2018-01-02T10:20:30.123456Z",
        "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999999Z",
        "2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void iso_is_read_as_files_have_it(String text, Instant expected) {
        assertEquals(expected, parsed(TimeFormat.iso().parser(ZoneOffset.UTC), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "2018-1-2",
                "2018-13-01",
                "2018-02-29",
                "2018-00-10",
                "2018-01-00",
                "2018/01/02",
                "2018-01-02T",
                "2018-01-02X10:20",
                "2018-01-02T10",
                "2018-01-02T24:00",
                "2018-01-02T10:60",
                "2018-01-02T10:20:60",
                "2018-01-02T10:20:30.",
                "2018-01-02T10:20:30.x",
                "2018-01-02T10:20:30+",
                "2018-01-02T10:20:30+1",
                "2018-01-02T10:20:30+01:6",
                "2018-01-02T10:20:30+01:60",
                "2018-01-02T10:20:30+19:00",
                "2018-01-02T10:20:30Zz",
                "2018-01-02T10:20:30 CET",
                "0000-01-01T00:00:00+01:00",
                "1293715920",
                "20181-01-02"
            })
    void what_is_no_iso_is_no_time(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        assertEquals(TimeParser.INVALID, TimeFormat.iso().parser(ZoneOffset.UTC).micros(utf8, 0, utf8.length));
    }

    @Test
    void a_time_without_zone_is_local_and_counted() {
        TimeParser parser = TimeFormat.iso().parser(ZoneId.of("Europe/Berlin"));
        assertEquals(Instant.parse("2026-07-01T10:00:00Z"), parsed(parser, "2026-07-01 12:00"));
        assertEquals(Instant.parse("2026-01-01T11:00:00Z"), parsed(parser, "2026-01-01 12:00"));
        assertEquals(Instant.parse("2026-01-01T12:00:00Z"), parsed(parser, "2026-01-01 12:00Z"));
        assertEquals(2, parser.withoutZone());
    }

    @Test
    void where_clocks_change_local_times_follow_java() {
        TimeParser parser = TimeFormat.iso().parser(ZoneId.of("Europe/Berlin"));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), parsed(parser, "2026-03-29 02:30"));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), parsed(parser, "2026-10-25 02:30"));
        assertEquals(Instant.parse("2026-10-25T02:30:00Z"), parsed(parser, "2026-10-25 03:30"));
    }

    @Test
    void times_finer_than_a_microsecond_are_counted() {
        TimeParser parser = TimeFormat.iso().parser(ZoneOffset.UTC);
        parsed(parser, "2018-01-02 10:20:30.123456000Z");
        assertEquals(0, parser.finer());
        parsed(parser, "2018-01-02 10:20:30.123456001Z");
        assertEquals(1, parser.finer());
    }

    @ParameterizedTest
    @CsvSource({
        "1293715920, 2010-12-30T13:32:00Z",
        "-1, 1969-12-31T23:59:59Z",
        "1293715920.25, 2010-12-30T13:32:00.250Z",
        "1.29371592E9, 2010-12-30T13:32:00Z"
    })
    void epoch_seconds_may_have_decimals(String text, Instant expected) {
        assertEquals(expected, parsed(TimeFormat.epochSeconds().parser(ZoneOffset.UTC), text));
    }

    @Test
    void epoch_millis_and_micros_are_read() {
        Instant expected = Instant.parse("2010-12-30T13:32:00.123Z");
        assertEquals(expected, parsed(TimeFormat.epochMillis().parser(ZoneOffset.UTC), "1293715920123"));
        assertEquals(expected, parsed(TimeFormat.epochMicros().parser(ZoneOffset.UTC), "1293715920123000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e99999", "99999999999999999999999999", "1-2", "2018-01-02", "0x10"})
    void what_is_no_number_is_no_epoch(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        assertEquals(
                TimeParser.INVALID,
                TimeFormat.epochSeconds().parser(ZoneOffset.UTC).micros(utf8, 0, utf8.length));
    }

    @ParameterizedTest
    @CsvSource({
        "1751378602, epochSeconds()",
        "1751378602123, epochMillis()",
        "1751378602123456, epochMicros()",
        "20260302, …"
    })
    void a_number_where_a_time_is_expected_may_count_since_1970(String text, String format) {
        assertTrue(TimeFormat.iso().hint(text).contains("times(TimeFormat." + format), text);
        assertEquals(
                "Say how times are written: times(TimeFormat.…).",
                TimeFormat.epochSeconds().hint(text));
    }

    @Test
    void patterns_read_what_is_written_otherwise() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals(
                Instant.parse("2010-12-30T13:32:00Z"),
                parsed(TimeFormat.pattern("dd.MM.yyyy HH:mm").parser(berlin), "30.12.2010 14:32"));
        assertEquals(
                Instant.parse("2010-12-29T23:00:00Z"),
                parsed(TimeFormat.pattern("d MMM uuuu").parser(berlin), "30 DEC 2010"));
        assertEquals(
                Instant.parse("2010-12-30T14:32:00Z"),
                parsed(TimeFormat.pattern("uuuu/MM/dd HH:mmXXX").parser(berlin), "2010/12/30 14:32Z"));
        byte[] wrong = "soon".getBytes(UTF_8);
        assertEquals(
                TimeParser.INVALID, TimeFormat.pattern("uuuu").parser(berlin).micros(wrong, 0, wrong.length));
        assertThrows(IllegalArgumentException.class, () -> TimeFormat.pattern("{"));
    }

    @Test
    void formats_print_their_names() {
        assertEquals("ISO 8601", TimeFormat.iso().toString());
        assertEquals("the pattern uuuu", TimeFormat.pattern("uuuu").toString());
    }

    private static Instant parsed(TimeParser parser, String text) {
        byte[] utf8 = ("<" + text + ">").getBytes(UTF_8);
        return Micros.instant(parser.micros(utf8, 1, utf8.length - 1));
    }
}
