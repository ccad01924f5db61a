package dev.cjm.report;

import dev.cjm.model.JourneyMap;
import java.util.Objects;

/**
 * How many touchpoints of one map cover something.
 *
 * @param map the map
 * @param touchpoints the number, at least 1
 */
public record MapCount(JourneyMap map, int touchpoints) {
    /**
     * Obtains a count.
     *
     * @param map the map
     * @param touchpoints the number
     */
    public MapCount {
        Objects.requireNonNull(map, "map");
    }
}
