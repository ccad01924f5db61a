package dev.cjm.observed;

import java.time.Instant;
import java.util.Optional;

/** Says what begins a cohort, what counts as coming back, and how long it is watched. */
public final class CohortsOptions extends CountOptions<CohortsOptions> {
    private static final int MOST = 1_000;

    private int periods = 12;
    private Optional<String> beginning = Optional.empty();
    private Optional<String> returning = Optional.empty();
    private Optional<Instant> end = Optional.empty();

    CohortsOptions() {}

    @Override
    CohortsOptions self() {
        return this;
    }

    /**
     * Says for how many periods after the first one journeys are watched.
     *
     * @param most the number, 1 to 1,000; 12 unless said
     * @return these options
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public CohortsOptions periods(int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException(
                    "The number of periods (%s) must be between 1 and %s.\nAsk for a few.".formatted(most, MOST));
        }
        periods = most;
        return this;
    }

    /**
     * Says which activity makes a journey part of a cohort; journeys without it belong to none.
     *
     * @param activity the activity, whose first time counts; the first event of any kind unless said
     * @return these options
     */
    public CohortsOptions beginsWith(String activity) {
        beginning = Optional.of(activity);
        return this;
    }

    /**
     * Says which activity counts as coming back.
     *
     * @param activity the activity; any event unless said
     * @return these options
     */
    public CohortsOptions returnsBy(String activity) {
        returning = Optional.of(activity);
        return this;
    }

    /**
     * Says until when journeys were observed.
     *
     * @param end the time, exclusive; just after the last event of the log unless said
     * @return these options
     */
    public CohortsOptions observedUntil(Instant end) {
        this.end = Optional.of(end);
        return this;
    }

    int periods() {
        return periods;
    }

    Optional<String> beginning() {
        return beginning;
    }

    Optional<String> returning() {
        return returning;
    }

    Optional<Instant> end() {
        return end;
    }
}
