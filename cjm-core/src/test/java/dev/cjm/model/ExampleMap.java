package dev.cjm.model;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.JourneyKind.PURCHASE;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;

/** The example of the design. */
public final class ExampleMap {
    private ExampleMap() {}

    /**
     * Builds the example.
     *
     * @return success 0.48, failure 0.12, drop-off 0.40
     */
    public static JourneyMap map() {
        return JourneyMap.named("Fresh food, one hour")
                .kind(PURCHASE)
                .persona(
                        "Busy parent",
                        p -> p.share(0.7).goal("Dinner on the table by seven").frustration("Queues"))
                .stage(
                        "Awareness",
                        BEFORE,
                        s -> s.touchpoint(
                                "Sees a store ad",
                                PAID_ADS,
                                t -> t.feels(+1).asks("Is it really fresh?").leadsTo("Scans and pays", 0.6)))
                .stage(
                        "Purchase",
                        DURING,
                        s -> s.touchpoint(
                                "Scans and pays",
                                MOBILE_APP,
                                t -> t.feels(-2)
                                        .feels("Busy parent", -1)
                                        .pain(
                                                "Payment fails",
                                                p -> p.severity(8).occurrence(5).detection(3))
                                        .leadsTo("Home delivery", 0.8)
                                        .fails("Gives up", 0.2)))
                .stage(
                        "Logistics",
                        AFTER,
                        s -> s.touchpoint(
                                "Home delivery", COURIER, t -> t.feels(+2).succeeds("Eats in time")))
                .build();
    }
}
