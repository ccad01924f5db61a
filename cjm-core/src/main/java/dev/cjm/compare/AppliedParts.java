package dev.cjm.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of one kind in a map once changes are made there. */
final class AppliedParts<P> {
    private final PartsDelta<P> delta;
    private final Layout<P> target;
    private final Conflicts conflicts;
    private final Map<String, P> parts;
    private final Set<String> leaving = new HashSet<>();
    /** By holder, who comes right behind whom; {@link Layout#MAP} stands for the start of the row. */
    private final Map<String, Map<String, String>> arriving = new LinkedHashMap<>();

    AppliedParts(PartsDelta<P> delta, Layout<P> target, Conflicts conflicts) {
        this.delta = delta;
        this.target = target;
        this.conflicts = conflicts;
        parts = new LinkedHashMap<>(target.parts());
        delta.deltas().forEach(this::apply);
    }

    /** The parts as they stand then; the holders in the order in which they were met. */
    Layout<P> layout() {
        Layout<P> layout = new Layout<>();
        if (!delta.table().isOrdered()) {
            parts.forEach((id, part) -> layout.add(Layout.MAP, id, part));
            return layout;
        }
        Set<String> holders = new LinkedHashSet<>(target.rows().keySet());
        holders.addAll(arriving.keySet());
        for (String holder : holders) {
            row(holder).forEach(id -> {
                P part = parts.get(id);
                if (part != null) {
                    layout.add(holder, id, part);
                }
            });
        }
        return layout;
    }

    private List<String> row(String holder) {
        Map<String, String> next = new LinkedHashMap<>(arriving.getOrDefault(holder, Map.of()));
        List<String> row = new ArrayList<>();
        follow(Layout.MAP, next, row);
        for (String id : target.row(holder)) {
            if (!leaving.contains(id)) {
                row.add(id);
                follow(id, next, row);
            }
        }
        next.forEach((behind, id) -> conflicts.noPlace(part(id), holder, behind));
        return row;
    }

    private static void follow(String behind, Map<String, String> next, List<String> row) {
        for (String id = next.remove(behind); id != null; id = next.remove(id)) {
            row.add(id);
        }
    }

    private void apply(PartDelta<P> each) {
        ChangedPart part = delta.table().part(each.id(), each.before(), each.after());
        P known = parts.get(each.id());
        if (each.isAdded()) {
            if (known != null) {
                conflicts.there(part);
            } else {
                parts.put(each.id(), each.after().orElseThrow());
                arrive(each.id());
            }
        } else if (known == null) {
            conflicts.missing(part);
        } else if (each.isRemoved()) {
            check(part, delta.table().facts(), each.before().orElseThrow(), known);
            parts.remove(each.id());
            leaving.add(each.id());
        } else {
            change(each, part, known);
        }
    }

    private void change(PartDelta<P> each, ChangedPart part, P known) {
        check(part, each.changed(), each.before().orElseThrow(), known);
        P changed = known;
        for (Fact<P> fact : each.changed()) {
            changed = fact.copying().apply(each.after().orElseThrow(), changed);
        }
        parts.put(each.id(), changed);
        if (each.isMoved()) {
            String holder = delta.before().holder(each.id());
            if (!target.holder(each.id()).equals(holder)) {
                conflicts.elsewhere(part, holder, target.holder(each.id()));
            }
            leaving.add(each.id());
            arrive(each.id());
        }
    }

    private void check(ChangedPart part, List<Fact<P>> facts, P expected, P known) {
        for (Fact<P> fact : delta.table().unexpected(facts, expected, known)) {
            conflicts.different(
                    part,
                    fact.name(),
                    fact.value(expected).map(ValueWords::of).orElse(""),
                    fact.value(known).map(ValueWords::of).orElse(""));
        }
    }

    private void arrive(String id) {
        String behind = delta.after().place(id).behind().orElse(Layout.MAP);
        arriving.computeIfAbsent(delta.after().holder(id), key -> new LinkedHashMap<>())
                .put(behind, id);
    }

    private ChangedPart part(String id) {
        return delta.table().part(id, delta.before().part(id), delta.after().part(id));
    }
}
