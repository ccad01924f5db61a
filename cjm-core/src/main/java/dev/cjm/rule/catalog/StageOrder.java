package dev.cjm.rule.catalog;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which stage stands before which, sub-stages among them.
 *
 * <p>A stage and what lies within it come at the same time: neither is before the other.
 */
final class StageOrder {
    private final List<Stage> stages;
    private final int[] last;
    private final Map<String, Integer> stageOf = new HashMap<>();

    private StageOrder(JourneyMap map) {
        stages = map.allStages();
        last = new int[stages.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = stages.size() - 1; i >= 0; i--) {
            Stage stage = stages.get(i);
            numbers.put(stage.id(), i);
            last[i] = i;
            for (Stage within : stage.stages()) {
                last[i] = Math.max(last[i], last[numbers.getOrDefault(within.id(), i)]);
            }
            for (Touchpoint touchpoint : stage.touchpoints()) {
                stageOf.put(touchpoint.id(), i);
            }
        }
    }

    static StageOrder of(JourneyMap map) {
        return new StageOrder(map);
    }

    /** Whether all of the stage of the one touchpoint stands before that of the other; no outcome stands before anything. */
    boolean isBefore(String one, String other) {
        return stageOf.containsKey(one) && stageOf.containsKey(other) && last[number(one)] < number(other);
    }

    /** The stage in which a touchpoint stands itself. */
    Optional<Stage> stage(String touchpoint) {
        return Optional.ofNullable(stageOf.get(touchpoint)).map(stages::get);
    }

    private int number(String touchpoint) {
        return stageOf.getOrDefault(touchpoint, 0);
    }
}
