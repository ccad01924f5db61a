package dev.cjm.render.chart;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;

/** A map of a shop with turns, returns and three ends. */
final class Shop {
    private Shop() {}

    static JourneyMap map() {
        return JourneyMap.named("Fresh food in a hurry")
                .stage(
                        "Awareness",
                        s -> s.touchpoint(
                                        "Sees an advertisement",
                                        Channels.PAID_ADS,
                                        t -> t.feels(0.5)
                                                .leadsTo("Arrives", 0.6)
                                                .leadsTo("Downloads the app", 0.25))
                                .touchpoint(
                                        "Downloads the app",
                                        Channels.MOBILE_APP,
                                        t -> t.feels(-0.5)
                                                .leadsTo("Arrives", 0.7)
                                                .leadsTo("Orders from home", 0.2)))
                .stage(
                        "Purchase",
                        s -> s.touchpoint(
                                        "Arrives",
                                        Channels.STORE,
                                        t -> t.feels(1).leadsTo("Chooses fish from the tank", 0.9))
                                .touchpoint(
                                        "Chooses fish from the tank",
                                        Channels.STAFF,
                                        t -> t.feels(2)
                                                .momentOfTruth(m -> m.reason("Freshness is seen"))
                                                .leadsTo("Scans and pays", 0.85)
                                                .fails("Leaves without buying", 0.1))
                                .touchpoint(
                                        "Orders from home", Channels.MOBILE_APP, t -> t.leadsTo("Scans and pays", 0.9))
                                .touchpoint(
                                        "Scans and pays",
                                        Channels.MOBILE_APP,
                                        t -> t.feels(-2)
                                                .leadsTo("Eats in the shop", 0.4)
                                                .leadsTo("Home delivery", 0.45)
                                                .fails("Leaves without buying", 0.1)))
                .stage(
                        "Experience",
                        s -> s.touchpoint(
                                        "Eats in the shop",
                                        Channels.STORE,
                                        t -> t.feels(1.5).succeeds("Comes again", 0.8))
                                .touchpoint(
                                        "Home delivery",
                                        Channels.COURIER,
                                        t -> t.feels(1)
                                                .succeeds("Comes again", 0.7)
                                                .leadsTo("Complains", 0.2)))
                .stage(
                        "After sales",
                        s -> s.touchpoint(
                                "Complains",
                                Channels.CHAT,
                                t -> t.feels(-1).succeeds("Comes again", 0.5).fails("Never again", 0.5)))
                .build();
    }
}
