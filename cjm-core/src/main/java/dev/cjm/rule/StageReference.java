package dev.cjm.rule;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import java.util.List;

/** Finds the stages that users mean: that of the id, else all of the name. */
final class StageReference {
    private StageReference() {}

    static List<Stage> find(JourneyMap map, String reference) {
        List<Stage> byId = map.allStages().stream()
                .filter(each -> each.id().equals(reference))
                .toList();
        return byId.isEmpty()
                ? map.allStages().stream()
                        .filter(each -> each.name().equals(reference))
                        .toList()
                : byId;
    }
}
