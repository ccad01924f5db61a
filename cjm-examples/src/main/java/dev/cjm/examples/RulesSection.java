package dev.cjm.examples;

import static dev.cjm.examples.Page.words;

import dev.cjm.examples.rules.RetailRules;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.rule.Finding;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleResult;
import dev.cjm.rule.Severity;
import java.util.Comparator;
import java.util.List;

/** What the rules of the retailer say of the map. */
final class RulesSection {
    private static final int[] COLUMNS = {8, -3, 38, 55};

    private RulesSection() {}

    static void write(JourneyGraph graph, Page page) {
        RuleReport report = RetailRules.set().check(graph);
        page.heading("What the rules say");
        page.paragraph("Of " + report.results().size() + " rules, " + report.count(RuleOutcome.HOLDS) + " hold, "
                + report.count(RuleOutcome.VIOLATED) + " are violated; found nothing to check here: "
                + report.count(RuleOutcome.NOTHING_TO_CHECK)
                + ". Errors: " + count(report, Severity.ERROR) + ", warnings: "
                + count(report, Severity.WARNING) + ", advice: " + count(report, Severity.ADVICE)
                + ". Accepted for now: " + report.suppressed().size() + ".");
        List<RuleResult> violated = report.results().stream()
                .filter(each -> each.outcome() == RuleOutcome.VIOLATED)
                .sorted(Comparator.comparing(each -> each.rule().severity()))
                .toList();
        if (violated.isEmpty()) {
            return;
        }
        page.line("");
        page.header(COLUMNS, "Severity", "No.", "Rule", "First finding");
        for (RuleResult each : violated) {
            Finding first = each.findings().get(0);
            page.row(
                    COLUMNS,
                    words(each.rule().severity()),
                    Integer.toString(each.findings().size()),
                    each.rule().sentence(),
                    first.toString());
        }
    }

    private static long count(RuleReport report, Severity severity) {
        return report.stream().filter(each -> each.severity() == severity).count();
    }
}
