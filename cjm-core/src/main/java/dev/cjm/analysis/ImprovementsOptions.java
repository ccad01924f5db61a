package dev.cjm.analysis;

import java.time.Duration;

/** Says which wait is long. */
public final class ImprovementsOptions {
    /** As long as rules allow unless told otherwise. */
    public static final Duration STANDARD_WAIT = Duration.ofDays(1);

    private Duration longestWait = STANDARD_WAIT;

    ImprovementsOptions() {}

    /**
     * Says how long customers may wait without news.
     *
     * @param wait the longest wait that is fine, inclusive; {@link #STANDARD_WAIT} unless said
     * @return these options
     * @throws IllegalArgumentException if the wait is negative
     */
    public ImprovementsOptions longestWait(Duration wait) {
        if (wait.isNegative()) {
            throw new IllegalArgumentException(
                    "The longest wait (%s) must not be negative.\nSay it in minutes, hours or days.".formatted(wait));
        }
        longestWait = wait;
        return this;
    }

    Duration longestWait() {
        return longestWait;
    }
}
