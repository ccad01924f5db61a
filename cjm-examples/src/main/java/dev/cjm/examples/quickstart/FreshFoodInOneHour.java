package dev.cjm.examples.quickstart;

// region imports
import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.JourneyKind.PURCHASE;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyMap;
// endregion

/** A journey of three touchpoints, its likeliest ways and its emotion curve. */
public final class FreshFoodInOneHour {
    private FreshFoodInOneHour() {}

    /**
     * Builds the journey.
     *
     * @return the map
     */
    public static JourneyMap map() {
        // spotless:off
        // region map
        JourneyMap map = JourneyMap.named("Fresh food, one hour")
            .kind(PURCHASE)
            .persona("Busy parent", p -> p.share(0.7).goal("Dinner on the table by seven").frustration("Queues"))
            .stage("Awareness", BEFORE, s -> s
                .touchpoint("Sees a store ad", PAID_ADS, t -> t.feels(+1).asks("Is it really fresh?")
                    .leadsTo("Scans and pays", 0.6)))
            .stage("Purchase", DURING, s -> s
                .touchpoint("Scans and pays", MOBILE_APP, t -> t.feels(-2).feels("Busy parent", -1)
                    .pain("Payment fails", p -> p.severity(8).occurrence(5).detection(3))
                    .leadsTo("Home delivery", 0.8).fails("Gives up", 0.2)))
            .stage("Logistics", AFTER, s -> s
                .touchpoint("Home delivery", COURIER, t -> t.feels(+2).succeeds("Eats in time")))
            .build();
        // endregion
        // spotless:on
        return map;
    }

    /**
     * Asks the first questions.
     *
     * @return the answers, as the README prints them
     */
    public static String answers() {
        JourneyMap map = map();
        // region questions
        PathVariants variants = PathVariants.of(map);
        EmotionCurve curve = EmotionCurve.of(map);
        // endregion
        return variants + "\n" + curve;
    }
}
