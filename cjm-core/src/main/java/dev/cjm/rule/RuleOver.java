package dev.cjm.rule;

import java.util.Objects;

/**
 * A rule over parts of a map, each checked on its own.
 *
 * <p>Conditions bind from left to right: {@code should(A).andShould(B).orShould(C)} is (A and B) or C.
 *
 * @param <T> the type of the parts
 */
public final class RuleOver<T> extends JourneyRule {
    private final RuleFacts facts;
    private final SubjectCheck<T> check;

    RuleOver(RuleFacts facts, SubjectCheck<T> check) {
        super(facts);
        this.facts = facts;
        this.check = check;
    }

    /**
     * Says what should hold as well.
     *
     * @param condition the other fact; in a rule that began with "no", both together should not be so
     * @return the rule
     */
    public RuleOver<T> andShould(Described<? super T> condition) {
        return new RuleOver<>(facts, check.demandingAlso(Objects.requireNonNull(condition, "condition"), true));
    }

    /**
     * Says what may hold instead.
     *
     * @param condition the other fact; in a rule that began with "no", neither should be so
     * @return the rule
     */
    public RuleOver<T> orShould(Described<? super T> condition) {
        return new RuleOver<>(facts, check.demandingAlso(Objects.requireNonNull(condition, "condition"), false));
    }

    @Override
    JourneyRule with(RuleFacts changed) {
        return new RuleOver<>(changed, check);
    }

    @Override
    Check check() {
        return check;
    }
}
