package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.jqwik.Defect;
import dev.cjm.jqwik.Defects;
import dev.cjm.model.JourneyMap;
import dev.cjm.rule.Finding;
import dev.cjm.rule.JourneyRule;
import dev.cjm.rule.RuleOutcome;
import dev.cjm.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyRulesTest {
    private static final List<RuleEntry> ENTRIES =
            JourneyRules.entries(options -> options.asOf(LocalDate.of(2026, 6, 30)));

    @Test
    void examples_compile_and_hold_and_are_violated_as_they_say(@TempDir Path directory) throws Exception {
        Map<String, JourneyMap> maps = CatalogExamples.compiled(
                directory,
                ENTRIES.stream()
                        .flatMap(each -> Stream.of(each.holdingExample(), each.violatingExample()))
                        .toList());
        for (RuleEntry entry : ENTRIES) {
            JourneyMap holding = Objects.requireNonNull(maps.get(entry.holdingExample()));
            JourneyMap violating = Objects.requireNonNull(maps.get(entry.violatingExample()));
            assertEquals(RuleOutcome.HOLDS, outcome(entry, holding), () -> entry.id() + " holds");
            assertEquals(RuleOutcome.VIOLATED, outcome(entry, violating), () -> entry.id() + " is violated");
        }
        JourneyRule customers = JourneyRules.rule("touchpoint.customer-view");
        assertEquals(
                ENTRIES.stream()
                        .filter(each -> each.id().equals(customers.id()))
                        .map(RuleEntry::violatingExample)
                        .toList(),
                maps.entrySet().stream()
                        .filter(each -> customers.check(each.getValue()).isViolated())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void each_rule_has_a_defect_of_its_name_and_each_defect_a_rule() {
        assertEquals(
                ENTRIES.stream().map(RuleEntry::id).sorted().toList(),
                Defects.all().stream().map(Defect::ruleId).distinct().sorted().toList());
        assertEquals(
                Defects.all().size(),
                new HashSet<>(Defects.all().stream().map(Defect::name).toList()).size());
    }

    @Test
    void ids_are_unique_and_each_rule_has_reason_source_and_suggestion() {
        assertEquals(
                ENTRIES.size(),
                new HashSet<>(ENTRIES.stream().map(RuleEntry::id).toList()).size());
        for (RuleEntry entry : ENTRIES) {
            String reason = entry.rule().reason().orElse("");
            assertEquals(
                    1,
                    Stream.of(Article.values())
                            .filter(each -> reason.endsWith("(" + each.title() + ")"))
                            .count(),
                    entry::id);
            assertTrue(entry.rule().suggestion().isPresent(), entry::id);
        }
    }

    @Test
    void each_article_gives_reason_for_some_rule() {
        for (Article article : Article.values()) {
            assertTrue(ENTRIES.stream()
                    .anyMatch(each -> each.rule().reason().orElse("").contains(article.title())));
        }
    }

    @Test
    void strict_has_all_and_recommended_has_those_that_are_marked() {
        assertEquals(sorted(ENTRIES), ids(JourneyRules.strict()));
        assertEquals(
                sorted(ENTRIES.stream().filter(RuleEntry::isRecommended).toList()), ids(JourneyRules.recommended()));
        assertTrue(ids(JourneyRules.recommended()).size()
                < ids(JourneyRules.strict()).size());
    }

    @Test
    void sets_go_together_as_far_as_their_options_do() {
        RuleSet both = JourneyRules.recommended().and(JourneyRules.strict());
        assertEquals(JourneyRules.strict().rules(), both.rules());
        assertEquals(
                JourneyRules.strict().rules(),
                JourneyRules.strict(o -> o.longestWay(30)).and(both).rules());
        assertSame(
                JourneyRules.rule("journey.length"), JourneyRules.recommended().rule("journey.length"));
        RuleSet shorter = JourneyRules.strict(o -> o.longestWay(7));
        assertEquals(
                "The id 'journey.length' stands for two rules: 'the journey that can succeed should not need more than 7"
                        + " touchpoints for it' and 'the journey that can succeed should not need more than 30 touchpoints for it'.\n"
                        + "Give each an id of its own, or take one out by without(id).",
                assertThrows(IllegalArgumentException.class, () -> shorter.and(JourneyRules.recommended()))
                        .getMessage());
        assertEquals(
                ENTRIES.size(),
                shorter.and(JourneyRules.recommended().without("journey.length"))
                        .rules()
                        .size());
    }

    @Test
    void a_rule_is_found_by_its_id_and_keeps_its_options() {
        JourneyRule rule = JourneyRules.rule("journey.length", o -> o.longestWay(7));
        assertEquals("the journey that can succeed should not need more than 7 touchpoints for it", rule.sentence());
        assertEquals(
                "touchpoints should be reachable",
                JourneyRules.rule("touchpoint.reachable").sentence());
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest_one() {
        assertEquals(
                "The catalogue has no rule 'journey.lenght'.\nMaybe you meant 'journey.length'.",
                assertThrows(IllegalArgumentException.class, () -> JourneyRules.rule("journey.lenght"))
                        .getMessage());
        assertEquals(
                "The catalogue has no rule 'x'.\nJourneyRules.page() lists them all.",
                assertThrows(IllegalArgumentException.class, () -> JourneyRules.rule("x"))
                        .getMessage());
    }

    @Test
    void the_page_has_not_changed() throws IOException {
        assertGolden("rules.md", JourneyRules.page());
    }

    @Test
    void findings_of_all_rules_read_as_they_did(@TempDir Path directory) throws Exception {
        Map<String, JourneyMap> maps = CatalogExamples.compiled(
                directory, ENTRIES.stream().map(RuleEntry::violatingExample).toList());
        StringBuilder text = new StringBuilder();
        for (RuleEntry entry : ENTRIES) {
            Finding first = RuleSet.of(entry.rule())
                    .check(Objects.requireNonNull(maps.get(entry.violatingExample())))
                    .findings()
                    .get(0);
            text.append(entry.id()).append(": ").append(entry.rule().sentence()).append('\n');
            text.append("  ").append(first.message()).append('\n');
            text.append("  ").append(first.suggestion()).append('\n');
        }
        assertGolden("findings.txt", text.toString());
    }

    @Test
    void the_page_tells_each_rule_with_its_options_and_examples() {
        String page = JourneyRules.page();
        for (RuleEntry entry : JourneyRules.entries()) {
            assertTrue(page.contains("### " + entry.id() + "\n"), entry::id);
            assertTrue(page.contains(entry.rule().sentence()), entry::id);
            assertTrue(page.contains(entry.holdingExample()), entry::id);
            assertTrue(page.contains(entry.violatingExample()), entry::id);
            entry.options().forEach(option -> assertTrue(page.contains(option.reason()), option::name));
        }
        assertFalse(page.contains("null"));
    }

    /** Written anew by {@code -Dgolden.update=true}. */
    private static void assertGolden(String file, String text) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/cjm/rule/catalog").resolve(file), text);
            return;
        }
        try (InputStream in = Objects.requireNonNull(JourneyRulesTest.class.getResourceAsStream(file), file)) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), text);
        }
    }

    private static RuleOutcome outcome(RuleEntry entry, JourneyMap map) {
        return RuleSet.of(entry.rule()).check(map).outcome(entry.id());
    }

    private static List<String> sorted(List<RuleEntry> entries) {
        return entries.stream().map(RuleEntry::id).sorted().toList();
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(JourneyRule::id).sorted().collect(Collectors.toList());
    }
}
