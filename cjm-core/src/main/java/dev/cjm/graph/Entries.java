package dev.cjm.graph;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Quoted;
import dev.cjm.internal.ShareSum;
import dev.cjm.model.Entry;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Where customers enter, and with which share.
 *
 * <p>Touchpoints marked as entries; else all that no other touchpoint leads to, equally; else the first one written.
 */
final class Entries {
    private final Map<Touchpoint, Double> shares = new LinkedHashMap<>();
    private final List<Assumption> assumptions = new ArrayList<>();

    Entries(List<Touchpoint> touchpoints, Set<String> ledTo) {
        List<Touchpoint> marked =
                touchpoints.stream().filter(each -> each.entry().isPresent()).toList();
        if (!marked.isEmpty()) {
            stated(marked);
        } else if (!touchpoints.isEmpty()) {
            List<Touchpoint> first = touchpoints.stream()
                    .filter(each -> !ledTo.contains(each.id()))
                    .toList();
            assumed(first.isEmpty() ? touchpoints.subList(0, 1) : first, first.isEmpty());
        }
    }

    Map<Touchpoint, Double> shares() {
        return shares;
    }

    List<Assumption> assumptions() {
        return assumptions;
    }

    private void stated(List<Touchpoint> marked) {
        List<OptionalDouble> stated = marked.stream().map(Entries::share).toList();
        long open = stated.stream().filter(OptionalDouble::isEmpty).count();
        double rest = open == 0 ? 0 : ShareSum.left(stated) / open;
        marked.forEach(entry -> shares.put(entry, share(entry).orElse(rest)));
        if (open > 0) {
            assumptions.add(Assumption.ofMap(
                    Assumption.Kind.ENTRY_SHARE,
                    "%s of %s entries state no share: %s each."
                            .formatted(open, marked.size(), Decimals.shortest(rest))));
        }
    }

    private void assumed(List<Touchpoint> first, boolean isWrittenOrder) {
        first.forEach(entry -> shares.put(entry, 1.0 / first.size()));
        String why = isWrittenOrder ? "written first" : "where no other touchpoint leads";
        String all = first.size() == 1 ? "" : " and %s more, equally".formatted(first.size() - 1);
        assumptions.add(Assumption.ofMap(
                Assumption.Kind.ENTRY,
                "No entry is marked: customers enter at %s%s, %s."
                        .formatted(Quoted.text(first.get(0).name()), all, why)));
    }

    private static OptionalDouble share(Touchpoint entry) {
        return entry.entry().map(Entry::share).orElse(OptionalDouble.empty());
    }
}
