package dev.cjm.json;

import static dev.cjm.json.FindingTable.FINDING;
import static dev.cjm.json.FindingTable.KNOWN_FINDING;
import static dev.cjm.json.ResultFields.list;

import dev.cjm.rule.BaselineComparison;

/** The fields of findings against a baseline. */
final class BaselineComparisonTable {
    static final ResultTable<BaselineComparison> BASELINE_COMPARISON = ResultTable.of(
                    BaselineComparison.class,
                    "baseline-comparison",
                    "a baseline comparison",
                    "The findings of a report against a baseline.",
                    list("newFindings", FINDING, BaselineComparison::newFindings, "What the baseline does not know."),
                    list("knownFindings", FINDING, BaselineComparison::knownFindings, "What it knows and is still so."),
                    list(
                            "resolvedFindings",
                            KNOWN_FINDING,
                            BaselineComparison::resolvedFindings,
                            "What it knows and is no longer found, of the rules that had something to check."),
                    list(
                            "suppressedFindings",
                            KNOWN_FINDING,
                            BaselineComparison::suppressedFindings,
                            "What it knows and is suppressed now."),
                    list(
                            "uncheckedFindings",
                            KNOWN_FINDING,
                            BaselineComparison::uncheckedFindings,
                            "What it knows of rules that were not run or had nothing to check."))
            .aboutMap(BaselineComparison::map);

    private BaselineComparisonTable() {}
}
