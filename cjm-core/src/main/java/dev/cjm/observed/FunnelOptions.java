package dev.cjm.observed;

import java.time.Duration;

/** Says who enters a funnel, and how its steps follow each other. */
public final class FunnelOptions extends ObservationOptions<FunnelOptions> {
    private boolean isEntryOpen;
    private boolean isDirect;
    private long within = Long.MAX_VALUE;
    private long stepWithin = Long.MAX_VALUE;

    FunnelOptions() {}

    @Override
    FunnelOptions self() {
        return this;
    }

    /**
     * Lets journeys enter at any step; unless said they enter at the first step only.
     *
     * @return these options
     */
    public FunnelOptions openEntry() {
        isEntryOpen = true;
        return this;
    }

    /**
     * Lets nothing happen between two steps; unless said a step may follow at any time later.
     *
     * @return these options
     */
    public FunnelOptions direct() {
        isDirect = true;
        return this;
    }

    /**
     * Limits the time from the entry to any later step.
     *
     * @param most the longest time, not negative; any unless said
     * @return these options
     * @throws IllegalArgumentException if the time is negative
     */
    public FunnelOptions within(Duration most) {
        within = micros(most);
        return this;
    }

    /**
     * Limits the time from each step to the next.
     *
     * @param most the longest time, not negative; any unless said
     * @return these options
     * @throws IllegalArgumentException if the time is negative
     */
    public FunnelOptions stepWithin(Duration most) {
        stepWithin = micros(most);
        return this;
    }

    private static long micros(Duration most) {
        if (most.isNegative()) {
            throw new IllegalArgumentException(
                    "The window (" + most + ") must not be negative.\nSay one such as 14 days.");
        }
        return SpanCount.micros(most);
    }

    boolean isEntryOpen() {
        return isEntryOpen;
    }

    boolean isDirect() {
        return isDirect;
    }

    long within() {
        return within;
    }

    long stepWithin() {
        return stepWithin;
    }
}
