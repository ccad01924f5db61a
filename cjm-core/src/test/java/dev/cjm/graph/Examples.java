package dev.cjm.graph;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.MOBILE_APP;
import static dev.cjm.model.Channels.PAID_ADS;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.JourneyKind.PURCHASE;
import static dev.cjm.model.Phase.AFTER;
import static dev.cjm.model.Phase.BEFORE;
import static dev.cjm.model.Phase.DURING;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
import dev.cjm.model.Touchpoint;
import java.util.function.Consumer;

/** Maps of which the numbers are known. */
public final class Examples {
    private Examples() {}

    /**
     * Builds the example of the design.
     *
     * @return success 0.48, failure 0.12, drop-off 0.40
     */
    public static JourneyMap freshFood() {
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

    /**
     * Builds a map with one stage.
     *
     * @param stage says what is in it
     * @return the map
     */
    public static JourneyMap oneStage(Consumer<? super StageBuilder> stage) {
        return JourneyMap.named("Map").stage("Stage", stage).build();
    }

    /**
     * Builds an in-order map.
     *
     * @param names the names of its touchpoints
     * @return the map
     */
    public static JourneyMap inOrder(String... names) {
        return oneStage(stage -> {
            for (String name : names) {
                stage.touchpoint(name, WEB);
            }
        });
    }

    /**
     * Finds a touchpoint.
     *
     * @param map the map
     * @param reference its id or name
     * @return the touchpoint
     */
    public static Touchpoint touchpoint(JourneyMap map, String reference) {
        return map.touchpoint(reference).orElseThrow();
    }
}
