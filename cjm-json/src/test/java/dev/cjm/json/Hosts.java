package dev.cjm.json;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Classes of a host; public, as those that a mapper binds on the module path must be. */
public final class Hosts {
    private Hosts() {}

    /**
     * Has a map.
     *
     * @param name a name
     * @param journey the map
     */
    public record Order(String name, @Nullable JourneyMap journey) {}

    /**
     * Has a result.
     *
     * @param name a name
     * @param answer the result
     */
    public record Answer(String name, JourneyResult answer) {}

    /**
     * Has maps wherever they may be.
     *
     * @param maps in a list
     * @param byName by key
     * @param best perhaps
     */
    public record Shelf(List<JourneyMap> maps, Map<String, JourneyMap> byName, Optional<JourneyMap> best) {}
}
