package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.PathVariantTable.PATH_VARIANT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.Texts.DURATION;

import dev.cjm.analysis.DealEffort;
import dev.cjm.analysis.Effort;
import dev.cjm.analysis.EffortMeasure;
import dev.cjm.analysis.EffortSum;
import dev.cjm.analysis.PathEffort;
import dev.cjm.analysis.StageEffort;
import dev.cjm.analysis.TouchpointEffort;
import dev.cjm.model.Phase;
import java.util.List;

/** The fields of effort. */
final class EffortTable {
    private static final Table<EffortSum, Void> EFFORT_SUM = Table.of(
            EffortSum.class,
            "a sum of effort",
            "What a journey, or a part of it, asks of customers.",
            must("actions", AMOUNT, EffortSum::actions, "How many actions customers do."),
            must("decisions", AMOUNT, EffortSum::decisions, "How many decisions they take."),
            must("fields", AMOUNT, EffortSum::fields, "How many fields they fill."),
            must("actingSeconds", AMOUNT, EffortSum::actingSeconds, "How long their actions take, in seconds."),
            must(
                    "waitingSeconds",
                    AMOUNT,
                    EffortSum::waitingSeconds,
                    "How long they wait between touchpoints, in seconds."),
            must("acting", DURATION, EffortSum::acting, "How long their actions take, rounded to milliseconds."),
            must("waiting", DURATION, EffortSum::waiting, "How long they wait, rounded to milliseconds."),
            must("time", DURATION, EffortSum::time, "How long they act and wait, rounded to milliseconds."));

    private static final Table<TouchpointEffort, Void> TOUCHPOINT_EFFORT = Table.of(
            TouchpointEffort.class,
            "the effort of a touchpoint",
            "What a touchpoint asks of customers.",
            must("touchpoint", TOUCHPOINT, TouchpointEffort::touchpoint, "The touchpoint."),
            must("visits", AMOUNT, TouchpointEffort::visits, "How often a journey comes there, as expected."),
            must(
                    "perVisit",
                    EFFORT_SUM,
                    TouchpointEffort::perVisit,
                    "What one visit asks, with the waiting time on the ways out."),
            must(
                    "perJourney",
                    EFFORT_SUM,
                    TouchpointEffort::perJourney,
                    "What a journey spends there, as expected: visits times that."));

    private static final Table<StageEffort, Void> STAGE_EFFORT = Table.of(
            StageEffort.class,
            "the effort of a stage",
            "What an outermost stage asks of customers.",
            must("stage", STAGE, StageEffort::stage, "The stage."),
            must("once", EFFORT_SUM, StageEffort::once, "What all its touchpoints ask when each is visited once."),
            must("perJourney", EFFORT_SUM, StageEffort::perJourney, "What a journey spends there, as expected."));

    private static final Table<PhaseEffort, Void> PHASE_EFFORT = Table.of(
            PhaseEffort.class,
            "the effort of a phase",
            "What a phase asks of customers.",
            must("phase", WordShape.of(Phase.class), PhaseEffort::phase, "The phase."),
            must("perJourney", EFFORT_SUM, PhaseEffort::perJourney, "What a journey spends there, as expected."));

    private static final Table<DealEffort, Void> DEAL_EFFORT = Table.of(
            DealEffort.class,
            "the effort of the deal",
            "What all touchpoints in the phase during the purchase ask.",
            must("reached", SHARE, DealEffort::reached, "The share of journeys that come to it."),
            must("perJourney", EFFORT_SUM, DealEffort::perJourney, "What a journey spends there, as expected."),
            must(
                    "perDeal",
                    EFFORT_SUM,
                    DealEffort::perDeal,
                    "What those spend there who come to it; nothing when nobody does."));

    private static final Table<PathEffort, Void> PATH_EFFORT = Table.of(
            PathEffort.class,
            "the effort of a way",
            "What one way through a map asks of customers.",
            must("variant", PATH_VARIANT, PathEffort::variant, "The way."),
            must("effort", EFFORT_SUM, PathEffort::effort, "What all its touchpoints and transitions ask."));

    static final ResultTable<Effort> EFFORT = ResultTable.of(
                    Effort.class,
                    "effort",
                    "the effort of a journey",
                    "What a journey asks of customers: actions, decisions, fields, time and waiting.",
                    must("expected", EFFORT_SUM, Effort::expected, "What a journey asks, as expected."),
                    list("touchpoints", TOUCHPOINT_EFFORT, Effort::touchpoints, "What each asks, in written order."),
                    must(
                            "measure",
                            WordShape.of(EffortMeasure.class),
                            Effort::measure,
                            "By which number touchpoints are ranked."),
                    list(
                            "heaviest",
                            TOUCHPOINT,
                            effort -> effort.heaviest().stream()
                                    .map(TouchpointEffort::touchpoint)
                                    .toList(),
                            "The touchpoints by what a journey spends there, the heaviest first."),
                    list("byStage", STAGE_EFFORT, Effort::byStage, "What each outermost stage asks, in written order."),
                    list(
                            "byPhase",
                            PHASE_EFFORT,
                            EffortTable::byPhase,
                            "What each phase asks; those without touchpoints are left out."),
                    may(
                            "deal",
                            DEAL_EFFORT,
                            Effort::deal,
                            "What the deal asks; missing when no touchpoint stands in the phase during the purchase."),
                    list("paths", PATH_EFFORT, Effort::paths, "What the likeliest ways ask, the likeliest first."),
                    list("assumptions", ASSUMPTION, Effort::assumptions, "What the numbers take for granted."))
            .aboutMap(Effort::map);

    private EffortTable() {}

    private static List<PhaseEffort> byPhase(Effort effort) {
        return effort.byPhase().entrySet().stream()
                .map(each -> new PhaseEffort(each.getKey(), each.getValue()))
                .toList();
    }

    private record PhaseEffort(Phase phase, EffortSum perJourney) {}
}
