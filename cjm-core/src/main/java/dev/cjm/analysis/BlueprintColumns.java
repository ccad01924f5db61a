package dev.cjm.analysis;

import dev.cjm.model.Action;
import dev.cjm.model.Actor;
import dev.cjm.model.BackstageWork;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts what a touchpoint says into the lanes of a blueprint. */
final class BlueprintColumns {
    private final Map<BlueprintLane, Set<String>> lanes = new EnumMap<>(BlueprintLane.class);

    private BlueprintColumns() {
        for (BlueprintLane lane : BlueprintLane.values()) {
            lanes.put(lane, new LinkedHashSet<>());
        }
    }

    static BlueprintColumn of(Touchpoint touchpoint, Stage stage, BlueprintWork work) {
        BlueprintColumns sorted = new BlueprintColumns();
        touchpoint.actions().stream().map(Action::name).forEach(each -> sorted.add(BlueprintLane.CUSTOMER, each));
        if (touchpoint.isContact()) {
            sorted.add(BlueprintLane.FRONTSTAGE, touchpoint.channel().name());
        }
        touchpoint.initiator().ifPresent(sorted::add);
        touchpoint.receiver().ifPresent(sorted::add);
        touchpoint.actors().forEach(sorted::add);
        for (BackstageWork each : touchpoint.backstageWork()) {
            sorted.add(BlueprintLane.of(each.lane()), each.name());
        }
        return new BlueprintColumn(
                touchpoint,
                stage,
                sorted.lane(BlueprintLane.CUSTOMER),
                sorted.lane(BlueprintLane.FRONTSTAGE),
                sorted.lane(BlueprintLane.BACKSTAGE),
                sorted.lane(BlueprintLane.SUPPORT),
                work.neededLanes(touchpoint.backstageWork()));
    }

    private void add(Actor actor) {
        add(BlueprintLane.of(actor.role()), actor.name());
    }

    private void add(BlueprintLane lane, String name) {
        lanes.getOrDefault(lane, new LinkedHashSet<>()).add(name);
    }

    private List<String> lane(BlueprintLane lane) {
        return List.copyOf(lanes.getOrDefault(lane, Set.of()));
    }
}
