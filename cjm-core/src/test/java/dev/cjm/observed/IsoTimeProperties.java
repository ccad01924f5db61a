package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IsoTimeProperties {
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe", "UTC");

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.longs()
                .between(-62_135_596_800_000_000L, 253_402_300_799_999_999L - 86_400_000_000L)
                .map(micros -> LocalDateTime.ofEpochSecond(
                        Math.floorDiv(micros, 1_000_000L),
                        (int) Math.floorMod(micros, 1_000_000L) * 1_000,
                        ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<LocalDateTime> recent() {
        return Arbitraries.longs()
                .between(1_200_000_000L, 1_800_000_000L)
                .map(seconds -> LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
    }

    @Property
    void times_with_offset_are_those_of_java(
            @ForAll("times") LocalDateTime time, @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
        OffsetDateTime expected = time.atOffset(ZoneOffset.ofTotalSeconds(60 * minutes));
        if (Micros.fits(expected.toInstant())) {
            assertEquals(
                    Micros.of(expected.toInstant()),
                    micros(TimeFormat.iso().parser(ZoneOffset.UTC), expected.toString()));
        }
    }

    @Property
    void local_times_are_those_of_java(
            @ForAll("recent") LocalDateTime from,
            @ForAll @IntRange(max = 5) int zone,
            @ForAll @IntRange(max = 9000) int step) {
        ZoneId id = ZoneId.of(ZONES.get(zone));
        TimeParser parser = TimeFormat.iso().parser(id);
        LocalDateTime time = from.truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; i < 20; i++) {
            time = time.plusSeconds(step);
            assertEquals(Micros.of(time.atZone(id).toInstant()), micros(parser, time.toString()), time.toString());
        }
        assertEquals(20, parser.withoutZone());
    }

    @Property(tries = 5_000)
    void a_plain_time_with_one_byte_changed_is_what_java_takes_it_for(
            @ForAll("recent") LocalDateTime time,
            @ForAll @IntRange(max = 19) int place,
            @ForAll("hostile") char changed) {
        String plain = DateTimeFormatter.ISO_INSTANT.format(time.toInstant(ZoneOffset.UTC));
        String text = plain.substring(0, place) + changed + plain.substring(place + 1);
        TimeParser parser = TimeFormat.iso().parser(ZoneOffset.UTC);
        assertEquals(Micros.of(time.toInstant(ZoneOffset.UTC)), micros(parser, plain), plain);
        assertEquals(javas(text), micros(parser, text), text);
        assertEquals(javas(text), micros(TimeFormat.iso().parser(ZoneOffset.UTC), text), text);
    }

    @Provide
    Arbitrary<Character> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.chars().range('0', '9'),
                Arbitraries.of('-', ':', ' ', 'T', 't', 'Z', 'z', '.', ',', '+', '/', ';', 'Ā', '\0'),
                Arbitraries.chars().ascii());
    }

    /** What ISO says without any tricks; invalid is what Java cannot read, or what a log cannot hold. */
    private static long javas(String text) {
        String usual =
                text.replace('t', 'T').replace('z', 'Z').replace(' ', 'T').replace(',', '.');
        try {
            Instant time = OffsetDateTime.parse(usual).toInstant();
            return Micros.fits(time) ? Micros.of(time) : TimeParser.INVALID;
        } catch (DateTimeParseException e) {
            return TimeParser.INVALID;
        }
    }

    private static long micros(TimeParser parser, String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return parser.micros(utf8, 0, utf8.length);
    }
}
