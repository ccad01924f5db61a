package dev.cjm.rule;

import java.util.Objects;

/**
 * A rule over paths.
 *
 * <p>It walks the structure of the map: likelihoods do not matter, and a likelihood of 0, a failure or a recovery without one is a way like
 * any other. Paths begin at entries; what cannot be reached from there is on no path. Its finding shows one path.
 */
public final class PathRule extends JourneyRule {
    private final RuleFacts facts;
    private final PathCheck check;

    PathRule(RuleFacts facts, PathCheck check) {
        super(facts);
        this.facts = facts;
        this.check = check;
    }

    /**
     * Says what all of the paths should do as well; each condition is a finding of its own.
     *
     * @param condition the other condition
     * @return the rule
     * @throws IllegalStateException if the rule began with "no": then say a rule for each
     */
    public PathRule andShould(PathCondition condition) {
        Objects.requireNonNull(condition, "condition");
        if (check.isNo()) {
            throw new IllegalStateException(
                    "Rule '%s' speaks of no paths and cannot have two conditions.\nSay a rule for each."
                            .formatted(id()));
        }
        return new PathRule(facts, check.demandingAlso(condition));
    }

    @Override
    JourneyRule with(RuleFacts changed) {
        return new PathRule(changed, check);
    }

    @Override
    Check check() {
        return check;
    }
}
