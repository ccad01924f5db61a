package dev.cjm.jqwik;

import static dev.cjm.jqwik.Edits.addingApart;
import static dev.cjm.jqwik.Edits.inhabited;
import static dev.cjm.jqwik.Edits.stated;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Phase;
import dev.cjm.model.StageBuilder;
import java.util.List;
import java.util.function.Consumer;

/** Mistakes in the flow. */
final class FlowDefects {
    private FlowDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "touchpoint.reachable",
                        "a touchpoint to which nothing leads",
                        map -> Edits.withIsland(inhabited(map))),
                Defect.of(
                        "touchpoint.dead-end",
                        "a touchpoint that leads nowhere",
                        map -> Edits.withDeadEnd(inhabited(map))),
                Defect.of(
                        "touchpoint.trap",
                        "two touchpoints that lead to each other only",
                        map -> Edits.withIsland(inhabited(map))),
                Defect.of(
                        "touchpoint.trap:on-the-way",
                        "two touchpoints that customers come to and do not get out of",
                        FlowDefects::withTrap),
                Defect.of(
                        "stage.touchpoint",
                        "a stage in which nothing happens",
                        map -> map.edit(e -> e.addStage("Added stage", Phase.AFTER, s -> s.id(Edits.ADDED)))),
                Defect.of(
                        "outcome.reachable",
                        "an outcome to which nothing leads",
                        map -> map.toBuilder()
                                .outcome("Added outcome", OutcomeKind.NEUTRAL)
                                .build()),
                Defect.of(
                        "outcome.names",
                        "two outcomes whose names differ by a letter",
                        map -> map.toBuilder()
                                .outcome("Added outcome", OutcomeKind.NEUTRAL)
                                .outcome("Added outcme", OutcomeKind.NEUTRAL)
                                .build()),
                Defect.of("journey.success", "no success", FlowDefects::withoutSuccess),
                Defect.of(
                        "journey.success.reachable",
                        "a success to which nothing leads",
                        map -> withoutSuccess(map).toBuilder()
                                .outcome("Added outcome", OutcomeKind.SUCCESS)
                                .build()),
                Defect.of("transition.backward", "an ordinary way back to the first stage", FlowDefects::withWayBack),
                Defect.of(
                        "transition.backward:sub-stage",
                        "an ordinary way back to an earlier part of a stage",
                        FlowDefects::withWayBackInAStage),
                Defect.of(
                        "stage.order",
                        "a stage before the purchase behind one after it",
                        map -> map.edit(e -> e.addStage(
                                        "Added later stage",
                                        Phase.AFTER,
                                        s -> s.id("later-" + Edits.ADDED)
                                                .touchpoint(
                                                        "Added step",
                                                        Channels.MOBILE_APP,
                                                        t -> t.id("later-" + Edits.ADDED)))
                                .addStage(
                                        "Added stage",
                                        Phase.BEFORE,
                                        s -> s.id(Edits.ADDED)
                                                .touchpoint(
                                                        "Added step", Channels.MOBILE_APP, t -> t.id(Edits.ADDED))))),
                Defect.of(
                        "failure.recovery",
                        "a failure without a way back",
                        map -> addingApart(map, t -> t.fails("Added failure"))),
                Defect.of(
                        "failure.recovery:of-another",
                        "a failure that leads to the ordinary way, where something else has a way back",
                        FlowDefects::withForeignRecovery));
    }

    static JourneyMap withoutSuccess(JourneyMap map) {
        JourneyMap written = stated(inhabited(map));
        List<String> successes = written.allOutcomes().stream()
                .filter(each -> each.kind() == OutcomeKind.SUCCESS)
                .map(Outcome::id)
                .toList();
        return written.edit(e -> successes.forEach(e::removeOutcome));
    }

    private static JourneyMap withTrap(JourneyMap map) {
        return onTheWay(
                map,
                s -> s.touchpoint(
                                "Added step",
                                Channels.MOBILE_APP,
                                t -> t.id(Edits.ADDED).leadsTo("second-" + Edits.ADDED))
                        .touchpoint(
                                "Added step",
                                Channels.MOBILE_APP,
                                t -> t.id("second-" + Edits.ADDED).leadsTo(Edits.ADDED)));
    }

    /** The first step fails to the second, which leads to the third, which alone has a recovery. */
    private static JourneyMap withForeignRecovery(JourneyMap map) {
        return onTheWay(
                map,
                s -> s.touchpoint(
                                "Added step",
                                Channels.MOBILE_APP,
                                t -> t.id(Edits.ADDED)
                                        .leadsTo("second-" + Edits.ADDED)
                                        .failsTo("second-" + Edits.ADDED))
                        .touchpoint(
                                "Added step",
                                Channels.MOBILE_APP,
                                t -> t.id("second-" + Edits.ADDED).leadsTo("third-" + Edits.ADDED))
                        .touchpoint(
                                "Added step",
                                Channels.MOBILE_APP,
                                t -> t.id("third-" + Edits.ADDED).recoversTo(Edits.ADDED)));
    }

    /** Adds a stage at the end, to the first touchpoint of which an entry leads too. */
    private static JourneyMap onTheWay(JourneyMap map, Consumer<? super StageBuilder> touchpoints) {
        JourneyMap some = stated(inhabited(map));
        String entry = JourneyGraph.of(some).entries().get(0).id();
        return some.edit(e -> e.addStage("Added stage", Phase.AFTER, s -> {
                    s.id(Edits.ADDED);
                    touchpoints.accept(s);
                })
                .touchpoint(entry, t -> t.leadsTo(Edits.ADDED, 0.0)));
    }

    private static JourneyMap withWayBack(JourneyMap map) {
        JourneyMap some = inhabited(map);
        String first = some.touchpoints().get(0).id();
        return some.edit(e -> e.addStage(
                "Added later stage",
                Phase.AFTER,
                s -> s.id("later-" + Edits.ADDED)
                        .touchpoint(
                                "Added step",
                                Channels.MOBILE_APP,
                                t -> t.id("later-" + Edits.ADDED).leadsTo(first))));
    }

    private static JourneyMap withWayBackInAStage(JourneyMap map) {
        return map.edit(e -> e.addStage(
                "Added stage",
                Phase.AFTER,
                s -> s.id(Edits.ADDED)
                        .stage(
                                "Added first part",
                                part -> part.id("first-" + Edits.ADDED)
                                        .touchpoint("Added step", Channels.MOBILE_APP, t -> t.id(Edits.ADDED)))
                        .stage(
                                "Added last part",
                                part -> part.id("last-" + Edits.ADDED)
                                        .touchpoint(
                                                "Added step",
                                                Channels.MOBILE_APP,
                                                t -> t.id("later-" + Edits.ADDED)
                                                        .leadsTo(Edits.ADDED)))));
    }
}
