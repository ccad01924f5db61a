package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.Lane;
import dev.cjm.model.Channels;
import dev.cjm.model.EvidenceKind;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.SourceType;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JourneyRuleOptionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void a_percentage_is_refused_with_a_hint() {
        assertMessage(
                "The option mostAssumed (50) must be between 0 and 1.\nMaybe it is a percentage; divide by 100.",
                o -> o.mostAssumed(50));
    }

    @Test
    void bad_numbers_are_refused() {
        assertMessage(
                "The option longestWay (0) must be between 1 and 1000000.\nIt is 30 unless said.",
                o -> o.longestWay(0));
        assertMessage(
                "The option fewestPersonaFacts (9) must be between 1 and 8.\nIt is 8 unless said.",
                o -> o.fewestPersonaFacts(9));
        assertMessage(
                "The option mostSwitches (NaN) must be between 0 and 1.\nIt is 0.75 unless said.",
                o -> o.mostSwitches(Double.NaN));
        assertMessage(
                "The option staleAfterMonths (-3) must be between 1 and 1200.\nIt is 24 unless said.",
                o -> o.staleAfterMonths(-3));
    }

    @Test
    void a_negative_time_and_a_blank_word_are_refused() {
        assertMessage(
                "The option longestWait (PT-1H) must not be negative.\nIt is one day unless said.",
                o -> o.longestWait(Duration.ofHours(-1)));
        assertMessage(
                "A word of the option companyWords must not be blank.\nLeave it out.",
                o -> o.companyWords(List.of(" ")));
        assertMessage(
                "A word of the option customerWords must not be blank.\nLeave it out.",
                o -> o.customerWords(List.of("")));
    }

    @Test
    void every_option_stands_at_some_rule_with_its_default_and_reason() {
        Set<String> setters = Arrays.stream(JourneyRuleOptions.class.getMethods())
                .filter(each -> each.getDeclaringClass() == JourneyRuleOptions.class)
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toSet());
        Set<String> options = JourneyRules.entries().stream()
                .flatMap(each -> each.options().stream())
                .peek(each -> assertEquals(each.standard(), each.value()))
                .peek(each -> assertTrue(each.reason().endsWith("."), each::name))
                .map(RuleOption::name)
                .collect(Collectors.toSet());
        assertEquals(setters, options);
    }

    @Test
    void what_is_set_is_told() {
        RuleOption option = JourneyRules.entries(o -> o.longestWay(7)).stream()
                .filter(each -> each.id().equals("journey.length"))
                .findFirst()
                .orElseThrow()
                .options()
                .get(0);
        assertEquals("longestWay", option.name());
        assertEquals("7", option.value());
        assertEquals("30", option.standard());
    }

    @Test
    void numbers_decide() {
        JourneyMap three = JourneyMap.named("Three")
                .stage(
                        "Shopping",
                        s -> s.touchpoint("A", Channels.WEB)
                                .touchpoint("B", Channels.EMAIL)
                                .touchpoint("C", Channels.STORE))
                .build();
        assertOutcome(RuleOutcome.HOLDS, three, "journey.steps", o -> o.fewestTouchpoints(3));
        assertOutcome(RuleOutcome.VIOLATED, three, "journey.steps", o -> o.fewestTouchpoints(4));
        assertOutcome(RuleOutcome.HOLDS, three, "journey.size", o -> o.mostTouchpoints(3));
        assertOutcome(RuleOutcome.VIOLATED, three, "journey.size", o -> o.mostTouchpoints(2));
        assertOutcome(RuleOutcome.HOLDS, three, "journey.length", o -> o.longestWay(3));
        assertOutcome(RuleOutcome.VIOLATED, three, "journey.length", o -> o.longestWay(2));
        assertOutcome(RuleOutcome.VIOLATED, three, "journey.switches", o -> {});
        assertOutcome(RuleOutcome.HOLDS, three, "journey.switches", o -> o.mostSwitches(1));
    }

    @Test
    void effort_fields_and_lanes_decide() {
        JourneyMap map =
                one(t -> t.action("Clicks", a -> a.count(4)).field("Name").feels(-1));
        assertOutcome(RuleOutcome.HOLDS, map, "touchpoint.effort", o -> o.mostActions(4));
        assertOutcome(RuleOutcome.VIOLATED, map, "touchpoint.effort", o -> o.mostActions(3));
        assertOutcome(RuleOutcome.VIOLATED, map, "touchpoint.fields", o -> o.mostFields(0));
        assertOutcome(RuleOutcome.VIOLATED, map, "stage.lanes", o -> {});
        assertOutcome(RuleOutcome.HOLDS, map, "stage.lanes", o -> o.leastCoverage(0.5));
        assertOutcome(RuleOutcome.HOLDS, map, "stage.lanes", o -> o.lanes(Lane.ACTIONS, Lane.EMOTIONS));
        assertOutcome(RuleOutcome.VIOLATED, map, "stage.lanes", o -> o.lanes(Lane.BACKSTAGE));
    }

    @Test
    void without_a_day_no_evidence_is_stale_and_the_rule_says_so() {
        JourneyMap map = one(t -> t.evidence(EvidenceKind.OBSERVED, e -> e.date(LocalDate.of(2024, 6, 30))));
        assertOutcome(RuleOutcome.NOTHING_TO_CHECK, map, "evidence.fresh", o -> {});
        assertEquals(
                "No dated piece of evidence is looked at from a day that the option asOf says.",
                JourneyRules.rule("evidence.fresh")
                        .check(map)
                        .results()
                        .get(0)
                        .nothingToCheck()
                        .orElse(""));
        assertOutcome(RuleOutcome.HOLDS, map, "evidence.fresh", o -> o.asOf(DAY));
        assertOutcome(RuleOutcome.VIOLATED, map, "evidence.fresh", o -> o.asOf(DAY.plusDays(1)));
        assertOutcome(
                RuleOutcome.VIOLATED, map, "evidence.fresh", o -> o.asOf(DAY).staleAfterMonths(23));
    }

    @Test
    void half_of_the_evidence_may_be_assumed_and_not_more() {
        JourneyMap half = one(t -> t.evidence(EvidenceKind.ASSUMED, e -> e.source("A"))
                .evidence(EvidenceKind.OBSERVED, e -> e.sourceType(SourceType.ANALYTICS)));
        assertOutcome(RuleOutcome.HOLDS, half, "evidence.assumed", o -> {});
        assertOutcome(RuleOutcome.VIOLATED, half, "evidence.assumed", o -> o.mostAssumed(0.49));
        assertOutcome(RuleOutcome.HOLDS, half, "evidence.sources", o -> o.fewestSourceTypes(1));
        assertOutcome(RuleOutcome.VIOLATED, half, "evidence.sources", o -> {});
    }

    @Test
    void words_of_a_service_are_added_and_let_pass() {
        JourneyMap map = one(t -> t.goal("Find the SKU"));
        assertOutcome(RuleOutcome.VIOLATED, map, "touchpoint.customer-view", o -> {});
        assertOutcome(RuleOutcome.HOLDS, map, "touchpoint.customer-view", o -> o.customerWords(List.of("sku")));
        assertOutcome(
                RuleOutcome.VIOLATED,
                one(t -> t.goal("Find the bin")),
                "touchpoint.customer-view",
                o -> o.companyWords(List.of("bin")));
    }

    @Test
    void two_strict_sets_have_nothing_in_common_that_can_change() {
        RuleSet one = JourneyRules.strict(o -> o.longestWay(1));
        RuleSet other = JourneyRules.strict();
        assertFalse(one.rule("journey.length")
                .sentence()
                .equals(other.rule("journey.length").sentence()));
    }

    private static JourneyMap one(Consumer<? super TouchpointBuilder> touchpoint) {
        return JourneyMap.named("One")
                .stage("Shopping", s -> s.touchpoint("Pays", Channels.WEB, touchpoint))
                .build();
    }

    private static void assertOutcome(
            RuleOutcome expected, JourneyMap map, String rule, Consumer<? super JourneyRuleOptions> options) {
        assertEquals(expected, JourneyRules.rule(rule, options).check(map).outcome(rule));
    }

    private static void assertMessage(String message, Consumer<? super JourneyRuleOptions> options) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> JourneyRules.strict(options))
                        .getMessage());
    }
}
