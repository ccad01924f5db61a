package shop.journeys;

import static dev.cjm.model.Channels.COURIER;
import static dev.cjm.model.Channels.WEB;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.List;

/** A service's own code over the library. */
public final class ShopJourneys {
    private ShopJourneys() {}

    /**
     * Tells how people buy in the shop.
     *
     * @return the map
     */
    public static JourneyMap checkout() {
        return JourneyMap.named("Checkout")
                .persona("Gift hunter", p -> p.share(1).goal("Have it before Saturday"))
                .stage(
                        "Buy",
                        s -> s.touchpoint("Cart", WEB, t -> t.feels(1).leadsTo("Pay", 0.7))
                                .touchpoint(
                                        "Pay",
                                        WEB,
                                        t -> t.feels(-1)
                                                .pain(
                                                        "Card refused",
                                                        p -> p.severity(7).affects(0.1))
                                                .leadsTo("Delivery", 0.9)
                                                .fails("Gives up", 0.1)))
                .stage(
                        "Get",
                        s -> s.touchpoint("Delivery", COURIER, t -> t.feels(2).succeeds("Gift given")))
                .build();
    }

    /**
     * Finds the touchpoints that make customers unhappy.
     *
     * @param map a map
     * @return the touchpoints where everybody feels worse than neutral, as written
     */
    public static List<Touchpoint> lows(JourneyMap map) {
        return map.touchpoints().stream()
                .filter(touchpoint -> touchpoint
                        .emotion()
                        .filter(emotion -> emotion.score() < map.scale().neutral())
                        .isPresent())
                .toList();
    }
}
