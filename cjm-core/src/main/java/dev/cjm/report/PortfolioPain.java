package dev.cjm.report;

import dev.cjm.analysis.TouchpointPain;
import dev.cjm.model.JourneyMap;
import java.util.Objects;

/**
 * A pain point and the map in which it is said.
 *
 * @param map the map
 * @param pain the pain point, where it hurts
 */
public record PortfolioPain(JourneyMap map, TouchpointPain pain) {
    /**
     * Obtains a pain point in its map.
     *
     * @param map the map
     * @param pain the pain point, where it hurts
     */
    public PortfolioPain {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(pain, "pain");
    }
}
