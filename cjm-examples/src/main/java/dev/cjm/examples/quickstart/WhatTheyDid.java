package dev.cjm.examples.quickstart;

import dev.cjm.model.JourneyMap;
import dev.cjm.observed.EventLog;
import dev.cjm.observed.Funnel;
import dev.cjm.observed.JourneyVariants;
import dev.cjm.simulation.JourneySimulator;
import java.util.List;

/** Asks a log what customers really did; this one is simulated, so that anybody has it. */
public final class WhatTheyDid {
    private WhatTheyDid() {}

    /**
     * Asks a simulated log.
     *
     * @return the answers
     */
    public static String answers() {
        JourneyMap map = FreshFoodInOneHour.map();
        // region questions
        EventLog log = JourneySimulator.of(map, o -> o.seed(7).missing(0.02)).log(1_000);
        Funnel funnel = Funnel.of(log, List.of("Sees a store ad", "Scans and pays", "Home delivery"));
        JourneyVariants variants = JourneyVariants.of(log);
        // endregion
        return funnel + "\n" + variants;
    }
}
