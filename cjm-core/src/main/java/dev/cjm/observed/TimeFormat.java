package dev.cjm.observed;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Function;

/** Says how a file writes times. */
public final class TimeFormat {
    private static final TimeFormat ISO = new TimeFormat("ISO 8601", IsoTimeParser::new);

    private final String name;
    private final Function<ZoneId, TimeParser> parsers;

    private TimeFormat(String name, Function<ZoneId, TimeParser> parsers) {
        this.name = name;
        this.parsers = parsers;
    }

    /**
     * Reads ISO 8601 as files have it.
     *
     * <p>That is {@code 2026-03-02}, then perhaps T or a blank and {@code 09:30}, {@code 09:30:15} or with any number of decimals, then
     * perhaps {@code Z}, {@code UTC}, {@code +01:00}, {@code +0100} or {@code +01}, perhaps after a blank. A date alone is its first instant.
     *
     * @return the format
     */
    public static TimeFormat iso() {
        return ISO;
    }

    /**
     * Reads seconds since 1970-01-01T00:00Z, with or without decimals.
     *
     * @return the format
     */
    public static TimeFormat epochSeconds() {
        return new TimeFormat("seconds since 1970", zone -> new EpochTimeParser(6));
    }

    /**
     * Reads milliseconds since 1970-01-01T00:00Z, with or without decimals.
     *
     * @return the format
     */
    public static TimeFormat epochMillis() {
        return new TimeFormat("milliseconds since 1970", zone -> new EpochTimeParser(3));
    }

    /**
     * Reads microseconds since 1970-01-01T00:00Z, with or without decimals.
     *
     * @return the format
     */
    public static TimeFormat epochMicros() {
        return new TimeFormat("microseconds since 1970", zone -> new EpochTimeParser(0));
    }

    /**
     * Reads times by a pattern, for example {@code dd.MM.yyyy HH:mm}; words are English.
     *
     * @param pattern the pattern, as {@link DateTimeFormatter#ofPattern(String)} has it; without a time of day it means the first instant
     * @return the format
     * @throws IllegalArgumentException if the pattern is none
     */
    public static TimeFormat pattern(String pattern) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
        return new TimeFormat("the pattern " + pattern, zone -> new PatternTimeParser(formatter, zone));
    }

    TimeParser parser(ZoneId zone) {
        return parsers.apply(zone);
    }

    /** What to do about a text that is no time in this format: a mere number may count since 1970. */
    String hint(String text) {
        boolean isCount = this == ISO && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        String unit = !isCount
                ? ""
                : switch (text.length()) {
                    case 9, 10 -> "epochSeconds";
                    case 12, 13 -> "epochMillis";
                    case 15, 16 -> "epochMicros";
                    default -> "";
                };
        return unit.isEmpty()
                ? "Say how times are written: times(TimeFormat.…)."
                : "Maybe it counts since 1970: times(TimeFormat.%s()).".formatted(unit);
    }

    @Override
    public String toString() {
        return name;
    }
}
