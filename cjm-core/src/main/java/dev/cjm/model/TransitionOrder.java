package dev.cjm.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one order of transitions, whatever order they were declared in. */
final class TransitionOrder {
    private TransitionOrder() {}

    /** By the written order of sources, then of targets (outcomes last, by id), then parallel ones by what is said of them. */
    static void sort(List<Transition> transitions, List<Touchpoint> touchpoints, List<Outcome> outcomes) {
        Map<String, Integer> place = new HashMap<>();
        touchpoints.forEach(touchpoint -> place.put(touchpoint.id(), place.size()));
        outcomes.stream().map(Outcome::id).sorted().forEach(id -> place.put(id, place.size()));
        transitions.sort(Comparator.comparingInt((Transition each) -> place.getOrDefault(each.source(), -1))
                .thenComparingInt(each -> place.getOrDefault(each.target(), -1))
                .thenComparing(parallel()));
    }

    /** The order among transitions with the same ends. */
    static Comparator<Transition> parallel() {
        return Comparator.comparing(Transition::kind)
                .thenComparingDouble(each -> -each.likelihood().orElse(-1))
                .thenComparing(each -> each.condition().orElse(""))
                .thenComparing(each -> each.waiting().orElse(Duration.ofMillis(-1)))
                .thenComparingInt(each -> each.handOff().map(Enum::ordinal).orElse(-1))
                .thenComparingInt(
                        each -> each.channelSwitch().map(Enum::ordinal).orElse(-1))
                .thenComparingInt(each -> each.decidedBy().map(Enum::ordinal).orElse(-1))
                .thenComparing(Transition::id);
    }
}
