package dev.cjm.rule;

import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Paths.haveAtMost;
import static dev.cjm.rule.Paths.pass;
import static dev.cjm.rule.Paths.takeAtMost;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OutcomeKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Paths may choose between conditions. */
class JointPathTest {
    private final JourneyMap shop = JourneyMap.named("Shop")
            .stage(
                    "Buy",
                    s -> s.touchpoint(
                                    "Cart", Channels.WEB, t -> t.leadsTo("Card").leadsTo("Cash"))
                            .touchpoint(
                                    "Card", Channels.WEB, t -> t.action("Types").succeeds("Paid"))
                            .touchpoint(
                                    "Cash",
                                    Channels.STORE,
                                    t -> t.leadsTo("Help").succeeds("Paid"))
                            .touchpoint("Help", Channels.STORE, t -> t.leadsTo("Cash")))
            .build();

    @Test
    void each_path_may_choose() {
        PathRule paid = rule("paid").paths().toSuccess().should(pass("Card")).orShould(pass("Cash"));
        assertEquals("paths to success should pass 'Card' or pass 'Cash'", paid.sentence());
        assertEquals(RuleOutcome.HOLDS, paid.check(shop).outcome("paid"));
        assertEquals(
                RuleOutcome.VIOLATED,
                rule("r").paths().should(pass("Card")).check(shop).outcome("r"));
    }

    @Test
    void a_path_with_neither_is_told_with_what_it_counts() {
        RuleReport report = rule("paid")
                .paths()
                .should(pass("Card"))
                .orShould(haveAtMost(3, Measure.TOUCHPOINTS))
                .check(shop);
        Finding finding = report.findings().get(0);
        assertEquals(
                "The path 'Cart' → 'Cash' → 'Help' → 'Cash' → 'Paid' does not pass 'Card' and has more than 3 "
                        + "touchpoints (4 touchpoints).",
                finding.message());
        assertEquals("Let it pass 'Card' or have at most 3 touchpoints.", finding.suggestion());
        assertEquals(List.of("cart", "cash", "help", "cash", "paid"), finding.path());
    }

