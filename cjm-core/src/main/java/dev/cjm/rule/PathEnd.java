package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Where the paths end that a rule speaks of.
 *
 * @param words what stands after "paths", with a space before it if there is any
 * @param finding lists the ends
 */
record PathEnd(String words, Function<? super JourneyGraph, ? extends List<? extends Node>> finding) {
    static final PathEnd ANY = new PathEnd("", PathEnd::all);
    static final PathEnd SUCCESS = new PathEnd(" to success", graph -> graph.outcomes(OutcomeKind.SUCCESS));
    static final PathEnd FAILURE = new PathEnd(" to failure", graph -> graph.outcomes(OutcomeKind.FAILURE));

    /** That of the id, else all of the name. */
    static PathEnd outcome(String reference) {
        return new PathEnd(" to " + Quoted.text(reference), graph -> {
            List<Outcome> byId = graph.outcomes().stream()
                    .filter(each -> each.id().equals(reference))
                    .toList();
            return byId.isEmpty()
                    ? graph.outcomes().stream()
                            .filter(each -> each.name().equals(reference))
                            .toList()
                    : byId;
        });
    }

    private static List<Node> all(JourneyGraph graph) {
        List<Node> ends = new ArrayList<>(graph.outcomes());
        ends.addAll(graph.deadEnds());
        return Collections.unmodifiableList(ends);
    }
}
