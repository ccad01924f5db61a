package dev.cjm.examples.quickstart;

import static dev.cjm.rule.JourneyRule.rule;

import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.Touchpoints;

/** States what must hold, and checks it. */
public final class HouseRules {
    private HouseRules() {}

    /**
     * Checks the first map by two rules.
     *
     * @return what they find
     */
    public static String findings() {
        return set().check(FreshFoodInOneHour.map()).toString();
    }

    static RuleSet set() {
        // region rules
        JourneyRule explained = rule("touchpoint.low.explained")
                .touchpoints()
                .that(Touchpoints.FEEL_BAD)
                .should(Touchpoints.NAME_A_PAIN)
                .because("nobody can mend what nobody names");
        JourneyRule owned = rule("touchpoint.owned")
                .touchpoints()
                .should(Touchpoints.HAVE_AN_OWNER)
                .because("somebody has to be asked");
        RuleSet house = RuleSet.of(explained, owned);
        // endregion
        return house;
    }
}
