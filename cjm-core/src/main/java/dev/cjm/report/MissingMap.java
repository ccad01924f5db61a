package dev.cjm.report;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import dev.cjm.model.Touchpoint;
import java.util.Objects;

/**
 * A nested map that is not in the portfolio.
 *
 * @param map the map that refers to it
 * @param touchpoint the touchpoint whose closer look it would be
 * @param reference the id, and the version if one is meant
 */
public record MissingMap(JourneyMap map, Touchpoint touchpoint, MapReference reference) {
    /**
     * Obtains a map that is missing.
     *
     * @param map the map that refers to it
     * @param touchpoint the touchpoint whose closer look it would be
     * @param reference the id, and the version if one is meant
     */
    public MissingMap {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(reference, "reference");
    }
}
