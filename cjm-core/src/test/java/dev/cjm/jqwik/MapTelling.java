package dev.cjm.jqwik;

import dev.cjm.jqwik.Cast.OutcomePart;
import dev.cjm.jqwik.Telling.Named;
import dev.cjm.model.EmotionScale;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Says a plan to a builder. */
final class MapTelling {
    private final MapPlan plan;
    private final Scene scene;
    private final Cast cast;
    private final Course course;

    MapTelling(MapPlan plan, Consumer<String> verbs) {
        this.plan = plan;
        scene = plan.manner().scene(verbs);
        cast = new Cast(plan, scene);
        course = new Course(cast, plan.flow());
    }

    JourneyMap map() {
        Named title = new Telling(scene).named("map", Words.TITLE, plan.title());
        JourneyMapBuilder map = JourneyMap.named(title.name());
        if (title.isOwn()) {
            map.id(title.id());
            scene.note("JourneyMapBuilder.id(String)");
        }
        if (!plan.manner().scale().equals(EmotionScale.DEFAULT)) {
            map.scale(plan.manner().scale());
            scene.note("JourneyMapBuilder.scale(EmotionScale)");
        }
        plan.calls().tell(map, scene);
        new PersonaTelling(plan.personas(), scene).tell(map);
        outcomes(map);
        EdgeTelling edges = new EdgeTelling(cast, scene);
        new StageTelling(plan, cast, course, edges, scene).tell(map);
        edges.tell(map, course.all());
        flow(map);
        scene.note("JourneyMapBuilder.build()");
        return map.build();
    }

    /** Declares the outcomes that do not come into being where journeys end. */
    private void outcomes(JourneyMapBuilder map) {
        Set<String> inBeing = new HashSet<>();
        course.all().stream()
                .filter(Edge::isEnd)
                .forEach(end -> inBeing.add(end.outcome().orElseThrow().named().id()));
        Set<String> named = new HashSet<>();
        course.all()
                .forEach(edge -> edge.outcome()
                        .ifPresent(outcome -> named.add(outcome.named().id())));
        plan.flow()
                .walks()
                .forEach(walk -> course.end(walk.end())
                        .ifPresent(outcome -> named.add(outcome.named().id())));
        named.removeAll(inBeing);
        List<Outcome> several = new ArrayList<>();
        for (OutcomePart outcome : cast.outcomes()) {
            if (outcome.plan().isDeclared() || named.contains(outcome.named().id()) || !cast.isClear(outcome)) {
                declare(map, outcome, several);
            }
        }
        if (!several.isEmpty()) {
            map.outcomes(several);
            scene.note("JourneyMapBuilder.outcomes(Collection)");
        }
    }

    private void declare(JourneyMapBuilder map, OutcomePart part, List<Outcome> several) {
        OutcomePlan outcome = part.plan();
        Named named = part.named();
        if (outcome.style() == Style.READY) {
            map.outcome(outcome.make(named, scene));
            scene.note("JourneyMapBuilder.outcome(Outcome)");
        } else if (outcome.style() == Style.SEVERAL) {
            several.add(outcome.make(named, scene));
        } else if (!named.isOwn() && outcome.calls().isEmpty()) {
            map.outcome(named.name(), outcome.kind());
            scene.note("JourneyMapBuilder.outcome(String, OutcomeKind)");
        } else {
            map.outcome(named.name(), outcome.kind(), builder -> outcome.tell(builder, named, scene));
            scene.note("JourneyMapBuilder.outcome(String, OutcomeKind, Consumer)");
        }
    }

    private void flow(JourneyMapBuilder map) {
        if (!cast.touchpoints().isEmpty()) {
            plan.flow().walks().forEach(walk -> path(map, course.references(walk)));
        }
        if (plan.flow().traits().isFilled()) {
            map.inOrder();
            scene.note("JourneyMapBuilder.inOrder()");
        }
        if (plan.flow().traits().isSaid()) {
            map.flow(plan.flow().traits().isStated() ? Flow.STATED : Flow.IN_ORDER);
            scene.note("JourneyMapBuilder.flow(Flow)");
        }
    }

    private void path(JourneyMapBuilder map, List<String> references) {
        map.path(references.get(0), references.subList(1, references.size()).toArray(String[]::new));
        scene.note("JourneyMapBuilder.path(String, String[])");
    }
}
