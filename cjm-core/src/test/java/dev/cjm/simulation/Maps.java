package dev.cjm.simulation;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.time.Duration;

/** Small maps for tests. */
final class Maps {
    private Maps() {}

    /** The map that the manual begins with: P(success) 0.48, gives up 0.12, drop-off 0.40, 2.08 touchpoints. */
    static JourneyMap freshFood() {
        return JourneyMap.named("Fresh food, one hour")
                .persona("Busy parent", p -> p.share(0.7))
                .stage(
                        "Awareness",
                        s -> s.touchpoint(
                                "Sees a store ad",
                                Channels.PAID_ADS,
                                t -> t.feels(+1).leadsTo("Scans and pays", 0.6)))
                .stage(
                        "Purchase",
                        s -> s.touchpoint(
                                "Scans and pays",
                                Channels.MOBILE_APP,
                                t -> t.feels(-2)
                                        .feels("Busy parent", -1)
                                        .leadsTo("Home delivery", 0.8)
                                        .fails("Gives up", 0.2)))
                .stage(
                        "Logistics",
                        s -> s.touchpoint(
                                "Home delivery",
                                Channels.COURIER,
                                t -> t.feels(+2).succeeds("Eats in time")))
                .build();
    }

    /** Touchpoints A to D, one after the other. */
    static JourneyMap fourInOrder() {
        return JourneyMap.named("Four")
                .stage(
                        "All",
                        s -> s.touchpoint("A", Channels.WEB)
                                .touchpoint("B", Channels.WEB)
                                .touchpoint("C", Channels.WEB)
                                .touchpoint("D", Channels.WEB))
                .build();
    }

    /** Two minutes twice at A, an hour on the way, and nothing said of B. */
    static JourneyMap withTimes() {
        return JourneyMap.named("Times")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "A",
                                        Channels.WEB,
                                        t -> t.action("Types", a -> a.count(2).duration(Duration.ofMinutes(2)))
                                                .leadsTo("B", 1, l -> l.waiting(Duration.ofHours(1))))
                                .touchpoint("B", Channels.WEB, t -> t.leadsTo("C", 1))
                                .touchpoint("C", Channels.WEB, t -> t.succeeds("Done")))
                .build();
    }
}
