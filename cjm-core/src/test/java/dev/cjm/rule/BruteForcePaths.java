package dev.cjm.rule;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All walks of a small map, one by one. */
final class BruteForcePaths {
    private static final int MOST_STEPS = 60_000;

    /** Nodes and the transitions between them. */
    record Way(List<Node> nodes, List<Transition> steps) {
        Node last() {
            return nodes.get(nodes.size() - 1);
        }

        List<String> ids() {
            return nodes.stream().map(Node::id).toList();
        }

        Way then(Transition step, Node next) {
            List<Node> further = new ArrayList<>(nodes);
            further.add(next);
            List<Transition> taken = new ArrayList<>(steps);
            taken.add(step);
            return new Way(further, taken);
        }
    }

    private BruteForcePaths() {}

    /** From an entry to an end, with up to so many visits of each touchpoint; empty if there are too many. */
    static Optional<List<Way>> all(JourneyGraph graph, int visits, boolean isOnlySuccess) {
        List<Way> ended = new ArrayList<>();
        Deque<Way> open = new ArrayDeque<>();
        graph.entries().forEach(entry -> open.add(new Way(List.of(entry), List.of())));
        for (int steps = 0; !open.isEmpty(); steps++) {
            if (steps == MOST_STEPS) {
                return Optional.empty();
            }
            Way way = open.remove();
            if (isEnd(graph, way.last(), isOnlySuccess)) {
                ended.add(way);
            }
            for (Transition step : graph.outgoing(way.last())) {
                Node next = graph.target(step);
                if (way.nodes().stream().filter(next::equals).count() < visits) {
                    open.add(way.then(step, next));
                }
            }
        }
        return Optional.of(ended);
    }

    /** A way by the ids of its nodes, with one of the transitions between any two; fails where there is none. */
    static Way way(JourneyGraph graph, List<String> ids) {
        Way way = new Way(List.of(node(graph.entries(), ids.get(0))), List.of());
        for (String id : ids.subList(1, ids.size())) {
            Transition step = graph.outgoing(way.last()).stream()
                    .filter(each -> each.target().equals(id))
                    .findFirst()
                    .orElseThrow();
            way = way.then(step, graph.target(step));
        }
        return way;
    }

    /** Whether it comes to a place more than so many times: walks of no more visits do not tell of it. */
    static boolean isLonger(List<String> ids, int visits) {
        return ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting())).values().stream()
                .anyMatch(count -> count > visits);
    }

    /** The part until a place is first come to; empty if it never is. */
    static Optional<Way> until(Way way, List<? extends Node> place) {
        for (int i = 0; i < way.nodes().size(); i++) {
            if (place.contains(way.nodes().get(i))) {
                return Optional.of(
                        new Way(way.nodes().subList(0, i + 1), way.steps().subList(0, i)));
            }
        }
        return Optional.empty();
    }

    /** The most, or the least, that a measure counts on it; its last place only if it ends there. */
    static long count(Way way, Measure measure, PathSpace space, boolean countsLast) {
        Map<String, Integer> at = new HashMap<>();
        for (Transition each : space.graph().transitions()) {
            at.put(each.id(), at.size());
        }
        List<Node> counting =
                countsLast ? way.nodes() : way.nodes().subList(0, way.nodes().size() - 1);
        long sum = 0;
        for (Node node : counting) {
            int vertex = space.graph().nodes().indexOf(node);
            sum += space.isTouchpoint(vertex) ? measure.ofTouchpoint(space, vertex) : 0;
        }
        for (Transition step : way.steps()) {
            sum += measure.ofTransition(space, at.getOrDefault(step.id(), -1));
        }
        return sum;
    }

    private static <N extends Node> N node(List<N> nodes, String id) {
        return nodes.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean isEnd(JourneyGraph graph, Node node, boolean isOnlySuccess) {
        if (node instanceof Outcome outcome) {
            return !isOnlySuccess || outcome.kind() == OutcomeKind.SUCCESS;
        }
        return !isOnlySuccess && graph.outgoing(node).isEmpty();
    }
}
