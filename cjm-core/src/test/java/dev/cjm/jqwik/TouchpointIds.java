package dev.cjm.jqwik;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which touchpoints have to say their ids: those of which the model would not make the same one again. */
final class TouchpointIds {
    private final Set<String> said = new HashSet<>();

    TouchpointIds(JourneyMap map) {
        Map<String, String> stages = new HashMap<>();
        for (Stage stage : map.allStages()) {
            for (Touchpoint touchpoint : stage.touchpoints()) {
                String derived = Scene.derivedId(touchpoint.name());
                boolean isTakenElsewhere =
                        !stages.getOrDefault(derived, stage.id()).equals(stage.id());
                boolean isLonger = isTakenElsewhere && touchpoint.id().equals(stage.id() + "-" + derived);
                if (!touchpoint.id().equals(derived) && !isLonger) {
                    said.add(touchpoint.id());
                }
                stages.put(touchpoint.id(), stage.id());
            }
        }
    }

    boolean mustBeSaid(Touchpoint touchpoint) {
        return said.contains(touchpoint.id());
    }
}
