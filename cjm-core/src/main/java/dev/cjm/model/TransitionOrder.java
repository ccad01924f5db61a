package dev.cjm.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

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

    private final ToIntFunction<String> touchpoints;
    /** The places of outcomes behind all touchpoints. */
    private final Map<String, Integer> outcomes = new HashMap<>();

    private TransitionOrder(ToIntFunction<String> touchpoints) {
        this.touchpoints = touchpoints;
    }

    static TransitionOrder of(Collection<String> touchpoints, List<Outcome> outcomes) {
        Map<String, Integer> places = new HashMap<>(2 * touchpoints.size());
        touchpoints.forEach(id -> places.put(id, places.size()));
        return of(id -> places.getOrDefault(id, -1), outcomes);
    }

    /** An order of touchpoints whose places somebody knows: from 0, or -1 for what is none. */
    static TransitionOrder of(ToIntFunction<String> touchpoints, List<Outcome> outcomes) {
        TransitionOrder order = new TransitionOrder(touchpoints);
        outcomes.stream().map(Outcome::id).sorted().forEach(id -> order.outcomes.put(id, order.outcomes.size()));
        return order;
    }

    /** By the written order of sources, then of targets (outcomes last, by id), then parallel ones by what is said of them. */
    void sort(List<Transition> transitions) {
        if (isSorted(transitions)) {
            return;
        }
        List<Placed> placed = new ArrayList<>(transitions.size());
        transitions.forEach(each -> placed.add(new Placed(each, place(each.source()), place(each.target()))));
        placed.sort(Comparator.comparingLong(Placed::source)
                .thenComparingLong(Placed::target)
                .thenComparing(Placed::transition, PARALLEL));
        for (int i = 0; i < placed.size(); i++) {
            transitions.set(i, placed.get(i).transition);
        }
    }

    /** Tells whether they are in order already, as those of most documents are, and none are parallel. */
    private boolean isSorted(List<Transition> transitions) {
        String known = "";
        long source = Long.MIN_VALUE;
        long target = Long.MIN_VALUE;
        for (Transition each : transitions) {
            long nextSource = each.source().equals(known) ? source : place(each.source());
            long nextTarget = place(each.target());
            if (nextSource < source || (nextSource == source && nextTarget <= target)) {
                return false;
            }
            known = each.source();
            source = nextSource;
            target = nextTarget;
        }
        return true;
    }

    private record Placed(Transition transition, long source, long target) {}

    /** Outcomes stand behind all touchpoints; what is neither stands first. */
    private long place(String id) {
        Integer outcome = outcomes.get(id);
        return outcome != null ? (1L << Integer.SIZE) + outcome : touchpoints.applyAsInt(id);
    }
}
