package dev.cjm.observed;

/** Says which starts and ends are too rare to be told. */
public final class StartsAndEndsOptions extends CountOptions<StartsAndEndsOptions> {
    StartsAndEndsOptions() {}

    @Override
    StartsAndEndsOptions self() {
        return this;
    }
}
