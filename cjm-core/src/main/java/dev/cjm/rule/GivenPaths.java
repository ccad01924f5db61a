package dev.cjm.rule;

import java.util.Objects;

/**
 * Paths that a rule speaks of; which of them, and what should hold, is to be said next.
 *
 * {@snippet class=dev.cjm.rule.PathSnippets region=paths}
 */
public final class GivenPaths {
    private final RuleFacts facts;
    private final PathEnd end;
    private final boolean isNo;

    GivenPaths(RuleFacts facts, PathEnd end, boolean isNo) {
        this.facts = facts;
        this.end = end;
        this.isNo = isNo;
    }

    /**
     * Speaks only of paths that end in a success.
     *
     * @return what should hold is to be said next
     */
    public GivenPaths toSuccess() {
        return new GivenPaths(facts, PathEnd.SUCCESS, isNo);
    }

    /**
     * Speaks only of paths that end in a failure.
     *
     * @return what should hold is to be said next
     */
    public GivenPaths toFailure() {
        return new GivenPaths(facts, PathEnd.FAILURE, isNo);
    }

    /**
     * Speaks only of paths that end in one outcome.
     *
     * @param outcome the outcome by id, else all outcomes of that name; not blank; a map that has none has nothing to check
     * @return what should hold is to be said next
     * @throws IllegalArgumentException if the reference is blank
     */
    public GivenPaths to(String outcome) {
        String name = Texts.required("outcome", outcome, "The outcome", "Name one by its id or name.");
        return new GivenPaths(facts, PathEnd.outcome(name), isNo);
    }

    /**
     * Speaks only of paths of which a condition is so.
     *
     * <p>A condition with {@code before} chooses only among paths that come to that place.
     *
     * @param condition the condition, such as {@code pass("Checkout")}
     * @return what should hold, or another condition, is to be said next
     */
    public GivenPathsThat that(PathCondition condition) {
        return new GivenPathsThat(facts, end, isNo, PathGiven.of(Objects.requireNonNull(condition, "condition")));
    }

    /**
     * Says what should hold for all of them; for none of them, if the rule began with "no".
     *
     * @param condition the condition, such as {@code pass("Checkout")}
     * @return the rule
     */
    public PathRule should(PathCondition condition) {
        return new PathRule(
                facts, PathCheck.of(end, isNo, PathGiven.ANY, Objects.requireNonNull(condition, "condition")));
    }
}
