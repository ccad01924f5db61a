package dev.cjm.rule;

import java.util.Objects;

/**
 * What a rule speaks of, narrowed by facts; what should hold is to be said next.
 *
 * <p>Facts bind from left to right: {@code that(A).and(B).or(C)} is (A and B) or C. {@link Described#and} and {@link Described#or} bind as
 * the parentheses stand.
 *
 * @param <T> the type of the parts
 */
public final class GivenThat<T> {
    private final RuleFacts facts;
    private final SubjectCheck<T> check;

    /** Its condition is to come; until then it is any. */
    GivenThat(RuleFacts facts, SubjectCheck<T> check) {
        this.facts = facts;
        this.check = check;
    }

    /**
     * Speaks only of those of which another fact is so, too.
     *
     * @param fact the other fact
     * @return what should hold, or another fact, is to be said next
     */
    public GivenThat<T> and(Described<? super T> fact) {
        return new GivenThat<>(facts, check.narrowed(Objects.requireNonNull(fact, "fact"), true));
    }

    /**
     * Speaks also of those of which another fact is so.
     *
     * @param fact the other fact
     * @return what should hold, or another fact, is to be said next
     */
    public GivenThat<T> or(Described<? super T> fact) {
        return new GivenThat<>(facts, check.narrowed(Objects.requireNonNull(fact, "fact"), false));
    }

    /**
     * Says what should hold for all of them; for none of them, if the rule began with "no".
     *
     * @param condition the fact that should be so
     * @return the rule
     */
    public RuleOver<T> should(Described<? super T> condition) {
        return new RuleOver<>(facts, check.demanding(Objects.requireNonNull(condition, "condition")));
    }
}
