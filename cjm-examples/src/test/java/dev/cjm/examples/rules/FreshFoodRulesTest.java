package dev.cjm.examples.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.examples.freshfood.FreshFoodRetailer;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleReport;
import dev.cjm.rule.Severity;
import dev.cjm.rule.catalog.JourneyRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules say of the retailer's map. */
class FreshFoodRulesTest {
    @Test
    void no_rule_finds_an_error() {
        RuleReport strict = JourneyRules.strict().check(FreshFoodRetailer.map());
        assertDoesNotThrow(() -> strict.throwIfViolated(Severity.ERROR));
        assertDoesNotThrow(
                () -> JourneyRules.recommended().check(FreshFoodRetailer.map()).throwIfViolated(Severity.ERROR));
    }

    @Test
    void the_map_speaks_as_customers_do() {
        assertEquals(
                RuleOutcome.HOLDS,
                JourneyRules.rule("touchpoint.customer-view")
                        .check(FreshFoodRetailer.map())
                        .outcome("touchpoint.customer-view"));
    }

    @Test
    void what_is_made_up_is_told_and_accepted() {
        RuleReport report = RetailRules.set().check(FreshFoodRetailer.map());
        assertTrue(report.suppressed().stream()
                .anyMatch(each -> each.finding().ruleId().equals("evidence.assumed")));
        assertEquals(List.of(), report.unusedSuppressions());
    }
}
