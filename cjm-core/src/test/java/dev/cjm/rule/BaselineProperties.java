package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BaselineProperties {
    private static final RuleSet RULES = RuleSet.of(
            rule("owner").touchpoints().should(Touchpoints.HAVE_AN_OWNER),
            rule("stage").stages().should(Stages.HAVE_A_GOAL),
            rule("goal").theJourney().should(Journeys.HAVE_A_GOAL));

    @Property(tries = 100)
    void what_is_written_is_read_again_in_any_order_of_lines(@ForAll JourneyMap map, @ForAll Random random) {
        Baseline baseline = Baseline.of(RULES.check(map));
        String bytes = new String(baseline.toText().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(bytes.lines().toList());
        Collections.shuffle(lines, random);
        assertEquals(baseline, Baseline.parse(String.join("\n", lines)));
        assertEquals(baseline.toText(), Baseline.parse(String.join("\n", lines)).toText());
    }

    @Property(tries = 100)
    void a_report_has_nothing_new_against_its_own_baseline(@ForAll JourneyMap map) {
        RuleReport report = RULES.check(map);
        BaselineComparison compared = report.against(Baseline.of(report));
        assertEquals(List.of(), compared.newFindings());
        assertEquals(List.of(), compared.resolvedFindings());
        assertEquals(report.findings(), compared.knownFindings());
        assertEquals(report.findings(), report.against(Baseline.EMPTY).newFindings());
    }

    @Property(tries = 300)
    void any_location_stays_on_its_line(@ForAll String part) {
        String location = Locations.of("any", part);
        String escaped = BaselineEscapes.escape(location);
        assertEquals(location, BaselineEscapes.unescape(escaped));
        assertTrue(escaped.chars().noneMatch(unit -> Character.isWhitespace(unit) || Character.isISOControl(unit)));
        KnownFinding finding = new KnownFinding("0123456789abcdef", "r", "m", location);
        assertEquals(List.of(finding), Baseline.parse(finding.toLine()).known());
    }

    @Property(tries = 300)
    void any_id_of_a_map_stays_in_its_column(@ForAll String id, @ForAll boolean isPath) {
        KnownFinding finding = new KnownFinding("0123456789abcdef", "r", (isPath ? "/" : "m") + id, "/touchpoints/a");
        assertEquals(List.of(finding), Baseline.parse(finding.toLine()).known());
    }

    @Property(tries = 100)
    void maps_that_share_a_file_are_not_mixed(@ForAll JourneyMap one, @ForAll JourneyMap two) {
        JourneyMap other = two.edit(e -> e.id(one.id() + "-2"));
        RuleReport first = RULES.check(one);
        RuleReport second = RULES.check(other);
        Baseline both = Baseline.of(first).and(Baseline.of(second));
        assertEquals(first.findings(), first.against(both).knownFindings());
        assertEquals(List.of(), first.against(both).resolvedFindings());
        assertEquals(List.of(), first.against(Baseline.of(second)).knownFindings());
        assertEquals(
                first.findings().size() + second.findings().size(), both.known().size());
    }

    @Property(tries = 1_000)
    void any_text_is_read_or_refused_with_all_its_lines(@ForAll("texts") String text) {
        try {
            Baseline read = Baseline.parse(text);
            assertEquals(read, Baseline.parse(read.toText()));
        } catch (InvalidBaselineException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("ine"), e.getMessage());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "0123456789abcdef",
                "0123",
                "owner",
                "/touchpoints/a",
                "#",
                "\t",
                " ",
                "\n",
                "\r\n",
                "\\u0041",
                "\\",
                "%41",
                "%",
                "\uFEFF",
                "\uD800",
                "\u2028",
                "a-map",
                "0123456789abcdef owner a-map /touchpoints/a\n");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(20).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(80));
    }
}
