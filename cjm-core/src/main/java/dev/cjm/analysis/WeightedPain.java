package dev.cjm.analysis;

import java.util.Objects;

/**
 * A pain point with the number of customers whom it reaches.
 *
 * @param pain the pain with its place; its severity is given
 * @param visitProbability the share of journeys that come to its touchpoint, 0 to 1, both inclusive
 * @param affects the share of those whom it hits, 0 to 1, both inclusive
 * @param isAffectsAssumed whether the map does not say that share, and 1 is taken for granted
 * @param value severity times visit probability times share: the expected severity per journey, 0 to 10, both inclusive
 */
public record WeightedPain(
        TouchpointPain pain, double visitProbability, double affects, boolean isAffectsAssumed, double value) {
    /**
     * Obtains a weighted pain.
     *
     * @param pain the pain with its place
     * @param visitProbability the share of journeys that come to its touchpoint
     * @param affects the share of those whom it hits
     * @param isAffectsAssumed whether the map does not say that share
     * @param value severity times visit probability times share
     */
    public WeightedPain {
        Objects.requireNonNull(pain, "pain");
    }
}
