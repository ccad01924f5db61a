package dev.cjm.compare;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Opportunity;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.WorkStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The opportunities of a map that would answer a pain point of a touchpoint: those that are neither done nor dismissed.
 *
 * <p>One answers the pain of its own touchpoint if that has one of the id, else all of that id.
 */
final class PlannedAnswers {
    private final Map<String, Map<String, List<Opportunity>>> own = new HashMap<>();
    private final Map<String, List<Opportunity>> elsewhere = new HashMap<>();

    /** Of a map, and of its pain points by the ids of touchpoint and pain point. */
    PlannedAnswers(JourneyMap map, Map<String, Map<String, PainPoint>> pains) {
        for (Touchpoint touchpoint : map.touchpoints()) {
            Map<String, PainPoint> there = pains.getOrDefault(touchpoint.id(), Map.of());
            for (Opportunity each : touchpoint.opportunities()) {
                if (each.status().filter(PlannedAnswers::isOver).isPresent()) {
                    continue;
                }
                for (String id : each.answers()) {
                    Map<String, List<Opportunity>> answering = there.containsKey(id)
                            ? own.computeIfAbsent(touchpoint.id(), key -> new HashMap<>())
                            : elsewhere;
                    answering.computeIfAbsent(id, key -> new ArrayList<>()).add(each);
                }
            }
        }
        elsewhere.replaceAll((id, answering) -> List.copyOf(answering));
    }

    private static boolean isOver(WorkStatus status) {
        return status == WorkStatus.DONE || status == WorkStatus.DISMISSED;
    }

    /** Those of its own touchpoint first, each as written; many pains may share one list. */
    List<Opportunity> of(PainPoint pain, Touchpoint touchpoint) {
        List<Opportunity> here = own.getOrDefault(touchpoint.id(), Map.of()).getOrDefault(pain.id(), List.of());
        List<Opportunity> others = elsewhere.getOrDefault(pain.id(), List.of());
        if (here.isEmpty()) {
            return others;
        }
        List<Opportunity> all = new ArrayList<>(here);
        all.addAll(others);
        return all;
    }
}
