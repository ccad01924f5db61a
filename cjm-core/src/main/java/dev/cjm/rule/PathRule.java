package dev.cjm.rule;

/** A rule over paths. */
final class PathRule extends JourneyRule {
    private final Check check;

    PathRule(RuleFacts facts, Check check) {
        super(facts);
        this.check = check;
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
