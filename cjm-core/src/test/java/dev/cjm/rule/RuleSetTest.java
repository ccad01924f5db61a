package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.RuleOutcome.HOLDS;
import static dev.cjm.rule.RuleOutcome.NOTHING_TO_CHECK;
import static dev.cjm.rule.RuleOutcome.VIOLATED;
import static dev.cjm.rule.Touchpoints.FEEL_BAD;
import static dev.cjm.rule.Touchpoints.FEEL_GOOD;
import static dev.cjm.rule.Touchpoints.HAVE_AN_OWNER;
import static dev.cjm.rule.Touchpoints.NAME_A_PAIN;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private final JourneyMap food = RuleMaps.food();
    private final JourneyRule low = rule("low").touchpoints().that(FEEL_BAD).should(NAME_A_PAIN);
    private final JourneyRule owned =
            rule("owned").touchpoints().should(HAVE_AN_OWNER).withSeverity(Severity.WARNING);
    private final JourneyRule goal =
            rule("a.goal").theJourney().should(Journeys.HAVE_A_GOAL).withSeverity(Severity.WARNING);
    private final JourneyRule persona = rule("persona").personas().should(Personas.HAVE_A_GOAL);
    private final JourneyRule succeed = rule("succeed").theJourney().should(Journeys.CAN_SUCCEED);
    private final RuleSet rules = RuleSet.of(owned, low, goal, persona, succeed);

    @Test
    void each_rule_has_its_outcome() {
        RuleReport report = rules.check(food);
        assertEquals(VIOLATED, report.outcome("low"));
        assertEquals(VIOLATED, report.outcome("owned"));
        assertEquals(NOTHING_TO_CHECK, report.outcome("persona"));
        assertEquals(HOLDS, report.outcome("succeed"));
        assertEquals(3, report.count(VIOLATED));
        assertEquals(1, report.count(HOLDS));
        assertEquals(1, report.count(NOTHING_TO_CHECK));
        assertEquals(
                "[a.goal: VIOLATED, 1 finding, low: VIOLATED, 1 finding, owned: VIOLATED, 3 findings, "
                        + "persona: NOTHING_TO_CHECK, There are no personas., succeed: HOLDS]",
                report.results().toString());
        assertEquals(food, report.map());
    }

    @Test
    void findings_are_sorted_by_severity_then_as_written_then_by_rule() {
        JourneyRule good = rule("b.good").noTouchpoints().should(FEEL_GOOD).withSeverity(Severity.WARNING);
        List<String> expected = List.of(
                "low /touchpoints/scans-and-pays",
                "a.goal ",
                "b.good /touchpoints/sees-an-ad",
                "owned /touchpoints/sees-an-ad",
                "owned /touchpoints/scans-and-pays",
                "b.good /touchpoints/home-delivery",
                "owned /touchpoints/home-delivery");
        RuleReport report = rules.with(good).check(food);
        assertEquals(expected, places(report.findings()));
        List<Finding> iterated = new ArrayList<>();
        report.forEach(iterated::add);
        assertEquals(expected, places(iterated));
    }

    @Test
    void all_findings_are_thrown_at_once() {
        RuleViolationException thrown = assertThrows(
                RuleViolationException.class, () -> rules.check(food).throwIfViolated());
        assertEquals(rules.check(food).findings(), thrown.findings());
        assertTrue(String.valueOf(thrown.getMessage()).startsWith("""
                Journey map 'Fresh food' violates its rules: 5 findings.
                  - [low] Touchpoint 'Scans and pays' feels bad (-2) but does not name a pain point.
                    Let it name a pain point.
                  - [a.goal] The journey does not have a goal.
                """));
    }

    @Test
    void only_findings_that_matter_enough_are_thrown() {
        RuleReport report = rules.check(food);
        assertEquals(
                List.of("low"),
                assertThrows(RuleViolationException.class, () -> report.throwIfViolated(Severity.ERROR))
                        .findings()
                        .stream()
                        .map(Finding::ruleId)
                        .toList());
        assertDoesNotThrow(() -> rules.without("low").check(food).throwIfViolated(Severity.ERROR));
        assertDoesNotThrow(() -> RuleSet.of(persona, succeed).check(food).throwIfViolated());
        assertFalse(RuleSet.of(persona, succeed).check(food).isViolated());
        assertTrue(report.isViolated());
    }

    @Test
    void a_message_with_many_findings_says_how_many_more() {
        JourneyMap large = RuleMaps.oneStage(stage -> {
            for (int i = 0; i < 150; i++) {
                stage.touchpoint("T" + i, dev.cjm.model.Channels.WEB);
            }
        });
        RuleViolationException thrown = assertThrows(
                RuleViolationException.class,
                () -> owned.because("so").check(large).throwIfViolated());
        assertEquals(150, thrown.findings().size());
        assertTrue(String.valueOf(thrown.getMessage()).endsWith("\n  and 50 more: findings() has them all."));
        assertTrue(String.valueOf(thrown.getMessage()).contains("\n    Because so\n"));
    }

    @Test
    void sets_are_composed() {
        assertEquals(List.of(goal, low, owned, persona, succeed), rules.rules());
        assertEquals(
                rules.rules(),
                RuleSet.of(low, goal).and(RuleSet.of(persona, owned, succeed)).rules());
        assertEquals(
                List.of(low, persona, succeed), rules.without("owned", "a.goal").rules());
        assertEquals(
                Severity.ADVICE,
                rules.withSeverity("low", Severity.ADVICE).rule("low").severity());
        assertEquals(Severity.ERROR, rules.rule("low").severity());
        assertEquals("RuleSet of 5 rules", rules.toString());
        assertEquals(
                "RuleSet of 1 rule, 1 suppressed",
                RuleSet.of(low).suppress("low", "later").toString());
    }

    @Test
    void a_suppressed_finding_is_kept_apart_with_its_reason() {
        RuleReport report = rules.suppressAt("owned", "/touchpoints/sees-an-ad", "The agency owns it")
                .suppress("low", "Being redesigned")
                .check(food);
        assertEquals(HOLDS, report.outcome("low"));
        assertEquals(VIOLATED, report.outcome("owned"));
        assertEquals(
                List.of("low Being redesigned", "owned The agency owns it"),
                report.suppressed().stream()
                        .map(each -> each.finding().ruleId() + " "
                                + each.suppression().reason())
                        .toList());
        assertEquals(
                List.of("a.goal", "owned", "owned"),
                report.stream().map(Finding::ruleId).toList());
        assertEquals(List.of(), report.unusedSuppressions());
    }

    @Test
    void suppressions_cover_what_lies_below_and_not_what_merely_begins_alike() {
        Finding below = finding("/touchpoints/cart/painPoints/slow");
        assertTrue(new Suppression("r", "/touchpoints/cart", "so").covers(below));
        assertTrue(new Suppression("r", "", "so").covers(below));
        assertTrue(new Suppression("r", "", "so").covers(finding("")));
        assertFalse(new Suppression("r", "/touchpoints/car", "so").covers(below));
        assertFalse(new Suppression("other", "", "so").covers(below));
    }

    @Test
    void suppressions_that_nothing_needs_are_told() {
        RuleReport report =
                rules.suppressAt("low", "/touchpoints/home-delivery", "Once").check(food);
        assertEquals(
                List.of(new Suppression("low", "/touchpoints/home-delivery", "Once")), report.unusedSuppressions());
        assertEquals(List.of(), rules.suppress("low", "so").without("low").suppressions());
    }

    private static Finding finding(String location) {
        return new Finding("r", Severity.ERROR, location, "m", "s", "f", List.of());
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.ruleId() + " " + each.location())
                .toList();
    }

    @Test
    void what_is_accepted_of_other_rules_stays_when_one_is_taken_out() {
        RuleSet set = RuleSet.of(
                        rule("a").personas().should(Personas.HAVE_A_GOAL),
                        rule("b").stages().should(Stages.HAVE_A_GOAL))
                .suppress("a", "not yet")
                .suppressAt("b", "/stages/buy", "never");
        assertEquals(
                List.of("a", "b"),
                set.suppressions().stream().map(Suppression::ruleId).toList());
        assertEquals(
                List.of("b"),
                set.without("a").suppressions().stream()
                        .map(Suppression::ruleId)
                        .toList());
    }

    @Test
    void a_set_is_walked_by_id() {
        RuleSet set = RuleSet.of(
                rule("b").stages().should(Stages.HAVE_A_GOAL),
                rule("a").personas().should(Personas.HAVE_A_GOAL));
        List<String> ids = new ArrayList<>();
        set.forEach(each -> ids.add(each.id()));
        assertEquals(List.of("a", "b"), ids);
    }
}
