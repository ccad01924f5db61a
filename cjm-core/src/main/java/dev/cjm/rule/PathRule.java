package dev.cjm.rule;

import java.util.Objects;

/**
 * A rule over paths.
 *
 * <p>It walks the structure of the map: likelihoods do not matter, and a likelihood of 0, a failure or a recovery without one is a way like
 * any other. Paths begin at entries; what cannot be reached from there is on no path. Its finding shows one path, on which the fingerprint
 * does not depend: when that path is mended and another one is left, the finding is the same, and known to a baseline that knew it.
 *
 * <p>Conditions bind from left to right: {@code should(A).andShould(B).orShould(C)} is (A and B) or C.
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
     * Says what the paths should do as well.
     *
     * <p>Each condition is a finding of its own; in a rule that began with "no", a path that does both is one.
     *
     * @param condition the other condition
     * @return the rule
     * @throws IllegalStateException if there are more than 30 conditions of which one path is to show all
     */
    public PathRule andShould(PathCondition condition) {
        return joined(condition, true);
    }

    /**
     * Says what the paths may do instead.
     *
     * <p>Each path may choose: one that does neither is a finding. In a rule that began with "no", each condition is a finding of its own.
     * With {@code before}, conditions speak of paths that come to all of those places.
     *
     * @param condition the other condition
     * @return the rule
     * @throws IllegalStateException if there are more than 30 conditions of which one path is to show all
     */
    public PathRule orShould(PathCondition condition) {
        return joined(condition, false);
    }

    private PathRule joined(PathCondition condition, boolean isAnd) {
        Objects.requireNonNull(condition, "condition");
        if (check.isFull() && isAnd == check.isNo()) {
            throw tooMany(id());
        }
        return new PathRule(facts, check.joined(condition, isAnd));
    }

    static IllegalStateException tooMany(String id) {
        return new IllegalStateException(
                "Rule '%s' has too many conditions that one path would have to show.\nSay several rules."
                        .formatted(id));
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
