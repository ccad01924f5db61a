package dev.cjm.observed;

/** Says which numbers of matches are too rare to be told. */
public final class PathMatchesOptions extends CountOptions<PathMatchesOptions> {
    PathMatchesOptions() {}

    @Override
    PathMatchesOptions self() {
        return this;
    }
}