    @Test
    void nothing_holds_as_long_as_a_part_has_nothing_to_say() {
        JourneyMap map = JourneyMap.named("Untimed")
                .stage(
                        "Buy",
                        s -> s.touchpoint("Start", Channels.WEB, t -> t.entry(1).leadsTo("C"))
                                .touchpoint("C", Channels.WEB, t -> t.succeeds("Paid"))
                                .touchpoint("A", Channels.WEB, t -> t.leadsTo("C")))
                .build();
        PathRule all = rule("all")
                .paths()
                .should(pass("A"))
                .orShould(takeAtMost(Duration.ofDays(1)))
                .andShould(pass("C"));
        PathRule none = rule("none")
                .noPaths()
                .should(pass("A"))
                .orShould(takeAtMost(Duration.ofDays(1)))
                .andShould(pass("C"));
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, all.check(map).outcome("all"));
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, none.check(map).outcome("none"));
    }

    @Test
    void what_is_counted_stops_at_its_place() {
        Finding finding = rule("r")
                .paths()
                .should(haveAtMost(0, Measure.CHANNEL_SWITCHES).before("Help"))
                .orShould(pass("Card"))
                .check(shop)
                .findings()
                .get(0);
        assertEquals(
                "The path 'Cart' → 'Cash' → 'Help' → 'Cash' → 'Paid' has more than 0 channel switches before "
                        + "'Help' (1 channel switch) and does not pass 'Card'.",
                finding.message());
    }

    @Test
    void no_path_with_both_is_one_finding_and_no_path_with_either_two() {
        RuleReport both =
                rule("r").noPaths().should(pass("Cash")).andShould(pass("Help")).check(shop);
        assertEquals(
                "The path 'Cart' → 'Cash' → 'Help' → 'Cash' → 'Paid' passes 'Cash' and passes 'Help'.",
                both.findings().get(0).message());
        assertEquals(
                "Let it not pass 'Cash' or not pass 'Help'.",
                both.findings().get(0).suggestion());
        assertEquals(1, both.findings().size());
        assertEquals(
                2,
                rule("r")
                        .noPaths()
                        .should(pass("Cash"))
                        .orShould(pass("Card"))
                        .check(shop)
                        .findings()
                        .size());
        assertEquals(
                RuleOutcome.HOLDS,
                rule("r")
                        .noPaths()
                        .should(pass("Cash"))
                        .andShould(pass("Card"))
                        .check(shop)
                        .outcome("r"));
    }

    @Test
    void both_or_another_are_two_choices() {
        PathRule rule = rule("r")
                .paths()
                .should(pass("Card"))
                .andShould(haveAtMost(1, Measure.ACTIONS))
                .orShould(pass("Help"));
        assertEquals("paths should both pass 'Card' and have at most 1 action or pass 'Help'", rule.sentence());
        RuleReport report = rule.check(shop);
        assertEquals(1, report.findings().size());
        assertEquals(List.of("cart", "cash", "paid"), report.findings().get(0).path());
    }

    @Test
    void a_place_that_is_not_there_is_told() {
        RuleReport all =
                rule("r").paths().should(pass("Cart")).orShould(pass("Cashh")).check(shop);
        assertEquals(RuleOutcome.HOLDS, all.outcome("r"));
        Finding missing = rule("r")
                .paths()
                .should(pass("Cashh"))
                .orShould(pass("Help"))
                .check(shop)
                .findings()
                .get(0);
        assertTrue(
                missing.message().endsWith("The map has no touchpoint or stage 'Cashh'; maybe 'Cash' is meant."),
                missing::message);
        assertEquals(
                Optional.of("The map has no touchpoint or stage 'Cashh'; maybe 'Cash' is meant."),
                rule("r")
                        .noPaths()
                        .should(pass("Cashh"))
                        .andShould(pass("Help"))
                        .check(shop)
                        .result("r")
                        .nothingToCheck());
    }

    @Test
    void places_that_no_path_comes_to_together_leave_nothing_to_check() {
        assertEquals(
                Optional.of("There are no paths that pass 'Card' and 'Help'."),
                rule("r")
                        .paths()
                        .should(pass("Cart").before("Card"))
                        .orShould(pass("Cart").before("Help"))
                        .check(shop)
                        .result("r")
                        .nothingToCheck());
        assertEquals(
                Optional.of("There are no paths to failure."),
                rule("r")
                        .paths()
                        .toFailure()
                        .should(pass("Cart"))
                        .orShould(pass("Help"))
                        .check(shop)
                        .result("r")
                        .nothingToCheck());
    }

    @Test
    void times_that_nothing_says_leave_nothing_to_check_and_some_that_miss_are_assumed() {
        PathRule rule =
                rule("r").paths().should(takeAtMost(Duration.ofHours(1))).orShould(pass("Card"));
        assertEquals(
                Optional.of("Nothing on these paths says how long it takes."),
                rule.check(shop).result("r").nothingToCheck());
        JourneyMap timed =
                shop.edit(e -> e.touchpoint("Help", t -> t.action("Asks", a -> a.duration(Duration.ofMinutes(40)))));
        RuleResult result = rule.check(timed).result("r");
        assertEquals(2, result.assumptions().size());
        assertTrue(
                result.findings().get(0).message().contains("(80 minutes)")
                        || result.findings().get(0).message().contains("(1 hour 20 minutes)"),
                result.findings()::toString);
    }

    @Test
    void too_many_ways_prove_nothing() {
        PathSpace space = new PathSpace(JourneyGraph.of(shop));
        PathDomain domain = PathDomain.toEnds(space, space.all(space.graph().outcomes(OutcomeKind.SUCCESS)));
        List<PathWatch> watches = List.of(PathWatch.counting(Optional.empty(), Measure.TOUCHPOINTS, 50, true));
        JointSearch capped = new JointSearch(domain, watches, 20);
        assertEquals(Optional.empty(), capped.shortest());
        assertTrue(capped.isUndecided());
        JointSearch enough = new JointSearch(domain, watches);
        assertEquals(53, enough.shortest().orElseThrow().length);
        assertFalse(enough.isUndecided());
        assertEquals(
                Optional.of(
                        "There are too many ways to tell whether paths x: say a rule for each, or lower the limits."),
                PathVerdict.undecided("x").nothing());
    }

    @Test
    void conditions_that_count_other_things_have_other_keys() {
        assertEquals("fewer touchpoints", haveAtMost(1, Measure.TOUCHPOINTS).key());
        assertEquals(
                "more touchpoints", Paths.haveMoreThan(1, Measure.TOUCHPOINTS).key());
        assertEquals(
                "fewer actions before 'Help'",
                haveAtMost(1, Measure.ACTIONS).before("Help").key());
        assertEquals("pass 'Card'", pass("Card").key());
    }

    @Test
    void more_conditions_than_one_path_can_show_are_refused() {
        PathRule rule = rule("many").paths().should(pass("Cart"));
        for (int i = 1; i < JointSearch.MOST_CONDITIONS; i++) {
            rule = rule.orShould(pass("Cart"));
        }
        PathRule full = rule;
        assertEquals(RuleOutcome.HOLDS, full.check(shop).outcome("many"));
        assertEquals(
                "Rule 'many' has too many conditions that one path would have to show.\nSay several rules.",
                assertThrows(IllegalStateException.class, () -> full.orShould(pass("Help")))
                        .getMessage());
        assertEquals(
                RuleOutcome.VIOLATED, full.andShould(pass("Help")).check(shop).outcome("many"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_and_named() {
        PathRule rule = rule("r").paths().should(pass("Cart"));
        assertEquals(
                "condition",
                assertThrows(NullPointerException.class, () -> rule.orShould(null))
                        .getMessage());
    }

    /** Twenty choices one after the other, each of which a path may have passed or not: a million ways to have come to the end. */
    @Test
    void more_ways_than_can_be_kept_are_undecided_and_do_not_fill_the_memory() {
        JourneyMap map = RuleMaps.oneStage(stage -> {
            for (int i = 0; i < 20; i++) {
                String next = "U" + (i + 1);
                String high = "H" + i;
                String low = "L" + i;
                stage.touchpoint("U" + i, Channels.WEB, t -> t.leadsTo(high).leadsTo(low))
                        .touchpoint(high, Channels.WEB, t -> t.leadsTo(next))
                        .touchpoint(low, Channels.WEB, t -> t.leadsTo(next));
            }
            stage.touchpoint("U20", Channels.WEB, t -> t.succeeds("Done"));
        });
        PathRule rule =
                rule("wide").paths().should(Paths.haveAtMost(1, Measure.ACTIONS).before("H0"));
        for (int i = 1; i < 20; i++) {
            rule = rule.orShould(Paths.haveAtMost(1, Measure.ACTIONS).before("H" + i));
        }
        RuleResult result = rule.check(map).result("wide");
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, result.outcome());
        assertTrue(result.nothingToCheck().orElse("").startsWith("There are too many ways to tell whether paths have"));
    }
}
