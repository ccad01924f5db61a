package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.HashMap;
import java.util.Map;

/** Sorts locations as the map is written: itself, personas, stages with their touchpoints and what starts there, outcomes. */
final class WrittenOrder {
    private final Map<String, Integer> ranks = new HashMap<>();

    WrittenOrder(JourneyGraph graph) {
        add(Locations.MAP);
        graph.map().personas().forEach(this::persona);
        graph.map().allStages().forEach(stage -> stage(stage, graph));
        graph.outcomes().forEach(outcome -> add(Locations.of(outcome)));
    }

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
