package dev.cjm.observed;

/** Says which journeys of a {@link CountBefore} may still go on, and what is too rare to be told. */
public final class CountBeforeOptions extends ObservationOptions<CountBeforeOptions> {
    CountBeforeOptions() {}

    @Override
    CountBeforeOptions self() {
        return this;
    }
}
