package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.TouchpointField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private final RuleSet rules = RuleSet.of(
            rule("owner").touchpoints().should(Touchpoints.HAVE_AN_OWNER),
            rule("goal").theJourney().should(Journeys.HAVE_A_GOAL));
    private final JourneyMap food = RuleMaps.food();
    private final RuleReport report = rules.check(food);

    @Test
    void the_text_is_sorted_and_says_what_it_is() {
        String text = Baseline.of(report).toText();
        List<String> lines = text.lines().toList();
        assertEquals("# cjm-baseline 1", lines.get(0));
        assertEquals("# Findings that are known: fingerprint, rule, map, location.", lines.get(1));
        assertEquals(
                List.of(
                        "goal fresh-food",
                        "owner fresh-food /touchpoints/home-delivery",
                        "owner fresh-food /touchpoints/scans-and-pays",
                        "owner fresh-food /touchpoints/sees-an-ad"),
                lines.stream().skip(2).map(line -> line.substring(17)).toList());
        assertTrue(text.endsWith("\n"));
        assertEquals(text, Baseline.of(report).toString());
    }

    @Test
    void new_known_and_resolved_are_told_apart() {
        Baseline baseline = Baseline.of(report);
        JourneyMap changed = food.edit(e -> e.touchpoint("Sees an ad", t -> t.owner("Agency"))).toBuilder()
                .stage("More", s -> s.touchpoint("Reviews", dev.cjm.model.Channels.WEB))
                .build();
        BaselineComparison compared = rules.check(changed).against(baseline);
        assertEquals(
                List.of("/touchpoints/reviews"),
                compared.newFindings().stream().map(Finding::location).toList());
        assertSame(changed, compared.map());
        assertEquals(3, compared.knownFindings().size());
        assertEquals(
                List.of("/touchpoints/sees-an-ad"),
                compared.resolvedFindings().stream().map(KnownFinding::location).toList());
        assertEquals(
                compared.newFindings(),
                assertThrows(RuleViolationException.class, compared::throwIfNew).findings());
        assertEquals("""
                Rules: Fresh food
                New: 1 · Known: 3 · Resolved: 1
                New: owner · /touchpoints/reviews
                  Touchpoint 'Reviews' does not have an owner.
                  → Let it have an owner.
                Known: goal
                  The journey does not have a goal.
                Known: owner · /touchpoints/scans-and-pays
                  Touchpoint 'Scans and pays' does not have an owner.
                Known: owner · /touchpoints/home-delivery
                  Touchpoint 'Home delivery' does not have an owner.
                Resolved: owner · /touchpoints/sees-an-ad
                """, compared.toString());
    }

    @Test
    void what_was_not_checked_is_not_resolved() {
        BaselineComparison compared = rules.without("owner").check(food).against(Baseline.of(report));
        assertEquals(List.of(), compared.resolvedFindings());
        assertEquals(
                List.of("owner", "owner", "owner"),
                compared.uncheckedFindings().stream().map(KnownFinding::ruleId).toList());
    }

    @Test
    void what_has_nothing_to_check_now_is_not_resolved() {
        RuleSet low =
                RuleSet.of(rule("low").touchpoints().that(Touchpoints.FEEL_BAD).should(Touchpoints.NAME_A_PAIN));
        Baseline baseline = Baseline.of(low.check(food));
        BaselineComparison compared = low.check(
                        food.edit(e -> e.touchpoint("Scans and pays", t -> t.clear(TouchpointField.EMOTIONS))))
                .against(baseline);
        assertEquals(baseline.known(), compared.uncheckedFindings());
        assertEquals(List.of(), compared.resolvedFindings());
        assertEquals("""
                Rules: Fresh food
                New: 0 · Known: 0 · Resolved: 0 · Not checked: 1
                Not checked: low · /touchpoints/scans-and-pays
                """, compared.toString());
    }

    @Test
    void what_is_suppressed_now_is_not_resolved() {
        BaselineComparison compared = rules.suppressAt("owner", "/touchpoints/home-delivery", "until spring")
                .check(food)
                .against(Baseline.of(report));
        assertEquals(List.of(), compared.resolvedFindings());
        assertEquals(List.of(), compared.uncheckedFindings());
        assertEquals(
                List.of("/touchpoints/home-delivery"),
                compared.suppressedFindings().stream()
                        .map(KnownFinding::location)
                        .toList());
        assertEquals(3, compared.knownFindings().size());
        assertTrue(compared.toString().contains("New: 0 · Known: 3 · Resolved: 0 · Suppressed: 1\n"));
        assertTrue(compared.toString().endsWith("Suppressed: owner · /touchpoints/home-delivery\n"));
    }

    @Test
    void baselines_of_several_maps_share_a_file_and_are_not_mixed() {
        RuleReport other = rules.check(RuleMaps.one(t -> {}));
        Baseline both = Baseline.of(report).and(Baseline.of(other));
        assertEquals(6, both.known().size());
        other.against(both).throwIfNew();
        report.against(both).throwIfNew();
        assertEquals(List.of(), other.against(both).resolvedFindings());
        assertEquals(List.of(), report.against(both).resolvedFindings());
        assertEquals(both, Baseline.parse(both.toText()));
        assertEquals(both, Baseline.of(other).and(Baseline.of(report)));
        assertEquals(both.hashCode(), Baseline.parse(both.toText()).hashCode());
        assertNotEquals(both, Baseline.EMPTY);
    }

    @Test
    void what_is_known_of_one_map_is_new_in_another() {
        JourneyMap other = food.edit(e -> e.id("another-shop"));
        BaselineComparison compared = rules.check(other).against(Baseline.of(report));
        assertEquals(4, compared.newFindings().size());
        assertEquals(List.of(), compared.knownFindings());
        assertEquals(List.of(), compared.resolvedFindings());
        assertFalse(Baseline.of(report).knows(other, report.findings().get(0)));
        assertTrue(Baseline.of(report).knows(food, report.findings().get(0)));
    }

    @Test
    void what_is_mended_in_one_map_is_resolved_there_only() {
        JourneyMap other = food.edit(e -> e.id("another-shop"));
        Baseline both = Baseline.of(report).and(Baseline.of(rules.check(other)));
        JourneyMap mended = other.edit(e -> e.touchpoint("Sees an ad", t -> t.owner("Agency")));
        assertEquals(
                List.of(new KnownFinding(
                        report.findings().stream()
                                .filter(each -> each.location().equals("/touchpoints/sees-an-ad"))
                                .findFirst()
                                .orElseThrow()
                                .fingerprint(),
                        "owner",
                        "another-shop",
                        "/touchpoints/sees-an-ad")),
                rules.check(mended).against(both).resolvedFindings());
        assertEquals(List.of(), report.against(both).resolvedFindings());
    }

    @Test
    void people_may_edit_the_file() {
        Baseline baseline = Baseline.of(report);
        String edited = "\uFEFF" + baseline.toText().replace("\n", "\r\n").replace(" owner", "\t owner ")
                + "\r\n\r\n  # accepted until March\r\n";
        assertEquals(baseline, Baseline.parse(edited));
        assertEquals(Baseline.EMPTY, Baseline.parse(""));
    }

    @Test
    void every_line_that_cannot_be_read_is_named() {
        InvalidBaselineException refused = assertThrows(InvalidBaselineException.class, () -> Baseline.parse("""
                # cjm-baseline 2
                <<<<<<< mine
                0123456789abcdef owner shop /touchpoints/cart
                0123456789abcdeX owner shop
                0123456789abcdef owner shop touchpoints/cart
                0123456789abcdef
                0123456789abcdef owner /touchpoints/cart
                """));
        assertEquals(
                List.of("line 1", "line 2", "line 4", "line 5", "line 6", "line 7"),
                refused.problems().stream().map(each -> each.location()).toList());
        assertEquals("""
                Cannot read the baseline: 6 problems.
                  - Line 1 is of version '2', and only 1 is known.
                    Read it with the version of the library that wrote it, or write it anew.
                  - Line 2 is the mark of a merge conflict.
                    Keep the lines of both sides, and take the marks out.
                  - Line 4 is '0123456789abcdeX owner shop', which is no known finding.
                    Write fingerprint (16 hexadecimal digits), rule, map and location, or begin a comment with '#'.
                  - Line 5 is '0123456789abcdef owner shop touchpoints/cart', which is no known finding.
                    Write fingerprint (16 hexadecimal digits), rule, map and location, or begin a comment with '#'.
                  - Line 6 is '0123456789abcdef', which is no known finding.
                    Write fingerprint (16 hexadecimal digits), rule, map and location, or begin a comment with '#'.
                  - Line 7 is '0123456789abcdef owner /touchpoints/cart', which is no known finding.
                    Write fingerprint (16 hexadecimal digits), rule, map and location, or begin a comment with '#'.""", refused.getMessage());
    }

    @Test
    void files_are_written_and_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("b.txt");
        assertEquals(Baseline.EMPTY, Baseline.read(file));
        Baseline.of(report).write(file);
        assertEquals(Baseline.of(report), Baseline.read(file));
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE});
        UncheckedIOException unread = assertThrows(UncheckedIOException.class, () -> Baseline.read(file));
        assertTrue(String.valueOf(unread.getMessage()).endsWith("\nMaybe it is no text in UTF-8."));
        Path nowhere = folder.resolve("none").resolve("b.txt");
        UncheckedIOException unwritten = assertThrows(UncheckedIOException.class, () -> Baseline.EMPTY.write(nowhere));
        assertTrue(String.valueOf(unwritten.getMessage()).endsWith("\nMaybe its folder is missing."));
    }

    @Test
    void a_known_finding_is_checked() {
        assertEquals(
                "The fingerprint 'x' must be 16 hexadecimal digits.\nCopy it from the finding.",
                assertThrows(IllegalArgumentException.class, () -> new KnownFinding("x", "r", "m", ""))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new KnownFinding("0123456789abcdef", "a b", "m", ""));
        assertEquals(
                "The id of the map must not be blank.\nCopy it from the map that has the finding.",
                assertThrows(IllegalArgumentException.class, () -> new KnownFinding("0123456789abcdef", "r", " ", ""))
                        .getMessage());
    }
}
