package dev.cjm.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of all parts of one kind: those that go as the current map has them, then the others as the future map does. */
final class PartsDelta<P> {
    private final PartTable<P> table;
    private final Layout<P> before;
    private final Layout<P> after;
    private final List<PartDelta<P>> deltas;

    private PartsDelta(PartTable<P> table, Layout<P> before, Layout<P> after, List<PartDelta<P>> deltas) {
        this.table = table;
        this.before = before;
        this.after = after;
        this.deltas = deltas;
    }

    PartsDelta(PartTable<P> table, Layout<P> before, Layout<P> after) {
        this(table, before, after, new ArrayList<>());
        before.parts().forEach((id, part) -> {
            if (!after.has(id)) {
                deltas.add(new PartDelta<>(id, Optional.of(part), Optional.empty(), false, List.of()));
            }
        });
        Set<String> moved = table.isOrdered() ? moved() : Set.of();
        after.parts().forEach((id, part) -> add(id, part, moved.contains(id)));
    }

    private void add(String id, P part, boolean isMoved) {
        Optional<P> known = before.part(id);
        if (known.isEmpty()) {
            deltas.add(new PartDelta<>(id, Optional.empty(), Optional.of(part), false, List.of()));
            return;
        }
        List<Fact<P>> changed = table.changed(known.get(), part);
        if (isMoved || !changed.isEmpty()) {
            deltas.add(new PartDelta<>(id, known, Optional.of(part), isMoved, changed));
        }
    }

    /** As few as can be: those that change their holder, and those that are not in a longest row that keeps its order. */
    private Set<String> moved() {
        Set<String> moved = new HashSet<>();
        after.rows().forEach((holder, row) -> {
            Map<String, Integer> places = new HashMap<>();
            before.row(holder).forEach(id -> places.put(id, places.size()));
            List<String> staying = new ArrayList<>();
            for (String id : row) {
                if (places.containsKey(id)) {
                    staying.add(id);
                } else if (before.has(id)) {
                    moved.add(id);
                }
            }
            BitSet still = RisingRun.of(
                    staying.stream().mapToInt(id -> places.getOrDefault(id, 0)).toArray());
            for (int i = still.nextClearBit(0); i < staying.size(); i = still.nextClearBit(i + 1)) {
                moved.add(staying.get(i));
            }
        });
        return moved;
    }

    PartTable<P> table() {
        return table;
    }

    Layout<P> before() {
        return before;
    }

    Layout<P> after() {
        return after;
    }

    /** Without what comes and goes. */
    PartsDelta<P> ofBoth() {
        return new PartsDelta<>(
                table,
                before,
                after,
                deltas.stream()
                        .filter(each -> !each.isAdded() && !each.isRemoved())
                        .toList());
    }

    List<PartDelta<P>> deltas() {
        return Collections.unmodifiableList(deltas);
    }
}
