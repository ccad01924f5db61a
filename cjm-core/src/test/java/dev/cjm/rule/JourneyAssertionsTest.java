package dev.cjm.rule;

import static dev.cjm.rule.JourneyAssertions.assertThat;
import static dev.cjm.rule.JourneyAssertions.assertThatRedesign;
import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import org.junit.jupiter.api.Test;

class JourneyAssertionsTest {
    private final JourneyMap food = RuleMaps.food();
    private final JourneyRule holds = rule("succeed").theJourney().should(Journeys.CAN_SUCCEED);
    private final JourneyRule nothing = rule("persona").personas().should(Personas.HAVE_A_GOAL);
    private final JourneyRule violated = rule("goal").theJourney().should(Journeys.HAVE_A_GOAL);

    @Test
    void what_holds_passes() {
        assertThat(food).satisfies(holds).satisfies(RuleSet.of(holds));
    }

    @Test
    void what_is_violated_fails_with_all_findings() {
        AssertionError failure = assertThrows(
                AssertionError.class, () -> assertThat(food).satisfies(RuleSet.of(holds, violated, nothing)));
        assertEquals("""
                Journey map 'Fresh food' violates its rules: 1 finding.
                  - [goal] The journey does not have a goal.
                    Let it have a goal.
                Journey map 'Fresh food' has nothing to check for these rules:
                  - [persona] There are no personas.
                Give it what they speak of, or call allowingNothingToCheck().""", failure.getMessage());
        assertThrows(
                AssertionError.class,
                () -> assertThat(food).allowingNothingToCheck().satisfies(violated));
    }

    @Test
    void nothing_to_check_fails_unless_allowed() {
        AssertionError failure =
                assertThrows(AssertionError.class, () -> assertThat(food).satisfies(nothing));
        assertEquals("""
                Journey map 'Fresh food' has nothing to check for these rules:
                  - [persona] There are no personas.
                Give it what they speak of, or call allowingNothingToCheck().""", failure.getMessage());
        assertThat(food).allowingNothingToCheck().satisfies(nothing);
    }

    @Test
    void what_matters_less_may_be_ignored() {
        RuleSet rules =
                RuleSet.of(holds, violated.withSeverity(Severity.WARNING), nothing.withSeverity(Severity.ADVICE));
        assertThat(food).ignoringBelow(Severity.ERROR).satisfies(rules);
        AssertionError failure = assertThrows(
                AssertionError.class,
                () -> assertThat(food).ignoringBelow(Severity.WARNING).satisfies(rules));
        assertEquals("""
                Journey map 'Fresh food' violates its rules: 1 finding.
                  - [goal] The journey does not have a goal.
                    Let it have a goal.""", failure.getMessage());
        assertThat(food).allowingNothingToCheck().ignoringBelow(Severity.ERROR).satisfies(rules);
        assertThrows(
                AssertionError.class,
                () -> assertThat(food)
                        .ignoringBelow(Severity.ADVICE)
                        .allowingNothingToCheck()
                        .satisfies(rules));
    }

    @Test
    void the_cause_of_a_failure_has_all_findings() {
        AssertionError failure =
                assertThrows(AssertionError.class, () -> assertThat(food).satisfies(violated));
        RuleViolationException cause = assertInstanceOf(RuleViolationException.class, failure.getCause());
        assertEquals(1, cause.findings().size());
    }

    @Test
    void redesigns_can_be_asserted() {
        JourneyMap future = food.toFuture(e -> e.touchpoint("Scans and pays", t -> t.feels(1)));
        assertThatRedesign(food, future)
                .satisfies(rule("better")
                        .redesignedTouchpoints()
                        .that(Redesigns.FEEL_BAD_TODAY)
                        .should(Redesigns.FEEL_BETTER_THEN));
        assertThrows(
                AssertionError.class,
                () -> assertThatRedesign(future, food)
                        .satisfies(rule("worse").noRedesignedTouchpoints().should(Redesigns.FEEL_WORSE_THEN)));
    }
}
