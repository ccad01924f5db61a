package dev.cjm.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Reads times by a pattern. */
final class PatternTimeParser extends TimeParser {
    private final DateTimeFormatter formatter;
    private final LocalTimes local;

    PatternTimeParser(DateTimeFormatter formatter, ZoneId zone) {
        this.formatter = formatter;
        local = new LocalTimes(zone);
    }

    @Override
    long micros(byte[] utf8, int start, int end) {
        try {
            TemporalAccessor parsed = formatter.parseBest(
                    new String(utf8, start, end - start, UTF_8),
                    ZonedDateTime::from,
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    LocalDate::from);
            Instant time = instant(parsed);
            if (!Micros.fits(time)) {
                return INVALID;
            }
            if (time.get(ChronoField.NANO_OF_SECOND) % 1_000 != 0) {
                countFiner();
            }
            return Micros.of(time);
        } catch (DateTimeException e) {
            return INVALID;
        }
    }

    private Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (parsed instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        countWithoutZone();
        LocalDateTime time = parsed instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(parsed);
        return Instant.ofEpochSecond(
                local.utc(time.toEpochSecond(ZoneOffset.UTC)), time.get(ChronoField.NANO_OF_SECOND));
    }
}
