package dev.cjm.report;

import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Objects;

/**
 * Which maps know a persona.
 *
 * @param id the id of the persona
 * @param name its name, in the first of the maps
 * @param maps the maps that name it, by id, perhaps none
 * @param own those of them in which nobody else travels, by id, perhaps none
 */
public record PersonaCoverage(String id, String name, List<JourneyMap> maps, List<JourneyMap> own) {
    /**
     * Obtains the coverage of a persona.
     *
     * @param id the id of the persona
     * @param name its name
     * @param maps the maps that name it
     * @param own those of them in which nobody else travels
     */
    public PersonaCoverage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        maps = List.copyOf(maps);
        own = List.copyOf(own);
    }
}
