package dev.cjm.observed;

/** Says which pairs are too rare to be told. */
public final class DirectlyFollowsOptions extends CountOptions<DirectlyFollowsOptions> {
    DirectlyFollowsOptions() {}

    @Override
    DirectlyFollowsOptions self() {
        return this;
    }
}
