package dev.cjm.observed;

/** Says which pairs are too rare to be told. */
public final class EventuallyFollowsOptions extends CountOptions<EventuallyFollowsOptions> {
    EventuallyFollowsOptions() {}

    @Override
    EventuallyFollowsOptions self() {
        return this;
    }
}
