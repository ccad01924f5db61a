package dev.cjm.rule;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.Channels.WEB;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.Transition;
import java.util.function.Consumer;

/** Maps to check rules on. */
final class RuleMaps {
    private RuleMaps() {}

    /** An ad that is fine, a checkout that feels bad without a pain, a delivery that feels good. */
    static JourneyMap food() {
        return JourneyMap.named("Fresh food")
                .stage(
                        "Awareness",
                        Phase.BEFORE,
                        s -> s.touchpoint(
                                "Sees an ad", PAID_ADS, t -> t.feels(1).leadsTo("Scans and pays", 0.6)))
                .stage(
                        "Purchase",
                        Phase.DURING,
                        s -> s.touchpoint(
                                "Scans and pays",
                                MOBILE_APP,
                                t -> t.feels(-2).leadsTo("Home delivery", 0.8).fails("Gives up", 0.2)))
                .stage(
                        "Logistics",
                        Phase.AFTER,
                        s -> s.touchpoint(
                                "Home delivery", COURIER, t -> t.feels(2).succeeds("Eats in time")))
                .build();
    }

    static JourneyMap oneStage(Consumer<? super StageBuilder> stage) {
        return JourneyMap.named("Map").stage("Stage", stage).build();
    }

    static JourneyMap one(Consumer<? super TouchpointBuilder> touchpoint) {
        return oneStage(stage -> stage.touchpoint("Cart", WEB, touchpoint));
    }

    static Touchpoint touchpoint(JourneyMap map, String reference) {
        return map.touchpoint(reference).orElseThrow();
    }

    static Transition transition(JourneyMap map, String id) {
        return map.allTransitions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
