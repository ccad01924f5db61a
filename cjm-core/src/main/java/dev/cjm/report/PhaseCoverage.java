package dev.cjm.report;

import dev.cjm.model.Phase;
import java.util.List;
import java.util.Objects;

/**
 * Which maps cover a phase.
 *
 * @param phase the phase
 * @param maps the maps with touchpoints in it, by id, perhaps none
 */
public record PhaseCoverage(Phase phase, List<MapCount> maps) {
    /**
     * Obtains the coverage of a phase.
     *
     * @param phase the phase
     * @param maps the maps with touchpoints in it
     */
    public PhaseCoverage {
        Objects.requireNonNull(phase, "phase");
        maps = List.copyOf(maps);
    }
}
