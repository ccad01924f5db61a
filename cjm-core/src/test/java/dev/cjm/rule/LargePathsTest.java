package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Measure.TOUCHPOINTS;
import static dev.cjm.rule.Paths.haveAtMost;
import static dev.cjm.rule.Paths.haveMoreThan;
import static dev.cjm.rule.Paths.pass;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.LargeMaps;
import dev.cjm.model.JourneyMap;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Maps of 100,000 touchpoints are checked in seconds, without recursion. */
@Tag("size")
class LargePathsTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    @Test
    void a_chain_is_checked() {
        RuleReport report = check(LargeMaps.chain());
        assertEquals(RuleOutcome.HOLDS, report.outcome("passes"));
        assertEquals(RuleOutcome.VIOLATED, report.outcome("short"));
        assertEquals(RuleOutcome.HOLDS, report.outcome("long"));
        assertEquals(RuleOutcome.HOLDS, report.outcome("endless"));
        assertEquals(
                LargeMaps.SIZE + 1,
                report.result("short").findings().get(0).path().size());
        assertTrue(report.result("short").findings().get(0).message().contains("… 99990 more …"));
        assertChoices(report);
    }

    @Test
    void a_map_with_many_loops_is_checked() {
        JourneyMap map = LargeMaps.withRetries();
        RuleReport report = check(map);
        assertEquals(RuleOutcome.HOLDS, report.outcome("passes"));
        assertEquals(RuleOutcome.VIOLATED, report.outcome("short"));
        assertEquals(RuleOutcome.HOLDS, report.outcome("long"));
        assertEquals(RuleOutcome.VIOLATED, report.outcome("endless"));
        assertTrue(report.result("endless").findings().get(0).message().contains("Each lap"));
        assertChoices(report);
        assertParts(map);
    }

    @Test
    void a_ring_is_checked() {
        RuleReport report = check(LargeMaps.ring());
        assertEquals(RuleOutcome.HOLDS, report.outcome("passes"));
        assertEquals(RuleOutcome.VIOLATED, report.outcome("endless"));
    }

    private static void assertChoices(RuleReport report) {
        assertEquals(RuleOutcome.HOLDS, report.outcome("either"));
        assertEquals(RuleOutcome.VIOLATED, report.outcome("neither"));
        assertEquals(RuleOutcome.VIOLATED, report.outcome("both"));
    }

    private static void assertParts(JourneyMap map) {
        RuleReport report = assertTimeout(
                SOON,
                () -> RuleSet.of(
                                rule("reachable").touchpoints().should(Touchpoints.ARE_REACHABLE),
                                rule("bad").touchpoints().should(Touchpoints.FEEL_BAD),
                                rule("loop").noTransitions().should(Transitions.LIE_ON_A_LOOP))
                        .check(map));
        assertEquals(LargeMaps.SIZE, report.result("bad").findings().size());
        assertEquals(RuleOutcome.HOLDS, report.outcome("reachable"));
        assertEquals(LargeMaps.SIZE, report.result("loop").findings().size());
    }

    private static RuleReport check(JourneyMap map) {
        RuleSet rules = RuleSet.of(
                rule("passes").paths().toSuccess().should(pass("t50000").before("t70000")),
                rule("short").paths().should(haveAtMost(1_000, TOUCHPOINTS)),
                rule("long").noPaths().should(haveAtMost(1_000, TOUCHPOINTS)),
                rule("endless").paths().should(haveAtMost(1_000_000, TOUCHPOINTS)),
                rule("more").paths().should(haveMoreThan(99_999, TOUCHPOINTS)),
                rule("either").paths().should(pass("t50000")).orShould(haveAtMost(7, TOUCHPOINTS)),
                rule("neither").paths().should(pass("x")).orShould(haveAtMost(1_000, TOUCHPOINTS)),
                rule("both").noPaths().should(pass("t50000")).andShould(pass("t70000")));
        RuleReport report = assertTimeout(SOON, () -> rules.check(map));
        assertEquals(RuleOutcome.HOLDS, report.outcome("more"));
        return report;
    }
}
