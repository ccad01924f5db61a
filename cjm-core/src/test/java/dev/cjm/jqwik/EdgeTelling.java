package dev.cjm.jqwik;

import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.OutcomeKind;
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
        if (edge.isEnd()) {
            end(touchpoint, edge);
            return;
        }
        String target = target(edge);
        boolean isStated = edge.likelihood().isPresent();
        double likelihood = edge.likelihood().orElse(0);
        boolean isPlain = edge.plan().calls().isEmpty();
        TransitionKind kind = edge.kind();
        String verb;
        if (isPlain && kind == TransitionKind.FAILURE) {
            verb = "failsTo";
        } else if (isPlain && kind == TransitionKind.RECOVERY) {
            verb = "recoversTo";
        } else {
            verb = "leadsTo";
        }
        boolean isTold = verb.equals("leadsTo") && !(isPlain && kind == TransitionKind.NORMAL);
        scene.note("TouchpointBuilder." + verb + "(String" + (isStated ? ", double" : "")
                + (isTold ? ", Consumer)" : ")"));
        switch (verb) {
            case "failsTo" -> {
                if (isStated) {
                    touchpoint.failsTo(target, likelihood);
                } else {
                    touchpoint.failsTo(target);
                }
            }
            case "recoversTo" -> {
                if (isStated) {
                    touchpoint.recoversTo(target, likelihood);
                } else {
                    touchpoint.recoversTo(target);
                }
            }
            default -> leadsTo(touchpoint, edge, target, isTold);
        }
    }

    private void leadsTo(TouchpointBuilder touchpoint, Edge edge, String target, boolean isTold) {
        boolean isStated = edge.likelihood().isPresent();
        double likelihood = edge.likelihood().orElse(0);
        if (isTold && isStated) {
            touchpoint.leadsTo(target, likelihood, transition -> details(transition, edge));
        } else if (isTold) {
            touchpoint.leadsTo(target, transition -> details(transition, edge));
        } else if (isStated) {
            touchpoint.leadsTo(target, likelihood);
        } else {
            touchpoint.leadsTo(target);
        }
    }

    private void end(TouchpointBuilder touchpoint, Edge edge) {
        OutcomeKind kind = edge.outcome().orElseThrow().plan().kind();
        String target = target(edge);
        boolean isStated = edge.likelihood().isPresent();
        double likelihood = edge.likelihood().orElse(0);
        String verb = switch (kind) {
            case SUCCESS -> "succeeds";
            case FAILURE -> "fails";
            case NEUTRAL -> "ends";
        };
        scene.note("TouchpointBuilder." + verb + (isStated ? "(String, double)" : "(String)"));
        switch (kind) {
            case SUCCESS -> {
                if (isStated) {
                    touchpoint.succeeds(target, likelihood);
                } else {
                    touchpoint.succeeds(target);
                }
            }
            case FAILURE -> {
                if (isStated) {
                    touchpoint.fails(target, likelihood);
                } else {
                    touchpoint.fails(target);
                }
            }
            case NEUTRAL -> {
                if (isStated) {
                    touchpoint.ends(target, likelihood);
                } else {
                    touchpoint.ends(target);
                }
            }
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
        details(transition, edge);
    }

    private void details(TransitionBuilder transition, Edge edge) {
        if (edge.kind() != TransitionKind.NORMAL) {
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
