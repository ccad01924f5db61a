package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.NearestNames;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the paths end that a rule speaks of.
 *
 * @param words what stands after "paths", with a space before it if there is any
 * @param finding lists the ends
 * @param reference the outcome that is named; empty if none is
 */
record PathEnd(
        String words,
        Function<? super JourneyGraph, ? extends List<? extends Node>> finding,
        Optional<String> reference) {
    static final PathEnd ANY = new PathEnd("", PathEnd::all, Optional.empty());
    static final PathEnd SUCCESS =
            new PathEnd(" to success", graph -> graph.outcomes(OutcomeKind.SUCCESS), Optional.empty());
    static final PathEnd FAILURE =
            new PathEnd(" to failure", graph -> graph.outcomes(OutcomeKind.FAILURE), Optional.empty());

    /** That of the id, else all of the name. */
    static PathEnd outcome(String reference) {
        return new PathEnd(
                " to " + Quoted.text(reference), graph -> outcomes(graph, reference), Optional.of(reference));
    }

    /** That the map has no outcome as it is named, such as "The map has no outcome 'Sucess'; maybe 'Success' is meant."; else empty. */
    Optional<String> missing(JourneyGraph graph) {
        return reference
                .filter(name -> outcomes(graph, name).isEmpty())
                .map(name -> "The map has no outcome " + Quoted.text(name)
                        + NearestNames.of(name, names(graph))
                                .map(near -> "; maybe " + Quoted.text(near) + " is meant")
                                .orElse("")
                        + ".");
    }

    private static List<Outcome> outcomes(JourneyGraph graph, String reference) {
        List<Outcome> byId = graph.outcomes().stream()
                .filter(each -> each.id().equals(reference))
                .toList();
        return byId.isEmpty()
                ? graph.outcomes().stream()
                        .filter(each -> each.name().equals(reference))
                        .toList()
                : byId;
    }

    private static List<String> names(JourneyGraph graph) {
        return graph.outcomes().stream().map(Node::name).distinct().toList();
    }

    private static List<Node> all(JourneyGraph graph) {
        List<Node> ends = new ArrayList<>(graph.outcomes());
        ends.addAll(graph.deadEnds());
        return Collections.unmodifiableList(ends);
    }
}
