package dev.cjm.examples.quickstart;

import static dev.cjm.model.Channels.CHAT;

import dev.cjm.model.JourneyMap;
import dev.cjm.rule.Baseline;
import dev.cjm.rule.BaselineComparison;
import dev.cjm.rule.RuleSet;

/** Accepts one finding for good, and sets others aside until they are mended. */
public final class KnownFindings {
    private KnownFindings() {}

    /**
     * Checks the first map today, and after a change.
     *
     * @return what is new, known and resolved
     */
    public static String compared() {
        JourneyMap map = FreshFoodInOneHour.map();
        RuleSet house = HouseRules.set();
        // region known
        RuleSet accepting =
                house.suppressAt("touchpoint.owned", "/touchpoints/home-delivery", "the courier's firm answers for it");
        Baseline today = Baseline.of(accepting.check(map)); // once: today.write(Path.of("rules.baseline"))

        JourneyMap changed = map.edit(e -> e.touchpoint("Sees a store ad", t -> t.owner("Marketing"))
                .addTouchpoint("Logistics", "Asks where it is", CHAT, t -> t.succeeds("Eats in time")));
        BaselineComparison compared = accepting.check(changed).against(today); // in every build, with throwIfNew()
        // endregion
        return compared.toString();
    }
}
