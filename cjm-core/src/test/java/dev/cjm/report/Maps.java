package dev.cjm.report;

import static dev.cjm.model.Channels.EMAIL;
import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import dev.cjm.model.Phase;

/** Maps of a small lifecycle. */
final class Maps {
    private Maps() {}

    /** Success 0.5; one touchpoint feels −1, "Call" nothing. */
    static JourneyMap returning() {
        return returning("Returns");
    }

    /** The same with another title, and its title for an id. */
    static JourneyMap returning(String title) {
        return JourneyMap.named(title)
                .flow(Flow.STATED)
                .persona("Returner", p -> p.prefers(EMAIL))
                .stage(
                        "Return",
                        Phase.AFTER,
                        s -> s.touchpoint(
                                        "Form",
                                        WEB,
                                        t -> t.entry()
                                                .feels(-1)
                                                .pain(
                                                        "Long form",
                                                        p -> p.severity(6)
                                                                .occurrence(5)
                                                                .detection(5))
                                                .leadsTo("Call", 0.8)
                                                .fails("Gives up", 0.1))
                                .touchpoint(
                                        "Call",
                                        PHONE,
                                        t -> t.nestedMap(MapReference.to("calling"))
                                                .succeeds("Returned", 0.625)))
                .build();
    }

    /** Success 0.9, mean 3.5 on a scale from 1 to 5. */
    static JourneyMap calling() {
        return calling("calling");
    }

    static JourneyMap calling(String id) {
        return JourneyMap.named("Calling")
                .id(id)
                .scale(EmotionScale.ONE_TO_FIVE)
                .flow(Flow.STATED)
                .stage(
                        "Call",
                        Phase.AFTER,
                        s -> s.touchpoint(
                                        "Waits", PHONE, t -> t.entry().feels(2).leadsTo("Talks", 0.9))
                                .touchpoint("Talks", PHONE, t -> t.feels(5).succeeds("Solved", 1.0)))
                .build();
    }

    /** A map with one touchpoint that refers to another map. */
    static JourneyMap chained(String id, String inner) {
        return JourneyMap.named("Map " + id)
                .id(id)
                .stage("All", Phase.DURING, s -> s.touchpoint("Step", WEB, t -> t.nestedMap(MapReference.to(inner))))
                .build();
    }
}
