package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.NODE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.NamedParts.TRANSITION;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.analysis.BoundaryPoint;
import dev.cjm.analysis.DecidingStep;
import dev.cjm.analysis.DecisionBoundary;
import dev.cjm.analysis.Fate;

/** The fields of a decision boundary. */
final class DecisionBoundaryTable {
    private static final Table<DecidingStep, Void> DECIDING_STEP = Table.of(
            DecidingStep.class,
            "a deciding step",
            "A transition before which success and failure are both possible, and after which no more.",
            must("transition", TRANSITION, DecidingStep::transition, "The transition."),
            must("target", NODE, DecidingStep::target, "Where it leads."),
            must("fate", WordShape.of(Fate.class), DecidingStep::fate, "What can still become of those who take it."),
            must(
                    "likelihood",
                    SHARE,
                    DecidingStep::likelihood,
                    "The share of those at its source who take it; 0 for what is structure only."));

    private static final Table<BoundaryPoint, Void> BOUNDARY_POINT = Table.of(
            BoundaryPoint.class,
            "a point of the boundary",
            "A touchpoint at which it is decided whether a journey can still succeed or fail.",
            must("touchpoint", TOUCHPOINT, BoundaryPoint::touchpoint, "The touchpoint."),
            must(
                    "decidedShare",
                    SHARE,
                    BoundaryPoint::decidedShare,
                    "The share of those there who take a step that decides."),
            list(
                    "steps",
                    DECIDING_STEP,
                    BoundaryPoint::steps,
                    "The transitions that decide, in the order of the map."));

    static final ResultTable<DecisionBoundary> DECISION_BOUNDARY = ResultTable.of(
                    DecisionBoundary.class,
                    "decision-boundary",
                    "a decision boundary",
                    "Where it is decided whether journeys can still succeed or fail.",
                    list("points", BOUNDARY_POINT, DecisionBoundary::points, "Where it is decided, in written order."),
                    list(
                            "undecided",
                            TOUCHPOINT,
                            DecisionBoundary::undecided,
                            "The touchpoints from which success and failure can both be reached, in written order."),
                    list(
                            "assumptions",
                            ASSUMPTION,
                            DecisionBoundary::assumptions,
                            "What the answer takes for granted."))
            .aboutMap(DecisionBoundary::map);

    private DecisionBoundaryTable() {}
}
