package dev.cjm.report;

import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Objects;

/**
 * A touchpoint that several maps have, known by its id.
 *
 * @param id the id
 * @param names how the maps call it, each name once, by map
 * @param maps the maps, by id, at least two
 */
public record SharedTouchpoint(String id, List<String> names, List<JourneyMap> maps) {
    /**
     * Obtains a shared touchpoint.
     *
     * @param id the id
     * @param names how the maps call it
     * @param maps the maps
     */
    public SharedTouchpoint {
        Objects.requireNonNull(id, "id");
        names = List.copyOf(names);
        maps = List.copyOf(maps);
    }
}
