package dev.cjm.examples.quickstart;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.model.Phase.DURING;

import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;

/** What a builder says when three things are wrong at once. */
public final class ThreeMistakes {
    private ThreeMistakes() {}

    /**
     * Builds what cannot be built.
     *
     * @return the message
     */
    public static String message() {
        try {
            // spotless:off
            // region mistakes
            JourneyMap.named("Web shop")
                .stage("Buy", DURING, s -> s
                    .touchpoint("Cart", WEB, t -> t.leadsTo("Chekout", 0.9).pain("Slow", p -> p.severity(11)))
                    .touchpoint("Checkout", WEB, t -> t.feels(3)))
                .build();
            // endregion
            // spotless:on
        } catch (InvalidJourneyMapException e) {
            return e.getMessage() + "\n";
        }
        throw new IllegalStateException("Nothing was wrong.");
    }
}
