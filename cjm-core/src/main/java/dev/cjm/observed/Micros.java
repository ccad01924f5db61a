package dev.cjm.observed;

import java.time.Duration;
import java.time.Instant;

/** Times as microseconds since 1970-01-01T00:00Z. */
final class Micros {
    /** The years 0000 to 9999, which all formats can write. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    static final long LOWEST = of(FIRST);
    static final long HIGHEST = of(END) - 1;

    private static final long SECOND = 1_000_000;

    private Micros() {}

    static boolean fits(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(END);
    }

    static boolean fits(long micros) {
        return micros >= LOWEST && micros <= HIGHEST;
    }

    /** The nearest time that fits. */
    static long nearest(Instant time) {
        return fits(time) ? of(time) : time.isAfter(Instant.EPOCH) ? HIGHEST : LOWEST;
    }

    static long of(Instant time) {
        return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000);
    }

    static Duration duration(long micros) {
        return Duration.ofSeconds(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1_000);
    }
}
