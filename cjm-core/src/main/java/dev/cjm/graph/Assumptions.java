package dev.cjm.graph;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what numbers about a map take for granted. */
final class Assumptions {
    private Assumptions() {}

    static List<Assumption> of(JourneyMap map, FlowNumbers numbers, Entries entries) {
        List<Assumption> all = new ArrayList<>();
        if (map.flow() == Flow.IN_ORDER && map.touchpoints().size() > 1) {
            all.add(Assumption.ofMap(
                    Assumption.Kind.IN_ORDER,
                    "No transition between touchpoints is stated: they follow one another as written."));
        }
        boolean isStated = map.outcomes().stream().anyMatch(Assumptions::isSuccess);
        boolean isImplied = map.allOutcomes().stream().anyMatch(Assumptions::isSuccess);
        if (!isStated && isImplied) {
            all.add(Assumption.ofMap(
                    Assumption.Kind.SUCCESS_IMPLIED, "No success is stated: the last touchpoint leads to one."));
        } else if (!isImplied) {
            all.add(Assumption.ofMap(Assumption.Kind.NO_SUCCESS, "No success is stated."));
        }
        if (isStated && map.flow() == Flow.IN_ORDER && !map.touchpoints().isEmpty()) {
            end(map).ifPresent(all::add);
        }
        all.addAll(entries.assumptions());
        all.addAll(numbers.assumptions());
        return Collections.unmodifiableList(all);
    }

    /** Where the order leads the last touchpoint to a success that is stated, but not there. */
    private static Optional<Assumption> end(JourneyMap map) {
        Touchpoint last = map.touchpoints().get(map.touchpoints().size() - 1);
        Set<Transition> stated = new HashSet<>(map.transitions());
        return map.allTransitions().stream()
                .filter(way -> way.source().equals(last.id()) && !stated.contains(way))
                .findFirst()
                .map(way -> Assumption.at(
                        last.id(),
                        Assumption.Kind.IN_ORDER,
                        "%s is written last: it leads to %s with what is left, %s."
                                .formatted(
                                        Quoted.text(last.name()),
                                        Quoted.text(map.outcome(way.target())
                                                .map(Outcome::name)
                                                .orElse(way.target())),
                                        Decimals.shortest(way.likelihood().orElse(0)))));
    }

    private static boolean isSuccess(Outcome outcome) {
        return outcome.kind() == OutcomeKind.SUCCESS;
    }
}
