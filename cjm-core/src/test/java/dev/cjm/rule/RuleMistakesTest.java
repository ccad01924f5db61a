package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Touchpoints.FEEL_BAD;
import static dev.cjm.rule.Touchpoints.NAME_A_PAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.Defects;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get wrong in rules gets a message that helps. */
class RuleMistakesTest {
    private final JourneyRule low =
            rule("low.explained").touchpoints().that(FEEL_BAD).should(NAME_A_PAIN);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void an_id_must_not_be_empty(String id) {
        assertEquals(
                "The id of a rule must not be empty.\nGive it one that can stay, such as 'touchpoint.low.explained'.",
                refusal(() -> rule(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\nb", "#hash", "a\u00A0b", "a\u200Bb", "a\uD800", " a"})
    void an_id_must_survive_in_a_baseline(String id) {
        assertTrue(refusal(() -> rule(id)).endsWith("Separate words by dots, such as 'touchpoint.low.explained'."));
    }

    @Test
    void an_id_stands_for_one_rule() {
        JourneyRule other = rule("low.explained").touchpoints().should(FEEL_BAD);
        String message = "The id 'low.explained' stands for two rules: 'touchpoints that feel bad should name a pain "
                + "point' and 'touchpoints should feel bad'.\nGive each an id of its own, or take one out by without(id).";
        assertEquals(message, refusal(() -> RuleSet.of(low, other)));
        assertEquals(message, refusal(() -> RuleSet.of(low).and(RuleSet.of(other))));
        assertEquals(List.of(low), RuleSet.of(low).and(RuleSet.of(low)).rules());
    }

    @Test
    void two_rules_that_read_alike_are_told_so() {
        JourneyRule again = rule("low.explained").touchpoints().that(FEEL_BAD).should(Touchpoints.NAME_A_PAIN);
        String message =
                "The id 'low.explained' stands for two rules that read alike: 'touchpoints that feel bad should "
                        + "name a pain point'.\nMaybe it was made twice, or changed: keep it in a constant and put that into both "
                        + "sets, or take one out by without(id).";
        assertEquals(message, refusal(() -> RuleSet.of(low).and(RuleSet.of(again))));
        assertEquals(message, refusal(() -> RuleSet.of(low, low.withSeverity(Severity.ADVICE))));
    }

    @Test
    void an_unknown_rule_is_answered_with_the_nearest() {
        RuleSet rules = RuleSet.of(low, rule("stage.goal").stages().should(Stages.HAVE_A_GOAL));
        String nearest = "The set has no rule 'stage.gaol'.\nMaybe you meant 'stage.goal'.";
        assertEquals(nearest, refusal(() -> rules.rule("stage.gaol")));
        assertEquals(nearest, refusal(() -> rules.without("stage.gaol")));
        assertEquals(nearest, refusal(() -> rules.suppress("stage.gaol", "later")));
        assertEquals(nearest, refusal(() -> rules.withSeverity("stage.gaol", Severity.ADVICE)));
        assertEquals(nearest, refusal(() -> rules.check(RuleMaps.food()).outcome("stage.gaol")));
        assertEquals("The set has no rule 'x'.\nIt has: low.explained, stage.goal.", refusal(() -> rules.rule("x")));
        assertEquals(
                "The set has no rule 'x'.\nThe set is empty.",
                refusal(() -> RuleSet.of().rule("x")));
    }

    @Test
    void texts_must_not_be_blank() {
        assertEquals(
                "The reason of rule 'low.explained' must not be blank.\nSay what goes wrong where the rule does not hold.",
                refusal(() -> low.because("")));
        assertEquals(
                "The suggestion of rule 'low.explained' must not be blank.\nSay what to do, such as 'Ask five customers.'",
                refusal(() -> low.suggest(" ")));
        assertEquals(
                "The description of rule 'low.explained' must not be blank.\nSay what should hold.",
                refusal(() -> low.describedAs("")));
        assertEquals(
                "The reason why rule 'low.explained' is suppressed must not be blank.\nSay until when, or who decided so.",
                refusal(() -> RuleSet.of(low).suppress("low.explained", "")));
        assertEquals(
                "The location 'cart' must be empty or begin with '/'.\nCopy that of the finding, such as '/touchpoints/cart'.",
                refusal(() -> RuleSet.of(low).suppressAt("low.explained", "cart", "later")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_and_named() {
        assertEquals("id", nameOf(() -> rule(null)));
        assertEquals("subjects", nameOf(() -> rule("r").all(null)));
        assertEquals("subjects", nameOf(() -> rule("r").no(null)));
        assertEquals("fact", nameOf(() -> rule("r").touchpoints().that(null)));
        assertEquals("condition", nameOf(() -> rule("r").touchpoints().should(null)));
        assertEquals("fact", nameOf(() -> rule("r").touchpoints().that(FEEL_BAD).and(null)));
        assertEquals("fact", nameOf(() -> rule("r").touchpoints().that(FEEL_BAD).or(null)));
        assertEquals(
                "condition", nameOf(() -> rule("r").touchpoints().that(FEEL_BAD).should(null)));
        assertEquals(
                "condition",
                nameOf(() -> rule("r").touchpoints().should(FEEL_BAD).andShould(null)));
        assertEquals(
                "condition",
                nameOf(() -> rule("r").touchpoints().should(FEEL_BAD).orShould(null)));
        assertEquals("reason", nameOf(() -> low.because(null)));
        assertEquals("fix", nameOf(() -> low.suggest(null)));
        assertEquals("sentence", nameOf(() -> low.describedAs(null)));
        assertEquals("severity", nameOf(() -> low.withSeverity(null)));
        assertEquals("rules[1]", nameOf(() -> RuleSet.of(low, null)));
        assertEquals("rules[0]", nameOf(() -> RuleSet.of(Collections.singletonList(null))));
        assertEquals("graph", nameOf(() -> RuleSet.of(low).check((dev.cjm.graph.JourneyGraph) null)));
        assertEquals("current", nameOf(() -> RuleSet.of(low).checkRedesign(null, RuleMaps.food())));
        assertEquals("future", nameOf(() -> RuleSet.of(low).checkRedesign(RuleMaps.food(), null)));
        assertEquals("map", nameOf(() -> JourneyAssertions.assertThat(null)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_in_place_of_a_set_a_list_or_a_map_is_refused_and_named() {
        RuleSet rules = RuleSet.of(low);
        assertEquals("other", nameOf(() -> rules.and(null)));
        assertEquals("rules", nameOf(() -> RuleSet.of((Collection<JourneyRule>) null)));
        assertEquals("rules", nameOf(() -> RuleSet.of((JourneyRule[]) null)));
        assertEquals("more", nameOf(() -> rules.with((JourneyRule[]) null)));
        assertEquals("ids", nameOf(() -> rules.without((String[]) null)));
        assertEquals("id", nameOf(() -> rules.without((String) null)));
        assertEquals("map", nameOf(() -> rules.check((JourneyMap) null)));
        assertEquals("map", nameOf(() -> low.check(null)));
        assertEquals("others", nameOf(() -> Baseline.EMPTY.and((Baseline) null)));
        assertEquals("text", nameOf(() -> Baseline.parse(null)));
        assertEquals("name", nameOf(() -> Defects.named(null)));
        assertEquals("detail", nameOf(() -> FEEL_BAD.withDetail(null)));
        assertEquals("preparing", nameOf(() -> FEEL_BAD.withDetailByGraph(null)));
        assertEquals(
                "least",
                nameOf(() -> JourneyAssertions.assertThat(RuleMaps.food()).ignoringBelow(null)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_detail_that_is_null_is_told_with_rule_and_place() {
        Described<Touchpoint> work = Described.of("work", each -> false);
        assertEquals(
                "Rule 'broken' cannot be checked at touchpoint 'Sees an ad': java.lang.NullPointerException: the detail of "
                        + "'work' that its lambda gives\nMaybe one of its lambdas does not expect such a value.",
                breakage(rule("broken").touchpoints().should(work.withDetailByGraph(graph -> null)), RuleMaps.food()));
        assertEquals(
                "Rule 'broken' cannot be checked at touchpoint 'Sees an ad': java.lang.NullPointerException: the detail of "
                        + "'work'\nMaybe one of its lambdas does not expect such a value.",
                breakage(
                        rule("broken").touchpoints().should(work.withDetailByGraph(graph -> each -> null)),
                        RuleMaps.food()));
    }

    @Test
    void a_lambda_that_throws_before_any_part_is_asked_is_told_with_rule_and_place() {
        JourneyMap map = RuleMaps.food();
        Described<Touchpoint> unready = Described.byGraph("be ready", graph -> {
            throw new UnsupportedOperationException("not yet");
        });
        String message = "Rule 'broken' cannot be checked by what makes 'are ready' ready: "
                + "java.lang.UnsupportedOperationException: not yet\nMaybe one of its lambdas does not expect such a map.";
        assertEquals(message, breakage(rule("broken").touchpoints().should(unready), map));
        assertEquals(
                message, breakage(rule("broken").touchpoints().that(unready).should(FEEL_BAD), map));
        assertEquals(
                "Rule 'broken' cannot be checked by what lists the gadgets: java.lang.ArithmeticException: by zero\n"
                        + "Maybe one of its lambdas does not expect such a map.",
                breakage(
                        rule("broken")
                                .all(Subjects.<String>of("gadget", "gadgets", graph -> {
                                    throw new ArithmeticException("by zero");
                                }))
                                .should(Described.of("work", each -> true)),
                        map));
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_list_with_null_is_told_with_the_rule() {
        assertEquals(
                "Rule 'broken' cannot be checked by what lists the gadgets: java.lang.NullPointerException: one of the "
                        + "gadgets that their lambda gives\nMaybe one of its lambdas does not expect such a map.",
                breakage(
                        rule("broken")
                                .all(Subjects.<String>of("gadget", "gadgets", graph -> Collections.singletonList(null)))
                                .should(Described.of("work", each -> true)),
                        RuleMaps.food()));
    }

    @Test
    void a_measure_that_throws_is_told_with_the_rule() {
        Measure broken = Measure.of("page", "pages", each -> {
            throw new ArithmeticException("by zero");
        });
        assertEquals(
                "Rule 'broken' cannot be checked: java.lang.ArithmeticException: by zero\n"
                        + "Maybe one of its lambdas does not expect such a map.",
                breakage(rule("broken").paths().should(Paths.haveAtMost(1, broken)), RuleMaps.food()));
    }

    private static String breakage(JourneyRule rule, JourneyMap map) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, () -> rule.check(map)).getMessage());
    }

    @Test
    void a_lambda_that_throws_is_told_with_rule_and_place() {
        JourneyMap map = RuleMaps.food();
        JourneyRule broken = rule("broken")
                .touchpoints()
                .should(Described.of(
                        "have an owner in capitals",
                        each -> each.owner().orElseThrow().isBlank()));
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> broken.check(map));
        assertEquals(
                "Rule 'broken' cannot be checked at touchpoint 'Sees an ad': java.util.NoSuchElementException: No value "
                        + "present\nMaybe one of its lambdas does not expect such a value.",
                thrown.getMessage());
        assertInstanceOf(java.util.NoSuchElementException.class, thrown.getCause());
    }

    private static String refusal(Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static String nameOf(Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
