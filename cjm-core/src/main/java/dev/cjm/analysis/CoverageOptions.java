package dev.cjm.analysis;

import java.util.EnumSet;
import java.util.List;

/** Says which lanes count; all unless said. */
public final class CoverageOptions {
    private List<Lane> lanes = List.of(Lane.values());

    CoverageOptions() {}

    /**
     * Says which lanes count.
     *
     * @param first a lane
     * @param more further lanes
     * @return these options
     */
    public CoverageOptions lanes(Lane first, Lane... more) {
        lanes = List.copyOf(EnumSet.of(first, more));
        return this;
    }

    List<Lane> lanes() {
        return lanes;
    }
}
