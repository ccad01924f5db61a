package dev.cjm.graph;

import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        all.addAll(entries.assumptions());
        all.addAll(numbers.assumptions());
        return Collections.unmodifiableList(all);
    }

    private static boolean isSuccess(Outcome outcome) {
        return outcome.kind() == OutcomeKind.SUCCESS;
    }
}
