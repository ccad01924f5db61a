package dev.cjm.examples.quickstart;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Phase.DURING;

import dev.cjm.json.JourneyJson;
import dev.cjm.model.JourneyMap;

/** A map that is small enough to show its document. */
public final class SmallDocument {
    private SmallDocument() {}

    /**
     * Writes a map with one touchpoint.
     *
     * @return its document
     */
    public static String json() {
        // spotless:off
        // region small
        JourneyMap shop = JourneyMap.named("Web shop")
            .stage("Buy", DURING, s -> s
                .touchpoint("Checkout", WEB, t -> t.feels(-1)
                    .pain("Slow", p -> p.severity(6).affects(0.2))
                    .succeeds("Ordered", 0.9).fails("Gave up", 0.05)))
            .build();
        String json = JourneyJson.write(shop);
        // endregion
        // spotless:on
        return json;
    }
}
