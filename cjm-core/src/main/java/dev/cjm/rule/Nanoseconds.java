package dev.cjm.rule;

import java.time.Duration;

/** Times as whole numbers; what is longer than 292 years counts as that. */
final class Nanoseconds {
    private static final long MOST = Long.MAX_VALUE - 2;
    private static final Duration LONGEST = Duration.ofNanos(MOST);

    private Nanoseconds() {}

    static long of(Duration time) {
        return time.compareTo(LONGEST) >= 0 ? MOST : time.toNanos();
    }

    static long times(long once, int count) {
        return once > MOST / count ? MOST : once * count;
    }

    static Duration duration(long nanoseconds) {
        return Duration.ofNanos(nanoseconds);
    }
}
