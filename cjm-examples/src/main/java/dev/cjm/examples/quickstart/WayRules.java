package dev.cjm.examples.quickstart;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Measure.CHANNEL_SWITCHES;
import static dev.cjm.rule.Paths.haveAtMost;
import static dev.cjm.rule.Paths.pass;

import dev.cjm.model.JourneyMap;
import dev.cjm.rule.RuleSet;

/** States what must hold for every way through a journey. */
public final class WayRules {
    private WayRules() {}

    /**
     * Checks the first map with a help line.
     *
     * @return what two rules find
     */
    public static String findings() {
        // region rules
        RuleSet ways = RuleSet.of(
                rule("way.pays")
                        .paths()
                        .toSuccess()
                        .should(pass("Scans and pays").before("Home delivery")),
                rule("way.calm")
                        .paths()
                        .toSuccess()
                        .should(haveAtMost(3, CHANNEL_SWITCHES))
                        .because("each switch costs nerves"));
        // endregion
        return ways.check(withHelp()).toString();
    }

    /** Who cannot pay calls, and comes back. */
    private static JourneyMap withHelp() {
        return FreshFoodInOneHour.map()
                .edit(e -> e.addTouchpoint("Purchase", "Calls for help", PHONE, t -> t.recoversTo("Scans and pays"))
                        .touchpoint("Scans and pays", t -> t.failsTo("Calls for help")));
    }
}
