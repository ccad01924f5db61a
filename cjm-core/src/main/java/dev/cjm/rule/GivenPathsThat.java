package dev.cjm.rule;

import java.util.Objects;

/**
 * Paths that a rule speaks of, narrowed by conditions; what should hold is to be said next.
 *
 * <p>Conditions bind from left to right: {@code that(A).and(B).or(C)} is (A and B) or C.
 */
public final class GivenPathsThat {
    private final RuleFacts facts;
    private final PathEnd end;
    private final boolean isNo;
    private final PathGiven given;

    GivenPathsThat(RuleFacts facts, PathEnd end, boolean isNo, PathGiven given) {
        this.facts = facts;
        this.end = end;
        this.isNo = isNo;
        this.given = given;
    }

    /**
     * Speaks only of those of which another condition is so, too.
     *
     * @param condition the other condition
     * @return what should hold, or another condition, is to be said next
     * @throws IllegalStateException if there are more than 29 conditions of which one path is to show all
     */
    public GivenPathsThat and(PathCondition condition) {
        Objects.requireNonNull(condition, "condition");
        if (given.size() >= JointSearch.MOST_CONDITIONS - 1) {
            throw PathRule.tooMany(facts.id());
        }
        return new GivenPathsThat(facts, end, isNo, given.joined(condition, true));
    }

    /**
     * Speaks also of those of which another condition is so.
     *
     * @param condition the other condition
     * @return what should hold, or another condition, is to be said next
     */
    public GivenPathsThat or(PathCondition condition) {
        return new GivenPathsThat(
                facts, end, isNo, given.joined(Objects.requireNonNull(condition, "condition"), false));
    }

    /**
     * Says what should hold for all of them; for none of them, if the rule began with "no".
     *
     * @param condition the condition, such as {@code pass("Checkout")}
     * @return the rule
     */
    public PathRule should(PathCondition condition) {
        return new PathRule(facts, PathCheck.of(end, isNo, given, Objects.requireNonNull(condition, "condition")));
    }
}
