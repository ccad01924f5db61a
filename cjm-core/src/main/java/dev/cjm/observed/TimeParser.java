package dev.cjm.observed;

/** Reads times from bytes, and counts what it had to take for granted; not thread-safe. */
abstract class TimeParser {
    /** No time that a log holds. */
    static final long INVALID = Long.MIN_VALUE;

    private long withoutZone;
    private long finer;

    /** Microseconds since 1970-01-01T00:00Z, or {@link #INVALID}. */
    abstract long micros(byte[] utf8, int start, int end);

    /** How many times stated no zone. */
    long withoutZone() {
        return withoutZone;
    }

    /** How many times were finer than a microsecond. */
    long finer() {
        return finer;
    }

    final void countWithoutZone() {
        withoutZone++;
    }

    final void countFiner() {
        finer++;
    }
}
