package dev.cjm.jqwik;

import static dev.cjm.jqwik.Edits.addingApart;
import static dev.cjm.jqwik.Edits.inhabited;
import static dev.cjm.jqwik.Edits.stated;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeKind;
import dev.cjm.model.Phase;
import java.util.List;

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
                        map -> addingApart(map, t -> t.fails("Added failure"))));
    }

    static JourneyMap withoutSuccess(JourneyMap map) {
        JourneyMap written = stated(inhabited(map));
        List<String> successes = written.allOutcomes().stream()
                .filter(each -> each.kind() == OutcomeKind.SUCCESS)
                .map(Outcome::id)
                .toList();
        return written.edit(e -> successes.forEach(e::removeOutcome));
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
}
