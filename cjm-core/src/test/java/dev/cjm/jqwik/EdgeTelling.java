package dev.cjm.jqwik;

import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionBuilder;
import dev.cjm.model.TransitionKind;
import java.util.ArrayList;
import java.util.List;

/** Says transitions: at their source or on the map, with the shortest verb that says it all. */
final class EdgeTelling {
    private final Cast cast;
    private final Scene scene;

    EdgeTelling(Cast cast, Scene scene) {
        this.cast = cast;
        this.scene = scene;
    }

    /** Says where a touchpoint leads. */
    void tell(TouchpointBuilder touchpoint, Edge edge) {
        EdgeVerb verb = EdgeVerb.of(edge);
        if (edge.plan().calls().isEmpty() && edge.kind() == verb.kind()) {
            verb.say(touchpoint, target(edge), edge.likelihood(), scene);
        } else {
            verb.say(
                    touchpoint,
                    target(edge),
                    edge.likelihood(),
                    transition -> details(transition, edge, verb.kind()),
                    scene);
        }
    }

    /** Says the transitions that are not said at their sources. */
    void tell(JourneyMapBuilder map, List<Edge> edges) {
        List<Transition> several = new ArrayList<>();
        for (Edge edge : edges) {
            if (!edge.isSaidAtSource()) {
                tell(map, edge, several);
            }
        }
        if (!several.isEmpty()) {
            map.transitions(several);
            scene.note("JourneyMapBuilder.transitions(Collection)");
        }
    }

    private void tell(JourneyMapBuilder map, Edge edge, List<Transition> several) {
        String source = cast.reference(edge.source(), edge.plan().isById());
        String target = target(edge);
        boolean isBare = edge.likelihood().isEmpty()
                && edge.kind() == TransitionKind.NORMAL
                && edge.plan().calls().isEmpty();
        switch (edge.plan().saying()) {
            case READY -> {
                map.transition(made(edge, source, target));
                scene.note("JourneyMapBuilder.transition(Transition)");
            }
            case SEVERAL -> several.add(made(edge, source, target));
            default -> {
                if (isBare) {
                    map.transition(source, target);
                    scene.note("JourneyMapBuilder.transition(String, String)");
                } else {
                    map.transition(source, target, transition -> all(transition, edge));
                    scene.note("JourneyMapBuilder.transition(String, String, Consumer)");
                }
            }
        }
    }

    private Transition made(Edge edge, String source, String target) {
        return Transition.of(source, target, transition -> all(transition, edge));
    }

    private void all(TransitionBuilder transition, Edge edge) {
        edge.likelihood().ifPresent(likelihood -> {
            transition.likelihood(likelihood);
            scene.note(TransitionPlans.label("likelihood(double)"));
        });
        details(transition, edge, TransitionKind.NORMAL);
    }

    private void details(TransitionBuilder transition, Edge edge, TransitionKind usual) {
        if (edge.kind() != usual) {
            transition.kind(edge.kind());
            scene.note(TransitionPlans.label("kind(TransitionKind)"));
        }
        edge.plan().calls().tell(transition, scene);
    }

    private String target(Edge edge) {
        boolean isById = edge.plan().isById() && !edge.isEnd();
        return edge.target()
                .map(touchpoint -> cast.reference(touchpoint, isById))
                .orElseGet(() -> cast.reference(edge.outcome().orElseThrow(), isById));
    }
}
