package dev.cjm.observed;

import java.time.Duration;
import java.util.Optional;

/** Says what counts as conversion, and what counts as done before it. */
public final class ConversionOptions extends ObservationOptions<ConversionOptions> {
    private Optional<Duration> within = Optional.empty();
    private boolean isAnywhere;

    ConversionOptions() {}

    @Override
    ConversionOptions self() {
        return this;
    }

    /**
     * Limits the time from the start of a journey to the goal.
     *
     * @param most the longest time, not negative; any unless said
     * @return these options
     * @throws IllegalArgumentException if the time is negative
     */
    public ConversionOptions within(Duration most) {
        if (most.isNegative()) {
            throw new IllegalArgumentException(
                    "The window (" + most + ") must not be negative.\nSay one such as 14 days.");
        }
        within = Optional.of(most);
        return this;
    }

    /**
     * Counts an activity wherever it stands in a journey; unless said, only before the goal is reached.
     *
     * @return these options
     */
    public ConversionOptions anywhere() {
        isAnywhere = true;
        return this;
    }

    long within() {
        return within.map(SpanCount::micros).orElse(Long.MAX_VALUE);
    }

    boolean isAnywhere() {
        return isAnywhere;
    }
}
