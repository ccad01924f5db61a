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
import java.util.Map;
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
                "The option mostMomentShare (-1) must be between 0 and 1.\nIt is 1/3 unless said.",
                o -> o.mostMomentShare(-1));
        assertMessage(
                "The option staleAfterMonths (-3) must be between 1 and 1200.\nIt is 24 unless said.",
                o -> o.staleAfterMonths(-3));
    }

    @Test
    void every_number_may_be_as_small_and_as_large_as_its_bounds_and_no_more() {
        assertBounds("fewestTouchpoints", 1, 1_000_000, JourneyRuleOptions::fewestTouchpoints);
        assertBounds("mostMoments", 0, 1_000_000, JourneyRuleOptions::mostMoments);
        assertBounds("mostTouchpoints", 1, 1_000_000, JourneyRuleOptions::mostTouchpoints);
        assertBounds("longestWay", 1, 1_000_000, JourneyRuleOptions::longestWay);
        assertBounds("mostActions", 1, 1_000_000, JourneyRuleOptions::mostActions);
        assertBounds("mostFields", 0, 1_000_000, JourneyRuleOptions::mostFields);
        assertBounds("fewestSourceTypes", 1, 100, JourneyRuleOptions::fewestSourceTypes);
        assertBounds("staleAfterMonths", 1, 1200, JourneyRuleOptions::staleAfterMonths);
        assertBounds("fewestPersonaFacts", 1, 8, JourneyRuleOptions::fewestPersonaFacts);
        assertBounds("fewestDifferences", 1, 8, JourneyRuleOptions::fewestDifferences);
        assertShare("mostSwitches", JourneyRuleOptions::mostSwitches);
        assertShare("mostMomentShare", JourneyRuleOptions::mostMomentShare);
        assertShare("mostClosed", JourneyRuleOptions::mostClosed);
        assertShare("mostAssumed", JourneyRuleOptions::mostAssumed);
        assertShare("fewestFeelings", JourneyRuleOptions::fewestFeelings);
        assertShare("leastCoverage", JourneyRuleOptions::leastCoverage);
    }

    @Test
    void options_that_are_no_numbers_are_told_too() {
        Map<String, String> told = JourneyRules.entries(o -> o.longestWait(Duration.ofHours(3))
                        .asOf(DAY)
                        .lanes(Lane.PAINS, Lane.GAINS)
                        .companyWords(List.of("none", "bin"))
                        .customerWords(List.of("SKU")))
                .stream()
                .flatMap(each -> each.options().stream())
                .collect(Collectors.toMap(RuleOption::name, RuleOption::value, (one, other) -> one));
        assertEquals("PT3H", told.get("longestWait"));
        assertEquals("2026-06-30", told.get("asOf"));
        assertEquals("pains, gains", told.get("lanes"));
        assertEquals("'none', 'bin'", told.get("companyWords"));
        assertEquals("'SKU'", told.get("customerWords"));
    }

    @Test
    void a_time_of_nothing_is_a_time() {
        assertOutcome(
                RuleOutcome.VIOLATED,
                waiting(Duration.ofMillis(1)),
                "transition.wait",
                o -> o.longestWait(Duration.ZERO));
        assertOutcome(RuleOutcome.HOLDS, waiting(Duration.ZERO), "transition.wait", o -> o.longestWait(Duration.ZERO));
        assertOutcome(RuleOutcome.HOLDS, waiting(Duration.ofDays(1)), "transition.wait", o -> {});
        assertOutcome(RuleOutcome.VIOLATED, waiting(Duration.ofDays(1).plusMillis(1)), "transition.wait", o -> {});
    }

    @Test
    void facts_and_differences_of_personas_decide() {
        JourneyMap two = JourneyMap.named("Two")
                .persona("Ana", p -> p.role("Nurse").goal("Eat well"))
                .persona("Dan", p -> p.role("Cook").goal("Eat well"))
                .stage("Shopping", s -> s.touchpoint("Pays", Channels.WEB))
                .build();
        assertOutcome(RuleOutcome.HOLDS, two, "persona.complete", o -> o.fewestPersonaFacts(2));
        assertOutcome(RuleOutcome.VIOLATED, two, "persona.complete", o -> o.fewestPersonaFacts(3));
        assertOutcome(RuleOutcome.HOLDS, two, "persona.unique", o -> o.fewestDifferences(1));
        assertOutcome(RuleOutcome.VIOLATED, two, "persona.unique", o -> {});
        assertEquals(
                "personas should have facts of at least 3 of the eight kinds",
                JourneyRules.rule("persona.complete", o -> o.fewestPersonaFacts(3))
                        .sentence());
        assertEquals(
                "personas should have facts of all eight kinds",
                JourneyRules.rule("persona.complete").sentence());
        assertEquals(
                "no personas should differ in no kind of facts from one before",
                JourneyRules.rule("persona.unique", o -> o.fewestDifferences(1)).sentence());
    }

    @Test
    void feelings_decide() {
        JourneyMap half = JourneyMap.named("Half")
                .stage(
                        "Shopping",
                        s -> s.touchpoint("A", Channels.WEB, t -> t.feels(1)).touchpoint("B", Channels.WEB))
                .build();
        assertOutcome(RuleOutcome.HOLDS, half, "journey.emotion-curve", o -> o.fewestFeelings(0.5));
        assertOutcome(RuleOutcome.VIOLATED, half, "journey.emotion-curve", o -> o.fewestFeelings(0.51));
    }

    @Test
    void options_go_on_one_after_the_other() {
        RuleSet rules = JourneyRules.strict(o -> o.fewestTouchpoints(4)
                .mostTouchpoints(50)
                .longestWay(7)
                .longestWait(Duration.ofHours(3))
                .mostActions(3)
                .mostFields(2)
                .mostSwitches(0.2)
                .mostMomentShare(0.2)
                .mostMoments(1)
                .mostClosed(0.125)
                .mostAssumed(0.1)
                .fewestSourceTypes(3)
                .asOf(DAY)
                .staleAfterMonths(6)
                .fewestPersonaFacts(5)
                .fewestDifferences(3)
                .fewestFeelings(0.9)
                .leastCoverage(1)
                .lanes(Lane.PAINS)
                .companyWords(List.of("bin"))
                .customerWords(List.of("SKU")));
        List<String> sentences =
                rules.rules().stream().map(each -> each.sentence()).toList();
        for (String words : List.of(
                "fewer than 4 touchpoints",
                "have more than 50 touchpoints",
                "need more than 7 touchpoints",
                "3 hours",
                "more than 3 actions",
                "more than 2 fields",
                "20 %",
                "closed channel more than 12.5 % of the time",
                "assume more than 10 %",
                "use fewer than 3 types of sources",
                "from the 6 months up to 2026-06-30",
                "at least 5 of the eight kinds",
                "in fewer than 3 kinds of facts",
                "at more than 10 % of the touchpoints",
                "fill less than 100 % of the lanes pains")) {
            assertTrue(sentences.stream().anyMatch(each -> each.contains(words)), words);
        }
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
    void a_word_without_letters_is_refused() {
        assertMessage(
                "The word '!!!' of the option companyWords must have a letter or a digit.\n"
                        + "Leave it out: no text is searched for anything else.",
                o -> o.companyWords(List.of("!!!")));
        assertMessage(
                "The word '—' of the option customerWords must have a letter or a digit.\n"
                        + "Leave it out: no text is searched for anything else.",
                o -> o.customerWords(List.of("SKU", "—")));
    }

    @Test
    void a_word_that_no_list_has_cannot_pass_and_no_words_are_none() {
        assertMessage(
                "The option customerWords lets 'upsel' pass, but no list of words has it.\nMaybe you meant 'upsell'.",
                o -> o.customerWords(List.of("upsel")));
        assertMessage(
                "The option customerWords lets 'продажа' pass, but no list of words has it.\n"
                        + "Leave it out: it is no finding anyway.",
                o -> o.customerWords(List.of("продажа")));
        assertEquals(
                JourneyRules.strict().rules(),
                JourneyRules.strict(o -> o.customerWords(List.of()).companyWords(List.of()))
                        .rules());
        assertOutcome(
                RuleOutcome.HOLDS,
                one(t -> t.goal("Find the bins")),
                "touchpoint.customer-view",
                o -> o.customerWords(List.of("bins")).companyWords(List.of("bin")));
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
                "No evidence can be held against a day by the option asOf.",
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

    private interface Setter<T> {
        JourneyRuleOptions set(JourneyRuleOptions options, T value);
    }

    private static void assertBounds(String option, int min, int max, Setter<Integer> setter) {
        for (int well : new int[] {min, max}) {
            assertEquals(List.of(Integer.toString(well)), told(option, o -> setter.set(o, well)), option);
        }
        for (int bad : new int[] {min - 1, max + 1}) {
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class, () -> JourneyRules.strict(o -> setter.set(o, bad)))
                    .getMessage());
            assertTrue(
                    message.startsWith(
                            "The option %s (%s) must be between %s and %s.\n".formatted(option, bad, min, max)),
                    message);
        }
    }

    private static void assertShare(String option, Setter<Double> setter) {
        assertEquals(List.of("0"), told(option, o -> setter.set(o, 0.0)));
        assertEquals(List.of("1"), told(option, o -> setter.set(o, 1.0)));
        for (double bad : new double[] {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThrows(IllegalArgumentException.class, () -> JourneyRules.strict(o -> setter.set(o, bad)), option);
        }
    }

    private static List<String> told(String option, Consumer<? super JourneyRuleOptions> options) {
        return JourneyRules.entries(options).stream()
                .flatMap(each -> each.options().stream())
                .filter(each -> each.name().equals(option))
                .map(RuleOption::value)
                .distinct()
                .toList();
    }

    private static JourneyMap waiting(Duration time) {
        return JourneyMap.named("Two")
                .stage(
                        "Shopping",
                        s -> s.touchpoint("A", Channels.WEB, t -> t.leadsTo("B", l -> l.waiting(time)))
                                .touchpoint("B", Channels.WEB, t -> t.succeeds("Done")))
                .build();
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

    @Test
    @SuppressWarnings("NullAway")
    void null_in_place_of_words_is_refused_and_named() {
        assertEquals("words", nameOf(o -> o.companyWords(null)));
        assertEquals("words", nameOf(o -> o.customerWords(null)));
        assertEquals("words[1]", nameOf(o -> o.companyWords(java.util.Arrays.asList("GMV", null))));
        assertEquals("first", nameOf(o -> o.lanes(null)));
    }

    private static String nameOf(Consumer<? super JourneyRuleOptions> options) {
        return String.valueOf(assertThrows(NullPointerException.class, () -> JourneyRules.strict(options))
                .getMessage());
    }
}
