package dev.cjm.rule;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What paths can be asked for, after {@code paths().should(…)} and {@code noPaths().should(…)}.
 *
 * {@snippet class=dev.cjm.rule.PathSnippets region=paths}
 *
 * <p>A path is a walk: it may come back to where it was, as often as it likes. So a loop that adds to a count exceeds every limit. All is
 * decided on the graph, for all walks at once, in time that grows with touchpoints and transitions.
 */
public final class Paths {
    private Paths() {}

    /**
     * Asks for passing a place.
     *
     * @param reference a touchpoint by id or name, else a stage by id or name; if several have the name, any of them will do
     * @return the condition
     * @throws IllegalArgumentException if the reference is blank
     */
    public static PathCondition pass(String reference) {
        return pass(Place.named(reference));
    }

    /**
     * Asks for passing a place.
     *
     * @param place the place
     * @return the condition
     */
    public static PathCondition pass(Place place) {
        return new PassCondition(Objects.requireNonNull(place, "place"), Optional.empty());
    }

    /**
     * Asks for no more of something than a limit.
     *
     * @param limit the most that is well, 0 or more
     * @param measure what adds up
     * @return the condition
     * @throws IllegalArgumentException if the limit is negative
     */
    public static PathCondition haveAtMost(int limit, Measure measure) {
        return count(limit, measure, false);
    }

    /**
     * Asks for more of something than a limit.
     *
     * @param limit the most that is too little, 0 or more
     * @param measure what adds up
     * @return the condition
     * @throws IllegalArgumentException if the limit is negative
     */
    public static PathCondition haveMoreThan(int limit, Measure measure) {
        return count(limit, measure, true);
    }

    /**
     * Asks for no more time than a limit.
     *
     * <p>The time of a path is that of its actions, each as many times as its count says, and of waiting on the way. What does not say its
     * time counts 0 and is listed by {@link RuleResult#assumptions}; if nothing does, there is nothing to check.
     *
     * @param limit the longest time that is well, not negative
     * @return the condition
     * @throws IllegalArgumentException if the limit is negative
     */
    public static PathCondition takeAtMost(Duration limit) {
        return time(limit, false);
    }

    /**
     * Asks for more time than a limit; the time is that of {@link #takeAtMost}.
     *
     * @param limit the longest time that is too short, not negative
     * @return the condition
     * @throws IllegalArgumentException if the limit is negative
     */
    public static PathCondition takeLongerThan(Duration limit) {
        return time(limit, true);
    }

    private static PathCondition count(int limit, Measure measure, boolean isMore) {
        Objects.requireNonNull(measure, "measure");
        if (limit < 0) {
            throw negative(Integer.toString(limit));
        }
        return new CountCondition(measure, limit, isMore, Optional.empty());
    }

    private static PathCondition time(Duration limit, boolean isMore) {
        if (Objects.requireNonNull(limit, "limit").isNegative()) {
            throw negative(limit.toString());
        }
        return new CountCondition(Measure.TIME, Nanoseconds.of(limit), isMore, Optional.empty());
    }

    private static IllegalArgumentException negative(String limit) {
        return new IllegalArgumentException(
                "The limit (%s) must not be negative.\nGive 0 for none at all.".formatted(limit));
    }
}
