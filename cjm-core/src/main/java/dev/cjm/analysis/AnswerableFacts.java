package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Gain;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the opportunities of a map, or of a later one, can answer: pains, gains and expectations by id. */
final class AnswerableFacts {
    private final JourneyGraph graph;
    private final PainPoints pains;
    private final ExpectationGaps gaps;
    private final ById<TouchpointPain> painsById = new ById<>();
    private final ById<Gain> gainsById = new ById<>();
    private final ById<MetExpectation> gapsById = new ById<>();

    /** Facts by id, and by the id of the touchpoint that says them; those of stages by no id. */
    private static final class ById<T> {
        private final Map<String, Map<String, List<T>>> facts = new HashMap<>();

        void add(String id, String touchpoint, T fact) {
            facts.computeIfAbsent(id, key -> new LinkedHashMap<>())
                    .computeIfAbsent(touchpoint, key -> new ArrayList<>())
                    .add(fact);
        }

        boolean has(String id) {
            return facts.containsKey(id);
        }

        /** Those of the touchpoint that asks, if it has such; else all. */
        List<T> of(String id, Touchpoint touchpoint) {
            Map<String, List<T>> all = facts.getOrDefault(id, Map.of());
            List<T> own = all.get(touchpoint.id());
            return own == null ? all.values().stream().flatMap(List::stream).toList() : own;
        }
    }

    AnswerableFacts(JourneyGraph graph, Chances chances) {
        this.graph = graph;
        pains = PainPoints.of(graph, chances);
        gaps = ExpectationGaps.of(graph);
        pains.forEach(each -> painsById.add(each.pain().id(), each.touchpoint().id(), each));
        gaps.forEach(each -> gapsById.add(
                each.expectation().id(), each.touchpoint().map(Touchpoint::id).orElse(""), each));
        for (Touchpoint touchpoint : graph.touchpoints()) {
            touchpoint.gains().forEach(each -> gainsById.add(each.id(), touchpoint.id(), each));
        }
    }

    JourneyGraph graph() {
        return graph;
    }

    PainPoints pains() {
        return pains;
    }

    ExpectationGaps gaps() {
        return gaps;
    }

    boolean has(String id) {
        return painsById.has(id) || gainsById.has(id) || gapsById.has(id);
    }

    List<TouchpointPain> pains(String id, Touchpoint touchpoint) {
        return painsById.of(id, touchpoint);
    }

    List<Gain> gains(String id, Touchpoint touchpoint) {
        return gainsById.of(id, touchpoint);
    }

    List<MetExpectation> gaps(String id, Touchpoint touchpoint) {
        return gapsById.of(id, touchpoint);
    }
}
