package dev.cjm.jqwik;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointField;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Mistakes in the way that customers go. */
final class WayDefects {
    private static final Duration LONG = Duration.ofDays(400);

    private WayDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of("journey.steps", "a way of one step", WayDefects::withOneStep),
                Defect.of("journey.size", "more touchpoints than anybody can read", map -> withSteps(map, 101)),
                Defect.of("journey.length", "a way that is long for everybody", WayDefects::withLongWay),
                Defect.of(
                        "touchpoint.serves",
                        "a touchpoint that serves no need",
                        map -> Edits.clearingFirst(map, TouchpointField.SERVES)),
                Defect.of(
                        "touchpoint.what-if",
                        "a touchpoint that cannot fail",
                        map -> Edits.addingApart(map, t -> t.succeeds("Added success"))),
                Defect.of(
                        "drop-off.explained",
                        "customers who leave without a reason",
                        map -> Edits.addingApart(map, t -> t.succeeds("Added success", 0.5))),
                Defect.of(
                        "touchpoint.effort",
                        "a touchpoint that asks for too much",
                        map -> Edits.first(map, t -> t.action("Clicks and clicks", a -> a.count(99)))),
                Defect.of(
                        "touchpoint.fields",
                        "a form that never ends",
                        map -> Edits.first(
                                map,
                                t -> t.fields(IntStream.range(0, 9)
                                        .mapToObj(i -> "Field " + i)
                                        .toList()))),
                Defect.of(
                        "transition.wait",
                        "a wait without news",
                        map -> Edits.adding(map, t -> t.succeeds("Added success", l -> l.waiting(LONG)))));
    }

    /** The map with a stage more that has so many touchpoints. */
    static JourneyMap withSteps(JourneyMap map, int count) {
        return map.edit(e -> e.addStage("Added stage", Phase.AFTER, s -> {
            s.id(Edits.ADDED);
            for (int i = 0; i < count; i++) {
                String id = Edits.ADDED + "-" + i;
                s.touchpoint("Added step", Channels.MOBILE_APP, t -> t.id(id));
            }
        }));
    }

    private static JourneyMap withOneStep(JourneyMap map) {
        List<Touchpoint> others = map.touchpoints().stream().skip(1).toList();
        JourneyMap few = Edits.clearing(map, TouchpointField.OPPORTUNITIES, TouchpointField.ENTRY);
        return few.edit(e -> others.forEach(each -> e.remove(each.id())));
    }

    /** Only the end of many steps is a success, and customers begin at its start. */
    private static JourneyMap withLongWay(JourneyMap map) {
        JourneyMap failing = Edits.clearing(FlowDefects.withoutSuccess(map), TouchpointField.ENTRY);
        return failing.edit(e -> e.addStage("Added stage", Phase.AFTER, s -> {
            s.id(Edits.ADDED);
            for (int i = 0; i < 31; i++) {
                String id = Edits.ADDED + "-" + i;
                String next = Edits.ADDED + "-" + (i + 1);
                boolean isLast = i == 30;
                s.touchpoint("Added step", Channels.MOBILE_APP, t -> {
                    t.id(id);
                    if (isLast) {
                        t.succeeds("Added success");
                    } else {
                        t.leadsTo(next);
                    }
                });
            }
        }));
    }
}
