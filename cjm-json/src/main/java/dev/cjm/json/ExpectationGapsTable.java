package dev.cjm.json;

import static dev.cjm.json.MetExpectationTable.MET_EXPECTATION;
import static dev.cjm.json.MetExpectationTable.NAMED_EXPECTATION;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.ExpectationGaps;
import dev.cjm.json.MetExpectationTable.NamedExpectation;

/** The fields of expectation gaps. */
final class ExpectationGapsTable {
    static final ResultTable<ExpectationGaps> EXPECTATION_GAPS = ResultTable.of(
                    ExpectationGaps.class,
                    "expectation-gaps",
                    "expectation gaps",
                    "What customers expect, held against what they experience.",
                    list(
                            "expectations",
                            MET_EXPECTATION,
                            ExpectationGaps::expectations,
                            "All expectations, stage by stage in written order."),
                    list(
                            "worst",
                            NAMED_EXPECTATION,
                            gaps -> gaps.worst().stream()
                                    .map(NamedExpectation::new)
                                    .toList(),
                            "Those that are missed, the largest gap first, then those without a gap."),
                    number(
                            "meanGap",
                            NUMBER,
                            ExpectationGaps::meanGap,
                            "The mean gap, on the scale of the map; missing when there is no gap."),
                    list("assumptions", ASSUMPTION, ExpectationGaps::assumptions, "What the numbers take for granted."))
            .aboutMap(ExpectationGaps::map);

    private ExpectationGapsTable() {}
}
