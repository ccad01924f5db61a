package dev.cjm.observed.summary;

import dev.cjm.model.Proportion;
import java.util.LinkedHashMap;
import java.util.Map;

/** Leaves out what few journeys have. */
final class Rare {
    private Rare() {}

    static void check(int journeys) {
        if (journeys < 1) {
            throw new IllegalArgumentException(
                    "The minimumCases (%s) must be at least 1.\nSay how many journeys a row needs."
                            .formatted(journeys));
        }
    }

    static Map<String, Proportion> without(Map<String, Proportion> shares, int journeys) {
        Map<String, Proportion> kept = new LinkedHashMap<>();
        shares.forEach((name, share) -> {
            if (share.numerator() >= journeys) {
                kept.put(name, share);
            }
        });
        return kept;
    }
}
