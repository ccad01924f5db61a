package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sorts locations as the map is written: itself, personas, stages with their touchpoints and what starts there, outcomes. */
final class WrittenOrder {
    /** Of a map whose places do not matter. */
    static final WrittenOrder NONE = new WrittenOrder();

    private final Map<String, Integer> ranks = new HashMap<>();

    private WrittenOrder() {}

    static WrittenOrder of(JourneyGraph graph) {
        WrittenOrder order = new WrittenOrder();
        order.add(Locations.MAP);
        graph.map().personas().forEach(order::persona);
        graph.map().allStages().forEach(stage -> order.stage(stage, graph));
        graph.outcomes().forEach(outcome -> order.add(Locations.of(outcome)));
        return order;
    }

    /** By severity, then as the map is written, then by rule; each location is looked up once. */
    <T> List<T> sorted(List<T> all, Function<? super T, Finding> finding) {
        List<Ranked<T>> ranked = new ArrayList<>(all.size());
        for (T each : all) {
            Finding found = finding.apply(each);
            ranked.add(new Ranked<>(each, found, rank(found.location())));
        }
        ranked.sort(
                Comparator.<Ranked<T>, Severity>comparing(each -> each.finding().severity())
                        .thenComparingInt(Ranked::rank)
                        .thenComparing(each -> each.finding().ruleId()));
        return ranked.stream().map(Ranked::value).toList();
    }

    private record Ranked<T>(T value, Finding finding, int rank) {}

    /** That of the location, or of the nearest one above it; what is nowhere in the map comes last. */
    int rank(String location) {
        String at = location;
        while (!ranks.containsKey(at)) {
            int slash = at.lastIndexOf('/');
            if (slash <= 0) {
                return Integer.MAX_VALUE;
            }
            at = at.substring(0, slash);
        }
        return ranks.get(at);
    }

    private void persona(Persona persona) {
        add(Locations.of(persona));
        persona.needs().forEach(need -> add(Locations.of("personas", persona.id(), "needs", need.id())));
    }

    private void stage(Stage stage, JourneyGraph graph) {
        add(Locations.of(stage));
        stage.needs().forEach(need -> add(Locations.of("stages", stage.id(), "needs", need.id())));
        stage.touchpoints().forEach(touchpoint -> touchpoint(touchpoint, graph));
    }

    private void touchpoint(Touchpoint touchpoint, JourneyGraph graph) {
        String id = touchpoint.id();
        add(Locations.of(touchpoint));
        touchpoint.painPoints().forEach(pain -> add(Locations.of("touchpoints", id, "painPoints", pain.id())));
        touchpoint
                .opportunities()
                .forEach(opportunity -> add(Locations.of("touchpoints", id, "opportunities", opportunity.id())));
        graph.outgoing(touchpoint).forEach(transition -> add(Locations.of(transition)));
    }

    private void add(String location) {
        ranks.putIfAbsent(location, ranks.size());
    }
}
