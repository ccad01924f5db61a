package dev.cjm.rule;

import dev.cjm.internal.Labels;
import dev.cjm.internal.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report as people read it: counts, then findings, then what could not be checked, then what is accepted. */
final class RuleReportText {
    private final RuleReport report;
    private final Labels labels;
    private final List<String> lines = new ArrayList<>();

    private RuleReportText(RuleReport report, Labels labels) {
        this.report = report;
        this.labels = labels;
    }

    static String of(RuleReport report, Locale locale) {
        return new RuleReportText(report, Labels.of(locale)).text();
    }

    private String text() {
        lines.add(labelled("rules", report.map().title()));
        lines.add(counts());
        report.findings().forEach(this::finding);
        report.results().forEach(this::nothing);
        report.suppressed().forEach(this::suppressed);
        report.unusedSuppressions().forEach(this::unused);
        report.results().forEach(this::assumptions);
        return lines.stream().map(line -> VisibleText.of(line) + "\n").collect(Collectors.joining());
    }

    private String counts() {
        String counts = labelled("violated", report.count(RuleOutcome.VIOLATED))
                + " · " + labelled("holding", report.count(RuleOutcome.HOLDS))
                + " · " + labelled("nothingToCheck", report.count(RuleOutcome.NOTHING_TO_CHECK));
        return report.suppressed().isEmpty()
                ? counts
                : counts + " · " + labelled("suppressed", report.suppressed().size());
    }

    private void finding(Finding finding) {
        head(
                switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case ADVICE -> "advice";
                },
                finding.ruleId(),
                finding.location());
        indent(finding.message());
        report.result(finding.ruleId()).rule().reason().ifPresent(why -> indent(labelled("reason", why)));
        indent("→ " + finding.suggestion());
    }

    private void nothing(RuleResult result) {
        result.nothingToCheck().ifPresent(why -> {
            head("nothingToCheck", result.rule().id(), Locations.MAP);
            indent(why);
        });
    }

    private void suppressed(SuppressedFinding each) {
        head("suppressed", each.finding().ruleId(), each.finding().location());
        indent(each.finding().message());
        indent(labelled("reason", each.suppression().reason()));
    }

    private void unused(Suppression suppression) {
        head("unusedSuppression", suppression.ruleId(), suppression.location());
        indent(labelled("reason", suppression.reason()));
    }

    private void assumptions(RuleResult result) {
        if (!result.assumptions().isEmpty()) {
            head("assumptions", result.rule().id(), Locations.MAP);
            result.assumptions().forEach(this::indent);
        }
    }

    private void head(String key, String ruleId, String location) {
        lines.add(labelled(key, ruleId) + (location.isEmpty() ? "" : " · " + location));
    }

    private void indent(String line) {
        lines.add("  " + line);
    }

    private String labelled(String key, Object value) {
        return labels.text("labelled", labels.text(key), value);
    }
}
