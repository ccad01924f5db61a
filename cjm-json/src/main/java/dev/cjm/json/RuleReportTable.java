package dev.cjm.json;

import static dev.cjm.json.FindingTable.FINDING;
import static dev.cjm.json.FindingTable.SUPPRESSED_FINDING;
import static dev.cjm.json.FindingTable.SUPPRESSION;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleResult;
import dev.cjm.rule.Severity;

/** The fields of a report of rules. */
final class RuleReportTable {
    private static final Table<JourneyRule, Void> RULE = Table.of(
            JourneyRule.class,
            "a rule",
            "What must hold.",
            must("id", WORDS, JourneyRule::id, "The id of the rule."),
            must("severity", WordShape.of(Severity.class), JourneyRule::severity, "How much it matters."),
            must("sentence", WORDS, JourneyRule::sentence, "The rule as a sentence."),
            may("reason", WORDS, JourneyRule::reason, "Why it must hold."),
            may("suggestion", WORDS, JourneyRule::suggestion, "What to do where it does not."));

    private static final Table<RuleResult, Void> RULE_RESULT = Table.of(
            RuleResult.class,
            "a result of a rule",
            "What came of one rule; its findings stand in the report.",
            must("rule", RULE, RuleResult::rule, "The rule."),
            must("outcome", WordShape.of(RuleOutcome.class), RuleResult::outcome, "What became of it."),
            count("checked", RuleResult::checked, "How many parts of the map it speaks of; 1 for rules over paths."),
            may(
                    "nothingToCheck",
                    WORDS,
                    RuleResult::nothingToCheck,
                    "Why there was nothing to check, one English sentence."),
            list(
                    "assumptions",
                    WORDS,
                    RuleResult::assumptions,
                    "What the result takes for granted, English sentences."));

    private static final Table<Counts, Void> COUNTS = Table.of(
            Counts.class,
            "counts of rules",
            "How many rules had each outcome.",
            count("violated", counts -> counts.report().count(RuleOutcome.VIOLATED), "How many rules are violated."),
            count("holding", counts -> counts.report().count(RuleOutcome.HOLDS), "How many rules hold."),
            count(
                    "nothingToCheck",
                    counts -> counts.report().count(RuleOutcome.NOTHING_TO_CHECK),
                    "How many rules speak of nothing in the map."));

    static final ResultTable<RuleReport> RULE_REPORT = ResultTable.of(
                    RuleReport.class,
                    "rule-report",
                    "a rule report",
                    "What came of the rules of a set on one map.",
                    flag("isViolated", RuleReport::isViolated, "Whether there is a finding that is not accepted."),
                    must("counts", COUNTS, Counts::new, "How many rules had each outcome."),
                    list(
                            "findings",
                            FINDING,
                            RuleReport::findings,
                            "What is not as the rules say: errors, warnings, advice; then in written order."),
                    list("suppressed", SUPPRESSED_FINDING, RuleReport::suppressed, "What is not so and is accepted."),
                    list(
                            "unusedSuppressions",
                            SUPPRESSION,
                            RuleReport::unusedSuppressions,
                            "What is accepted and not found any more."),
                    list("results", RULE_RESULT, RuleReport::results, "What came of each rule, by its id."))
            .aboutMap(RuleReport::map);

    private RuleReportTable() {}

    private record Counts(RuleReport report) {}
}
