package dev.cjm.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one order of the transitions of a map, whatever order they were declared in. */
final class TransitionOrder {
    /** The order among transitions with the same ends. */
    private static final Comparator<Transition> PARALLEL = Comparator.comparing(Transition::kind)
            .thenComparingDouble(each -> -each.likelihood().orElse(-1))
            .thenComparing(each -> each.condition().orElse(""))
            .thenComparing(each -> each.waiting().orElse(Duration.ofMillis(-1)))
            .thenComparingInt(each -> each.handOff().map(Enum::ordinal).orElse(-1))
            .thenComparingInt(each -> each.channelSwitch().map(Enum::ordinal).orElse(-1))
            .thenComparingInt(each -> each.decidedBy().map(Enum::ordinal).orElse(-1))
            .thenComparing(Transition::id);

    private final Map<String, Integer> places;

    private TransitionOrder(int count) {
        places = new HashMap<>(2 * count);
    }

    static TransitionOrder of(Collection<String> touchpoints, List<Outcome> outcomes) {
        TransitionOrder order = new TransitionOrder(touchpoints.size() + outcomes.size());
        touchpoints.forEach(id -> order.places.put(id, order.places.size()));
        outcomes.stream().map(Outcome::id).sorted().forEach(id -> order.places.put(id, order.places.size()));
        return order;
    }

    /** By the written order of sources, then of targets (outcomes last, by id), then parallel ones by what is said of them. */
    void sort(List<Transition> transitions) {
        List<Placed> placed = new ArrayList<>(transitions.size());
        transitions.forEach(each -> placed.add(new Placed(each, place(each.source()), place(each.target()))));
        placed.sort(Comparator.comparingInt(Placed::source)
                .thenComparingInt(Placed::target)
                .thenComparing(Placed::transition, PARALLEL));
        for (int i = 0; i < placed.size(); i++) {
            transitions.set(i, placed.get(i).transition);
        }
    }

    private record Placed(Transition transition, int source, int target) {}

    private int place(String id) {
        return places.getOrDefault(id, -1);
    }
}
