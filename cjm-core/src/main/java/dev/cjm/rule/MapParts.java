package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Need;
import dev.cjm.model.Opportunity;
import dev.cjm.model.Outcome;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parts of a map, with their names and where they are. */
final class MapParts {
    private MapParts() {}

    static List<Subject<Touchpoint>> touchpoints(JourneyGraph graph) {
        return graph.touchpoints().stream()
                .map(each -> new Subject<>(each, each.name(), Locations.of(each)))
                .toList();
    }

    static List<Subject<Stage>> stages(JourneyGraph graph) {
        return graph.map().allStages().stream()
                .map(each -> new Subject<>(each, each.name(), Locations.of(each)))
                .toList();
    }

    static List<Subject<Transition>> transitions(JourneyGraph graph) {
        return graph.transitions().stream()
                .map(each -> new Subject<>(each, name(graph, each), Locations.of(each)))
                .toList();
    }

    static List<Subject<Persona>> personas(JourneyGraph graph) {
        return graph.map().personas().stream()
                .map(each -> new Subject<>(each, each.name(), Locations.of(each)))
                .toList();
    }

    static List<Subject<Outcome>> outcomes(JourneyGraph graph) {
        return graph.outcomes().stream()
                .map(each -> new Subject<>(each, each.name(), Locations.of(each)))
                .toList();
    }

    static List<Subject<PainPoint>> painPoints(JourneyGraph graph) {
        List<Subject<PainPoint>> all = new ArrayList<>();
        for (Touchpoint touchpoint : graph.touchpoints()) {
            touchpoint
                    .painPoints()
                    .forEach(each -> all.add(
                            Subject.at(each, each.name(), "touchpoints", touchpoint.id(), "painPoints", each.id())));
        }
        return Collections.unmodifiableList(all);
    }

    static List<Subject<Opportunity>> opportunities(JourneyGraph graph) {
        List<Subject<Opportunity>> all = new ArrayList<>();
        for (Touchpoint touchpoint : graph.touchpoints()) {
            touchpoint
                    .opportunities()
                    .forEach(each -> all.add(
                            Subject.at(each, each.name(), "touchpoints", touchpoint.id(), "opportunities", each.id())));
        }
        return Collections.unmodifiableList(all);
    }

    static List<Subject<Need>> needs(JourneyGraph graph) {
        List<Subject<Need>> all = new ArrayList<>();
        for (Persona persona : graph.map().personas()) {
            persona.needs().stream()
                    .distinct()
                    .forEach(each ->
                            all.add(Subject.at(each, each.text(), "personas", persona.id(), "needs", each.id())));
        }
        for (Stage stage : graph.map().allStages()) {
            stage.needs().stream()
                    .distinct()
                    .forEach(each -> all.add(Subject.at(each, each.text(), "stages", stage.id(), "needs", each.id())));
        }
        return Collections.unmodifiableList(all);
    }

    /** As people write it, with names and not ids. */
    static String name(JourneyGraph graph, Transition transition) {
        return graph.source(transition).name() + " → "
                + graph.target(transition).name();
    }
}
