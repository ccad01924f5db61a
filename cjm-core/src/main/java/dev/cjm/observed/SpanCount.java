package dev.cjm.observed;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Collects times in microseconds, in any order. */
final class SpanCount {
    private long[] micros = new long[0];
    private int size;

    void add(long time) {
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, Math.max(16, size + (size >> 1)));
        }
        micros[size++] = time;
    }

    void merge(SpanCount other) {
        for (int i = 0; i < other.size; i++) {
            add(other.micros[i]);
        }
    }

    /** All times, or empty if there is none. */
    Optional<TimeSpans> spans() {
        return size == 0 ? Optional.empty() : Optional.of(new TimeSpans(Arrays.copyOf(micros, size), 0, size));
    }

    /** A time in microseconds, rounded down; what is longer than any log is as long as can be. */
    static long micros(Duration time) {
        boolean isEndless = time.compareTo(Micros.duration(Micros.HIGHEST - Micros.LOWEST)) > 0;
        return isEndless ? Micros.HIGHEST - Micros.LOWEST : Micros.of(java.time.Instant.EPOCH.plus(time));
    }
}
