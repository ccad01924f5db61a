package dev.cjm.report;

import java.util.List;
import java.util.Objects;

/**
 * Which maps cover a stage of the lifecycle: an outermost stage, known by its id.
 *
 * @param id the id of the stage
 * @param name its name, in the first of the maps
 * @param maps the maps with touchpoints in it, by id, perhaps none
 */
public record LifecycleStage(String id, String name, List<MapCount> maps) {
    /**
     * Obtains the coverage of a stage.
     *
     * @param id the id of the stage
     * @param name its name
     * @param maps the maps with touchpoints in it
     */
    public LifecycleStage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        maps = List.copyOf(maps);
    }
}
