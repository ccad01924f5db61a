package dev.cjm.rule.catalog;

import dev.cjm.model.JourneyMap;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.RuleSet;
import dev.cjm.rule.Severity;
import java.time.LocalDate;
import java.util.List;

/** The examples of the Javadoc. */
final class CatalogSnippets {
    private CatalogSnippets() {}

    static RuleReport check(JourneyMap map) {
        // @start region=check
        RuleReport report = JourneyRules.recommended().check(map);
        report.throwIfViolated(Severity.ERROR);
        report.findings().forEach(System.out::println);
        // @end
        return report;
    }

    static RuleSet options() {
        // @start region=options
        RuleSet rules = JourneyRules.strict(
                o -> o.asOf(LocalDate.of(2026, 6, 30)).longestWay(12).customerWords(List.of("SKU")));
        // @end
        return rules;
    }
}
