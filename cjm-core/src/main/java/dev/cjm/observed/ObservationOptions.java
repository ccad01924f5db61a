package dev.cjm.observed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says how a question counts journeys, and which of them may still go on.
 *
 * <p>A journey is open (censored) if the log ends before the gap after its last event has passed: nobody knows yet what it comes to.
 *
 * @param <O> the options of the question
 */
public abstract class ObservationOptions<O extends ObservationOptions<O>> extends CountOptions<O> {
    private Optional<Duration> gap = Optional.empty();
    private Optional<Instant> end = Optional.empty();

    ObservationOptions() {}

    /**
     * Says after which time without an event a journey is over.
     *
     * @param gap the time, not negative; unless said, every journey counts as over
     * @return these options
     * @throws IllegalArgumentException if the gap is negative
     */
    public O openWithin(Duration gap) {
        if (gap.isNegative()) {
            throw new IllegalArgumentException("The gap (" + gap + ") must not be negative.\nSay one such as 30 days.");
        }
        this.gap = Optional.of(gap);
        return self();
    }

    /**
     * Says until when journeys were observed.
     *
     * @param end the time; that of the last event of the log unless said
     * @return these options
     */
    public O observedUntil(Instant end) {
        this.end = Optional.of(end);
        return self();
    }

    /** Which journeys of a log are open. */
    OpenJourneys open(EventLog log) {
        return new OpenJourneys(log, gap, end);
    }
}
