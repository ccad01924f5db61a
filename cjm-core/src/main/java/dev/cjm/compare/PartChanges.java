package dev.cjm.compare;

import dev.cjm.compare.JourneyChange.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that differs between two maps, change by change, not yet traced to what it answers. */
final class PartChanges {
    private final List<JourneyChange> changes = new ArrayList<>();

    private PartChanges() {}

    static List<JourneyChange> of(MapDelta delta) {
        PartChanges all = new PartChanges();
        ChangedPart itself =
                new ChangedPart(PartType.MAP, delta.after().id(), delta.after().title());
        for (MapFact fact : delta.facts()) {
            all.fact(itself, fact.property(), fact.value(delta.before()), fact.value(delta.after()));
        }
        all.parts(delta.channels());
        all.parts(delta.personas());
        all.parts(delta.stages());
        all.parts(delta.touchpoints());
        all.parts(delta.shownOutcomes());
        all.parts(delta.shownTransitions());
        return all.changes;
    }

    private <P> void parts(PartsDelta<P> delta) {
        for (PartDelta<P> each : delta.deltas()) {
            ChangedPart part = delta.table().part(each.id(), each.before(), each.after());
            if (each.isRemoved()) {
                add(Kind.REMOVED, part, Optional.empty(), each.before().map(whole -> whole), Optional.empty());
            } else if (each.isAdded()) {
                add(
                        Kind.ADDED,
                        part,
                        Optional.empty(),
                        Optional.empty(),
                        each.after().map(whole -> whole));
            } else {
                if (each.isMoved()) {
                    add(
                            Kind.MOVED,
                            part,
                            Optional.empty(),
                            Optional.of(delta.before().place(each.id())),
                            Optional.of(delta.after().place(each.id())));
                }
                for (Fact<P> fact : each.changed()) {
                    fact(
                            part,
                            fact.name(),
                            fact.value(each.before().orElseThrow()),
                            fact.value(each.after().orElseThrow()));
                }
            }
        }
    }

    private void fact(ChangedPart part, String name, Optional<Object> before, Optional<Object> after) {
        if (before.orElse(0) instanceof Collection<?> some && after.orElse(0) instanceof Collection<?> others) {
            changes.addAll(ItemChanges.of(part, name, some, others));
        } else if (before.orElse(0) instanceof Map<?, ?> some && after.orElse(0) instanceof Map<?, ?> others) {
            changes.addAll(ItemChanges.of(part, name, some, others));
        } else {
            boolean isName = name.equals("name") || name.equals("title");
            add(
                    isName ? Kind.RENAMED : Kind.CHANGED,
                    part,
                    isName ? Optional.empty() : Optional.of(ChangedFact.of(name)),
                    before,
                    after);
        }
    }

    private void add(
            Kind kind, ChangedPart part, Optional<ChangedFact> fact, Optional<Object> before, Optional<Object> after) {
        changes.add(new JourneyChange(kind, part, fact, before, after, ChangeNature.RECORD, List.of()));
    }
}
