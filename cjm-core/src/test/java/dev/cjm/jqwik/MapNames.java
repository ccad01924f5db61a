package dev.cjm.jqwik;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;

/** How the parts of a map are named in written code. */
final class MapNames {
    private final References personas = new References();
    private final References needs = new References();
    private final References answerable = new References();
    private final References work = new References();
    private final References touchpoints = new References();
    private final References outcomes = new References();

    MapNames(JourneyMap map) {
        map.personas().forEach(persona -> {
            personas.add(persona.id(), persona.name());
            persona.needs().forEach(need -> needs.add(need.id(), need.text()));
        });
        map.allStages().forEach(this::add);
        map.touchpoints().forEach(this::add);
        for (Outcome outcome : map.outcomes()) {
            outcomes.add(outcome.id(), outcome.name());
            touchpoints.reserve(outcome.id());
        }
    }

    private void add(Stage stage) {
        stage.needs().forEach(need -> needs.add(need.id(), need.text()));
        stage.expectations().forEach(each -> answerable.add(each.id(), each.text()));
    }

    private void add(Touchpoint touchpoint) {
        touchpoints.add(touchpoint.id(), touchpoint.name());
        outcomes.reserve(touchpoint.id());
        touchpoint.painPoints().forEach(each -> answerable.add(each.id(), each.name()));
        touchpoint.gains().forEach(each -> answerable.add(each.id(), each.name()));
        touchpoint.expectations().forEach(each -> answerable.add(each.id(), each.text()));
        touchpoint.backstageWork().forEach(each -> work.add(each.id(), each.name()));
    }

    String persona(String id) {
        return personas.of(id);
    }

    String need(String id) {
        return needs.of(id);
    }

    String answered(String id) {
        return answerable.of(id);
    }

    String work(String id) {
        return work.of(id);
    }

    String touchpoint(String id) {
        return touchpoints.of(id);
    }

    String outcome(String id) {
        return outcomes.of(id);
    }
}
