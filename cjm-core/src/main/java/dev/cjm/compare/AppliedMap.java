package dev.cjm.compare;

import dev.cjm.model.Channel;
import dev.cjm.model.InvalidJourneyMapException;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.Outcome;
import dev.cjm.model.Persona;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map once changes are made there: all of them, or none. */
final class AppliedMap {
    private final MapDelta delta;
    private final JourneyMap target;
    private final MapParts parts;
    private final Conflicts conflicts = new Conflicts();
    private final Map<String, Channel> channels;

    private AppliedMap(MapDelta delta, JourneyMap target) {
        this.delta = delta;
        this.target = target;
        parts = new MapParts(target);
        channels = channels();
    }

    static JourneyMap of(MapDelta delta, JourneyMap target) {
        return new AppliedMap(delta, target).map();
    }

    private JourneyMap map() {
        JourneyMapBuilder builder = facts();
        Layout<Persona> personas = new AppliedParts<>(delta.personas(), parts.personas(), conflicts).layout();
        Layout<Stage> stages = new AppliedParts<>(delta.stages(), parts.stages(), conflicts).layout();
        Layout<Touchpoint> touchpoints =
                new AppliedParts<>(delta.touchpoints(), parts.touchpoints(), conflicts).layout();
        Layout<Outcome> outcomes = new AppliedParts<>(delta.outcomes(), parts.outcomes(), conflicts).layout();
        Layout<Transition> transitions =
                new AppliedParts<>(delta.transitions(), parts.transitions(), conflicts).layout();
        List<String> order = fromOutside(stages);
        hold(PartType.STAGE, stages, order);
        hold(PartType.TOUCHPOINT, touchpoints, order);
        if (!conflicts.found().isEmpty()) {
            throw new JourneyConflictException(target, conflicts.found());
        }
        personas.parts().values().forEach(each -> builder.persona(Parts.with(channels, each)));
        builder.stages(stages(order, stages, touchpoints))
                .outcomes(outcomes.parts().values())
                .transitions(transitions.parts().values());
        try {
            return builder.build();
        } catch (InvalidJourneyMapException e) {
            throw new JourneyConflictException(target, e.problems());
        }
    }

    private JourneyMapBuilder facts() {
        ChangedPart itself = new ChangedPart(PartType.MAP, target.id(), target.title());
        List<MapFact> changed = delta.facts();
        for (MapFact fact : changed) {
            if (!fact.isSame(delta.before(), target)) {
                conflicts.different(
                        itself,
                        fact.property(),
                        fact.value(delta.before()).map(ValueWords::of).orElse(""),
                        fact.value(target).map(ValueWords::of).orElse(""));
            }
        }
        JourneyMapBuilder builder =
                JourneyMap.named(changed.contains(MapFact.TITLE) ? delta.after().title() : target.title());
        for (MapFact fact : MapFact.values()) {
            fact.tell(changed.contains(fact) ? delta.after() : target, builder);
        }
        return builder;
    }

    /** The channels that change in the target, by id. */
    private Map<String, Channel> channels() {
        Map<String, Channel> changed = new HashMap<>();
        Layout<Channel> then = new AppliedParts<>(delta.channels(), parts.channels(), conflicts).layout();
        then.parts().forEach((id, channel) -> {
            if (!parts.channels().part(id).filter(channel::equals).isPresent()) {
                changed.put(id, channel);
            }
        });
        return changed;
    }

    private List<Stage> stages(List<String> order, Layout<Stage> stages, Layout<Touchpoint> touchpoints) {
        Map<String, Stage> whole = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            String id = order.get(i);
            whole.put(
                    id,
                    Parts.holding(
                            stages.part(id).orElseThrow(),
                            touchpoints.row(id).stream()
                                    .map(each -> Parts.with(
                                            channels, touchpoints.part(each).orElseThrow()))
                                    .toList(),
                            inner(stages.row(id), whole)));
        }
        return inner(stages.row(Layout.MAP), whole);
    }

    private static List<Stage> inner(List<String> ids, Map<String, Stage> whole) {
        List<Stage> inner = new ArrayList<>();
        for (String id : ids) {
            Stage stage = whole.get(id);
            if (stage != null) {
                inner.add(stage);
            }
        }
        return inner;
    }

    /** Each stage before those within it; what stands in no stage that stays, or in itself, is left out. */
    private static List<String> fromOutside(Layout<Stage> stages) {
        List<String> order = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(stages.row(Layout.MAP));
        while (!open.isEmpty()) {
            String id = open.pop();
            order.add(id);
            open.addAll(stages.row(id));
        }
        return order;
    }

    private void hold(PartType type, Layout<?> layout, List<String> holders) {
        Set<String> there = new HashSet<>(holders);
        there.add(Layout.MAP);
        layout.rows().forEach((holder, row) -> {
            if (!there.contains(holder)) {
                row.forEach(id -> conflicts.noHolder(type, id, holder));
            }
        });
    }
}
