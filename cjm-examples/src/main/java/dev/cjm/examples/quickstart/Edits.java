package dev.cjm.examples.quickstart;

import dev.cjm.analysis.PathVariants;
import dev.cjm.model.JourneyMap;

/** Changes a map, and compares. */
public final class Edits {
    private Edits() {}

    /**
     * Makes payment fail less often.
     *
     * @return the likeliest ways through the future map
     */
    public static String answers() {
        return PathVariants.of(future(FreshFoodInOneHour.map())).toString();
    }

    /** Payment fails less often. */
    static JourneyMap future(JourneyMap map) {
        // region edits
        JourneyMap future = map.toFuture(
                e -> e.touchpoint("Scans and pays", t -> t.feels(+1).removePain("Payment fails"))
                        .transition("Scans and pays", "Home delivery", t -> t.likelihood(0.95))
                        .transition("Scans and pays", "Gives up", t -> t.likelihood(0.05)));
        // endregion
        return future;
    }
}
