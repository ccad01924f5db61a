package dev.cjm.graph;

import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a small map, with slow and plain answers to compare with.
 *
 * @param touchpoints the touchpoints as written
 * @param outcomes the outcomes as declared
 * @param transitions the transitions as declared
 */
public record FlowCase(List<Touchpoint> touchpoints, List<Outcome> outcomes, List<Transition> transitions) {
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-12");

    /**
     * Builds the map.
     *
     * @return a map with one stage
     */
    public JourneyMap map() {
        return JourneyMap.named("Case")
                .flow(Flow.STATED)
                .stage("All", stage -> stage.touchpoints(touchpoints))
                .outcomes(outcomes)
                .transitions(transitions)
                .build();
    }

    /**
     * Declares the same in another order.
     *
     * @param random where the order comes from
     * @return the touchpoints as written, outcomes and transitions shuffled
     */
    public FlowCase shuffled(Random random) {
        List<Outcome> otherOutcomes = new ArrayList<>(outcomes);
        List<Transition> otherTransitions = new ArrayList<>(transitions);
        Collections.shuffle(otherOutcomes, random);
        Collections.shuffle(otherTransitions, random);
        return new FlowCase(touchpoints, otherOutcomes, otherTransitions);
    }

    /**
     * Lists the ids of all nodes.
     *
     * @return the touchpoints, then the outcomes
     */
    public List<String> ids() {
        return Stream.concat(
                        touchpoints.stream().map(Touchpoint::id),
                        outcomes.stream().map(Outcome::id))
                .toList();
    }

    /**
     * Lists what leads on from a touchpoint.
     *
     * @param id the touchpoint
     * @return its transitions as declared
     */
    public List<Transition> from(String id) {
        return transitions.stream().filter(each -> each.source().equals(id)).toList();
    }

    /**
     * Works out what a transition counts in numbers.
     *
     * @param transition one of the transitions
     * @return its likelihood
     */
    public double likelihood(Transition transition) {
        if (transition.likelihood().isPresent()) {
            return transition.likelihood().getAsDouble();
        }
        long sharing =
                from(transition.source()).stream().filter(FlowCase::takesShare).count();
        return takesShare(transition) ? left(transition.source()) / sharing : 0;
    }

    /**
     * Works out which share goes on nowhere.
     *
     * @param id a touchpoint
     * @return its drop-off
     */
    public double dropOff(String id) {
        return from(id).stream().anyMatch(FlowCase::takesShare) ? 0 : left(id);
    }

    /**
     * Works out where customers enter.
     *
     * @return the share by id of touchpoint, as written
     */
    public Map<String, Double> entryShares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        List<Touchpoint> marked =
                touchpoints.stream().filter(each -> each.entry().isPresent()).toList();
        if (marked.isEmpty()) {
            List<String> first = touchpoints.stream()
                    .map(Touchpoint::id)
                    .filter(id -> transitions.stream()
                            .noneMatch(each ->
                                    each.target().equals(id) && !each.source().equals(id)))
                    .toList();
            List<String> all = first.isEmpty() ? List.of(touchpoints.get(0).id()) : first;
            all.forEach(id -> shares.put(id, 1.0 / all.size()));
            return shares;
        }
        BigDecimal left = BigDecimal.ONE;
        int open = 0;
        for (Touchpoint each : marked) {
            if (each.entry().orElseThrow().share().isPresent()) {
                left = left.subtract(
                        BigDecimal.valueOf(each.entry().orElseThrow().share().getAsDouble()));
            } else {
                open++;
            }
        }
        double rest = open == 0 || left.compareTo(TOLERANCE) <= 0 ? 0 : left.doubleValue() / open;
        marked.forEach(
                each -> shares.put(each.id(), each.entry().orElseThrow().share().orElse(rest)));
        return shares;
    }

    /**
     * Finds what can be reached, by structure.
     *
     * @param starts ids of nodes
     * @param avoided ids of nodes that may not be passed
     * @return the ids of all that is reached, the starts among them
     */
    public Set<String> reach(Collection<String> starts, Set<String> avoided) {
        Set<String> met = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (!avoided.contains(id) && met.add(id)) {
                from(id).forEach(each -> open.push(each.target()));
            }
        }
        return met;
    }

    /**
     * Tells whether somebody can come back to where they were, by structure.
     *
     * @return true if there is a loop, perhaps from a touchpoint to itself
     */
    public boolean hasLoop() {
        return touchpoints.stream().anyMatch(each -> isOnLoop(each.id()));
    }

    private boolean isOnLoop(String id) {
        return reach(from(id).stream().map(Transition::target).toList(), Set.of())
                .contains(id);
    }

    private double left(String id) {
        BigDecimal left = BigDecimal.ONE;
        for (Transition each : from(id)) {
            left = left.subtract(BigDecimal.valueOf(each.likelihood().orElse(0)));
        }
        return left.compareTo(TOLERANCE) <= 0 ? 0 : left.doubleValue();
    }

    private static boolean takesShare(Transition transition) {
        return transition.likelihood().isEmpty()
                && transition.kind() != TransitionKind.FAILURE
                && transition.kind() != TransitionKind.RECOVERY;
    }

    @Override
    public String toString() {
        String entries = touchpoints.stream()
                .map(each -> each.id() + each.entry().map(entry -> " " + entry).orElse(""))
                .collect(Collectors.joining(", "));
        String ways = transitions.stream()
                .map(each -> "%s: %s>%s %s %s"
                        .formatted(each.id(), each.source(), each.target(), each.kind(), each.likelihood()))
                .collect(Collectors.joining("\n  "));
        return "[" + entries + "] to " + outcomes.stream().map(Outcome::id).toList() + "\n  " + ways;
    }
}
