package dev.cjm.jqwik;

import dev.cjm.jqwik.Cast.TouchpointPart;
import dev.cjm.jqwik.FlowPlan.EntryPlan;
import dev.cjm.model.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The entries of a plan in their places; where all say a share, the last one takes the rest. */
final class Entries {
    private static final int PARTS = 20;

    private final Map<Integer, EntryPlan> plans = new LinkedHashMap<>();
    private final int last;
    private final int rest;

    Entries(List<EntryPlan> entries, int touchpoints) {
        if (touchpoints > 0) {
            entries.forEach(entry -> plans.putIfAbsent(entry.touchpoint() % touchpoints, entry));
        }
        int left = PARTS;
        int at = -1;
        boolean isOpen = false;
        for (var entry : plans.entrySet()) {
            int parts = entry.getValue().parts();
            isOpen |= parts < 0;
            left -= Math.max(0, Math.min(left, parts));
            at = entry.getKey();
        }
        last = isOpen ? -1 : at;
        rest = left;
    }

    Optional<Entry> of(TouchpointPart touchpoint) {
        return parts(touchpoint.index()).isPresent()
                ? Optional.of(Entry.of(parts(touchpoint.index()).getAsInt() / (double) PARTS))
                : Optional.ofNullable(plans.get(touchpoint.index())).map(plan -> Entry.unstated());
    }

    int style(TouchpointPart touchpoint) {
        return Optional.ofNullable(plans.get(touchpoint.index()))
                .map(EntryPlan::style)
                .orElse(0);
    }

    /** The share in twentieths; empty if none is said. */
    private OptionalInt parts(int index) {
        int left = PARTS;
        for (var entry : plans.entrySet()) {
            int parts = Math.min(left, entry.getValue().parts());
            if (entry.getKey() == index) {
                int share = parts + (index == last ? rest : 0);
                return entry.getValue().parts() < 0 ? OptionalInt.empty() : OptionalInt.of(share);
            }
            left -= Math.max(0, parts);
        }
        return OptionalInt.empty();
    }
}
