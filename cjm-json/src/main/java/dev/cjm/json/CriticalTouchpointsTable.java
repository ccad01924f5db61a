package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.OUTCOME;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.analysis.CriticalTouchpoint;
import dev.cjm.analysis.CriticalTouchpoints;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import java.util.List;

/** The fields of critical touchpoints. */
final class CriticalTouchpointsTable {
    private static final Table<CriticalTouchpoint, Void> CRITICAL_TOUCHPOINT = Table.of(
            CriticalTouchpoint.class,
            "a critical touchpoint",
            "A touchpoint that every way from an entry to a success passes.",
            must("touchpoint", TOUCHPOINT, CriticalTouchpoint::touchpoint, "The touchpoint."),
            count(
                    "lostTouchpoints",
                    CriticalTouchpoint::lostTouchpoints,
                    "How many further touchpoints cannot be reached without it."),
            count(
                    "lostOutcomes",
                    CriticalTouchpoint::lostOutcomes,
                    "How many outcomes, of any kind, cannot be reached without it."));

    private static final Table<CutPoints, Void> CUT_POINTS = Table.of(
            CutPoints.class,
            "a list of cut points",
            "The touchpoints that every way from an entry to one outcome passes.",
            must("outcome", OUTCOME, CutPoints::outcome, "The outcome."),
            list(
                    "touchpoints",
                    TOUCHPOINT,
                    CutPoints::touchpoints,
                    "The touchpoints, in the order in which they are passed."));

    static final ResultTable<CriticalTouchpoints> CRITICAL_TOUCHPOINTS = ResultTable.of(
                    CriticalTouchpoints.class,
                    "critical-touchpoints",
                    "critical touchpoints",
                    "The touchpoints without which no journey succeeds.",
                    flag(
                            "isSuccessReachable",
                            CriticalTouchpoints::isSuccessReachable,
                            "Whether any way leads to a success."),
                    list(
                            "touchpoints",
                            CRITICAL_TOUCHPOINT,
                            CriticalTouchpoints::touchpoints,
                            "The touchpoints, in the order in which they are passed."),
                    list(
                            "cutPoints",
                            CUT_POINTS,
                            CriticalTouchpointsTable::cutPoints,
                            "The same for each outcome, of any kind."),
                    list(
                            "assumptions",
                            ASSUMPTION,
                            CriticalTouchpoints::assumptions,
                            "What the answer takes for granted."))
            .aboutMap(CriticalTouchpoints::map);

    private CriticalTouchpointsTable() {}

    private static List<CutPoints> cutPoints(CriticalTouchpoints critical) {
        return critical.map().allOutcomes().stream()
                .map(outcome -> new CutPoints(outcome, critical.cutPoints(outcome)))
                .toList();
    }

    private record CutPoints(Outcome outcome, List<Touchpoint> touchpoints) {}
}
