package dev.cjm.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the lap in a walk that goes around a loop which adds to its count. */
final class Laps {
    private Laps() {}

    /**
     * A lap.
     *
     * @param words its nodes in words
     * @param adds how much each lap adds
     */
    record Lap(String words, long adds) {}

    /** The first one that adds anything; empty if the walk comes back to nothing, or adds nothing on the way. */
    static Optional<Lap> of(PathDomain domain, int[] walk, Weights weights) {
        Map<Integer, Integer> met = new HashMap<>();
        for (int i = 0; i < walk.length; i++) {
            Integer before = met.put(walk[i], i);
            if (before != null) {
                int[] lap = Arrays.copyOfRange(walk, before, i + 1);
                long adds = weights.ofSteps(lap, true);
                if (adds > 0) {
                    return Optional.of(new Lap(PathWords.of(domain.space(), lap), adds));
                }
            }
        }
        return Optional.empty();
    }
}
