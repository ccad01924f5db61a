package dev.cjm.generators;

import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.model.TransitionKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the flow of a map is like, found without the graph of the library. */
final class FlowFeatures {
    private static final BigDecimal NEARLY_ONE = new BigDecimal("0.999999999999");

    private FlowFeatures() {}

    /** Whether some touchpoint leads on in two ways with a stated likelihood above 0. */
    static boolean branches(JourneyMap map) {
        return bySource(map).values().stream()
                .anyMatch(out -> out.stream()
                                .filter(each -> each.likelihood().orElse(0) > 0)
                                .map(Transition::target)
                                .distinct()
                                .count()
                        > 1);
    }

    /** Whether some touchpoint can be come back to; touchpoints that lead to none are peeled off until no more can be. */
    static boolean loops(JourneyMap map) {
        Set<String> left = map.touchpoints().stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
        List<Transition> between = map.transitions().stream()
                .filter(each -> left.contains(each.target()))
                .toList();
        boolean isPeeling = true;
        while (isPeeling) {
            Set<String> leading = between.stream()
                    .filter(each -> left.contains(each.source()) && left.contains(each.target()))
                    .map(Transition::source)
                    .collect(Collectors.toSet());
            isPeeling = left.retainAll(leading);
        }
        return !left.isEmpty();
    }

    static boolean unstated(JourneyMap map) {
        return map.transitions().stream().anyMatch(FlowFeatures::takesShare);
    }

    /** Whether the likelihoods of some touchpoint leave something over. */
    static boolean dropsOff(JourneyMap map) {
        return map.flow() == Flow.STATED
                && bySource(map).values().stream()
                        .anyMatch(out ->
                                out.stream().noneMatch(FlowFeatures::takesShare) && sum(out).compareTo(NEARLY_ONE) < 0);
    }

    static boolean parallels(JourneyMap map) {
        return map.transitions().stream()
                        .map(each -> List.of(each.source(), each.target()))
                        .distinct()
                        .count()
                < map.transitions().size();
    }

    static boolean deadEnds(JourneyMap map) {
        Set<String> sources = bySource(map).keySet();
        return map.flow() == Flow.STATED
                && map.touchpoints().stream().map(Touchpoint::id).anyMatch(id -> !sources.contains(id));
    }

    private static Map<String, List<Transition>> bySource(JourneyMap map) {
        return map.transitions().stream().collect(Collectors.groupingBy(Transition::source));
    }

    private static boolean takesShare(Transition transition) {
        return transition.likelihood().isEmpty()
                && (transition.kind() == TransitionKind.NORMAL || transition.kind() == TransitionKind.ALTERNATIVE);
    }

    private static BigDecimal sum(List<Transition> transitions) {
        return transitions.stream()
                .map(each -> BigDecimal.valueOf(each.likelihood().orElse(0)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
