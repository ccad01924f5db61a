package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private static long micros(TimeParser parser, String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return parser.micros(utf8, 0, utf8.length);
    }
}
