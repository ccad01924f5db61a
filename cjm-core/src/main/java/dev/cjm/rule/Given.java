package dev.cjm.rule;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rule speaks of; which of it, and what should hold, is to be said next.
 *
 * @param <T> the type of the parts
 */
public final class Given<T> {
    private final RuleFacts facts;
    private final Subjects<T> subjects;
    private final boolean isNo;

    Given(RuleFacts facts, Subjects<T> subjects, boolean isNo) {
        this.facts = facts;
        this.subjects = subjects;
        this.isNo = isNo;
    }

    /**
     * Speaks only of those of which a fact is so.
     *
     * @param fact the fact
     * @return what should hold, or another fact, is to be said next
     */
    public GivenThat<T> that(Described<? super T> fact) {
        Objects.requireNonNull(fact, "fact");
        return new GivenThat<>(facts, new SubjectCheck<>(subjects, isNo, Optional.of(fact), fact));
    }

    /**
     * Says what should hold for all of them; for none of them, if the rule began with "no".
     *
     * @param condition the fact that should be so
     * @return the rule
     */
    public RuleOver<T> should(Described<? super T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new RuleOver<>(facts, new SubjectCheck<>(subjects, isNo, Optional.empty(), condition));
    }
}
