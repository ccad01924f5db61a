package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Touchpoints.HAVE_AN_OWNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the Javadoc about baselines. */
class BaselineSnippets {
    @Test
    void a_baseline_separates_new_findings_from_known_ones(@TempDir Path folder) {
        RuleSet rules = RuleSet.of(rule("touchpoint.owner").touchpoints().should(HAVE_AN_OWNER));
        RuleReport report = rules.check(RuleMaps.food());
        // @start region=baseline
        Path file = folder.resolve("rules.baseline");
        Baseline.of(report).write(file); // once, for what cannot be mended today

        BaselineComparison compared = report.against(Baseline.read(file)); // in every build
        compared.throwIfNew();
        compared.resolvedFindings(); // what to celebrate, and to take out of the file
        // @end
        assertEquals(3, compared.knownFindings().size());
        assertEquals(0, compared.resolvedFindings().size());
        assertThrows(
                RuleViolationException.class,
                () -> report.against(Baseline.EMPTY).throwIfNew());
    }
}
