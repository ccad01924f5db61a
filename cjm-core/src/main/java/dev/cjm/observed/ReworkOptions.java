package dev.cjm.observed;

/** Says which rework are too rare to be told. */
public final class ReworkOptions extends CountOptions<ReworkOptions> {
    ReworkOptions() {}

    @Override
    ReworkOptions self() {
        return this;
    }
}
