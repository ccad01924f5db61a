package dev.cjm.jqwik;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapField;
import dev.cjm.model.MapState;
import dev.cjm.model.StageField;
import dev.cjm.model.TouchpointField;
import java.util.List;

/** Mistakes in what a map says of itself. */
final class AboutDefects {
    private AboutDefects() {}

    static List<Defect> all() {
        return List.of(
                without("journey.goal", "no goal", JourneyMapField.GOAL),
                without("journey.kind", "no kind of journey", JourneyMapField.KIND),
                without("journey.owner", "nobody is responsible for the map", JourneyMapField.OWNER),
                Defect.of(
                        "touchpoint.owner",
                        "nobody is responsible for a touchpoint",
                        map -> Edits.adding(map, touchpoint -> {})),
                without("journey.team", "no team", JourneyMapField.TEAM),
                Defect.of("journey.metric", "nothing is measured", AboutDefects::withoutMetrics),
                without("journey.version", "no version", JourneyMapField.VERSION),
                Defect.of(
                        "journey.future.basis",
                        "a future that comes from nowhere",
                        map -> map.edit(e -> e.state(MapState.FUTURE).clear(JourneyMapField.BASED_ON))),
                Defect.of(
                        "journey.improvement",
                        "a map of today without an opportunity",
                        map -> Edits.clearing(map, TouchpointField.OPPORTUNITIES)
                                .edit(e -> e.state(MapState.CURRENT))));
    }

    private static Defect without(String name, String description, JourneyMapField field) {
        return Defect.of(name, description, map -> map.edit(e -> e.clear(field)));
    }

    private static JourneyMap withoutMetrics(JourneyMap map) {
        JourneyMap silent = Edits.clearing(map, TouchpointField.METRICS);
        return Edits.clearingStages(silent, StageField.METRICS).edit(e -> e.clear(JourneyMapField.METRICS));
    }
}
