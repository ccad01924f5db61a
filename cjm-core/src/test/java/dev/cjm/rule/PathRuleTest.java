package dev.cjm.rule;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.STORE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Measure.ACTIONS;
import static dev.cjm.rule.Measure.CHANNEL_SWITCHES;
import static dev.cjm.rule.Measure.TOUCHPOINTS;
import static dev.cjm.rule.Paths.haveAtMost;
import static dev.cjm.rule.Paths.haveMoreThan;
import static dev.cjm.rule.Paths.pass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.TransitionKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathRuleTest {
    /** A search, a cart with help on the phone and back, a payment in the store or not; a dead end at a post. */
    private final JourneyMap shop = JourneyMap.named("Shop")
            .stage(
                    "Find",
                    Phase.BEFORE,
                    s -> s.touchpoint(
                                    "Search",
                                    WEB,
                                    t -> t.entry()
                                            .action("Type", a -> a.count(3))
                                            .leadsTo("Cart")
                                            .leadsTo("Post", x -> x.likelihood(0)))
                            .touchpoint("Post", PHONE, t -> t.action("Like")))
            .stage(
                    "Buy",
                    Phase.DURING,
                    s -> s.touchpoint(
                                    "Cart",
                                    WEB,
                                    t -> t.action("Add")
                                            .leadsTo("Help", x -> x.kind(TransitionKind.FAILURE))
                                            .leadsTo("Pay")
                                            .succeeds("Pays on delivery"))
                            .touchpoint(
                                    "Help",
                                    PHONE,
                                    t -> t.action("Call").leadsTo("Cart", x -> x.kind(TransitionKind.RECOVERY)))
                            .touchpoint(
                                    "Pay",
                                    STORE,
                                    t -> t.action("Show card").succeeds("Paid").fails("Gives up")))
            .build();

    @Test
    void the_shortest_path_past_a_place_is_shown() {
        Finding finding = only(rule("r").paths().toSuccess().should(pass("Pay")));
        assertEquals("The path 'Search' → 'Cart' → 'Pays on delivery' does not pass 'Pay'.", finding.message());
        assertEquals("Let it pass 'Pay'.", finding.suggestion());
        assertEquals(List.of("search", "cart", "pays-on-delivery"), finding.path());
        assertEquals("", finding.location());
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().toSuccess().should(pass("Cart"))));
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().to("Paid").should(pass("Pay"))));
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().toFailure().should(pass("pay"))));
    }

    @Test
    void dead_ends_and_ways_that_are_not_used_are_on_paths() {
        assertEquals(
                "The path 'Search' → 'Post' does not pass 'Cart'.",
                only(rule("r").paths().should(pass("Cart"))).message());
    }

    @Test
    void a_place_may_be_a_stage_a_phase_or_described() {
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().toSuccess().should(pass(Place.stage("Buy")))));
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().toSuccess().should(pass("Buy"))));
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().toSuccess().should(pass(Place.phase(Phase.BEFORE)))));
        assertEquals(
                "The path 'Search' → 'Cart' → 'Pays on delivery' does not pass touchpoints that are on channel 'Store'.",
                only(rule("r").paths().toSuccess().should(pass(Place.that(Touchpoints.areOn(STORE)))))
                        .message());
    }

    @Test
    void one_place_before_another() {
        assertEquals(
                RuleOutcome.HOLDS, outcome(rule("r").paths().should(pass("Cart").before("Pay"))));
        assertEquals(
                "The path 'Search' → 'Cart' → 'Pay' does not pass 'Help' before 'Pay'.",
                only(rule("r").paths().should(pass("Help").before("Pay"))).message());
        assertEquals(
                "The path 'Search' → 'Cart' → 'Help' → 'Cart' → 'Pay' passes 'Help' before 'Pay'.",
                only(rule("r").noPaths().should(pass("Help").before("Pay"))).message());
        assertEquals(
                RuleOutcome.HOLDS,
                outcome(rule("r").noPaths().should(pass("Pay").before("Help"))));
        assertEquals(
                "The path 'Search' → 'Cart' does not pass 'Cart' before stage 'Buy'.",
                only(rule("r").paths().should(pass("Cart").before(Place.stage("Buy"))))
                        .message());
    }

    @Test
    void a_loop_that_adds_violates_and_shows_the_lap() {
        assertEquals(
                "The path 'Search' → 'Cart' → 'Help' → 'Cart' → 'Help' → 'Cart' → 'Pay' → 'Paid' has more than "
                        + "4 channel switches (5 channel switches). Each lap 'Cart' → 'Help' → 'Cart' adds 2 channel "
                        + "switches.",
                only(rule("r").paths().to("Paid").should(haveAtMost(4, CHANNEL_SWITCHES)))
                        .message());
    }

    @Test
    void counts_before_a_place_stop_where_paths_first_come_there() {
        JourneyMap straight = shop.edit(e -> e.remove("Help"));
        assertEquals(
                RuleOutcome.HOLDS,
                straightOutcome(
                        straight,
                        rule("r").noPaths().should(haveMoreThan(4, ACTIONS).before("Pay"))));
        assertEquals(
                RuleOutcome.VIOLATED,
                straightOutcome(
                        straight,
                        rule("r").noPaths().should(haveMoreThan(3, ACTIONS).before("Pay"))));
        assertEquals(
                RuleOutcome.HOLDS, straightOutcome(straight, rule("r").paths().should(haveAtMost(5, ACTIONS))));
        assertEquals(
                "The path 'Search' → 'Post' has at most 4 actions (4 actions).",
                rule("r")
                        .noPaths()
                        .should(haveAtMost(4, ACTIONS))
                        .check(straight)
                        .findings()
                        .get(0)
                        .message());
        assertEquals(
                "The path 'Search' → 'Cart' has at most 3 actions before stage 'Buy' (3 actions).",
                rule("r")
                        .noPaths()
                        .should(haveAtMost(3, ACTIONS).before(Place.stage("Buy")))
                        .check(straight)
                        .findings()
                        .get(0)
                        .message());
    }

    @Test
    void too_little_is_found_as_well() {
        assertEquals(
                "The path 'Search' → 'Post' has at most 2 touchpoints (2 touchpoints).",
                only(rule("r").paths().should(haveMoreThan(2, TOUCHPOINTS))).message());
        assertEquals(RuleOutcome.HOLDS, outcome(rule("r").paths().should(haveMoreThan(1, TOUCHPOINTS))));
    }

    @Test
    void each_condition_is_a_finding_of_its_own() {
        RuleReport report = rule("r")
                .paths()
                .toSuccess()
                .should(pass("Pay"))
                .andShould(pass("Help"))
                .andShould(haveAtMost(0, ACTIONS))
                .check(shop);
        assertEquals(3, report.findings().size());
        assertEquals(3, report.stream().map(Finding::fingerprint).distinct().count());
        assertEquals(
                "paths to success should pass 'Pay' and pass 'Help' and have at most 0 actions",
                report.results().get(0).rule().sentence());
    }

    @Test
    void the_fingerprint_does_not_change_with_the_path_or_the_limit() {
        String known = only(rule("r").paths().should(haveAtMost(1, ACTIONS))).fingerprint();
        assertEquals(
                known, only(rule("r").paths().should(haveAtMost(4, ACTIONS))).fingerprint());
        JourneyMap other = shop.edit(e -> e.remove("Help").rename("Cart", "Basket"));
        assertEquals(
                known,
                rule("r")
                        .paths()
                        .should(haveAtMost(1, ACTIONS))
                        .check(other)
                        .findings()
                        .get(0)
                        .fingerprint());
    }

    @Test
    void a_place_that_is_not_there_is_told_with_the_nearest() {
        assertEquals(
                "The path 'Search' → 'Cart' → 'Pays on delivery' does not pass 'Seach'. The map has no touchpoint or "
                        + "stage 'Seach'; maybe 'Search' is meant.",
                only(rule("r").paths().toSuccess().should(pass("Seach"))).message());
        assertEquals(
                Optional.of("The map has no touchpoint or stage 'Seach'; maybe 'Search' is meant."),
                nothing(rule("r").noPaths().should(pass("Seach"))));
        assertEquals(
                Optional.of("The map has no stage 'Shop' with touchpoints."),
                nothing(rule("r").paths().should(pass("Cart").before(Place.stage("Shop")))));
        assertEquals(
                Optional.of("The map has no touchpoint in the phase after the purchase."),
                nothing(rule("r").paths().should(pass("Cart").before(Place.phase(Phase.AFTER)))));
    }

    @Test
    void fields_and_decisions_are_counted() {
        JourneyMap form = RuleMaps.one(t -> t.field("Name").field("Town").decision("Buy?"));
        assertEquals(
                "The path 'Cart' → 'Success' has more than 1 field to fill (2 fields to fill).",
                rule("r")
                        .paths()
                        .should(haveAtMost(1, Measure.FIELDS))
                        .check(form)
                        .findings()
                        .get(0)
                        .message());
        assertEquals(
                "The path 'Cart' → 'Success' has more than 0 decisions (1 decision).",
                rule("r")
                        .paths()
                        .should(haveAtMost(0, Measure.DECISIONS))
                        .check(form)
                        .findings()
                        .get(0)
                        .message());
        assertEquals("fields to fill", Measure.FIELDS.toString());
    }

    @Test
    void a_stage_that_is_not_there_is_answered_with_the_nearest() {
        assertEquals(
                Optional.of("The map has no stage 'Bui' with touchpoints; maybe 'Buy' is meant."),
                nothing(rule("r").paths().should(pass("Cart").before(Place.stage("Bui")))));
        assertEquals("stage 'Buy'", Place.stage("Buy").toString());
    }

    @Test
    void nothing_to_check_says_which_paths_are_missing() {
        assertEquals(
                Optional.of("The map has no outcome 'Refund'."),
                nothing(rule("r").paths().to("Refund").should(pass("Cart"))));
        assertEquals(
                Optional.of("The map has no outcome 'Piad'; maybe 'Paid' is meant."),
                nothing(rule("r").noPaths().to("Piad").should(pass("Cart").before("Pay"))));
        assertEquals(
                Optional.of("There are no paths to success that pass 'Post'."),
                nothing(rule("r").paths().toSuccess().should(pass("Cart").before("Post"))));
        assertEquals(
                Optional.of("There are no touchpoints."),
                rule("r")
                        .paths()
                        .should(pass("Cart"))
                        .check(RuleMaps.oneStage(s -> {}))
                        .results()
                        .get(0)
                        .nothingToCheck());
    }

    @Test
    void what_never_ends_is_on_no_path_and_told() {
        JourneyMap trap = RuleMaps.oneStage(
                s -> s.touchpoint("A", WEB, t -> t.leadsTo("B").succeeds("Done"))
                        .touchpoint("B", WEB, t -> t.leadsTo("C"))
                        .touchpoint("C", WEB, t -> t.leadsTo("B")));
        RuleResult result = rule("r")
                .paths()
                .should(haveAtMost(1, TOUCHPOINTS))
                .check(trap)
                .results()
                .get(0);
        assertEquals(RuleOutcome.HOLDS, result.outcome());
        assertEquals(List.of("On no path, because none from there ever ends: 'B', 'C'."), result.assumptions());
    }

    @Test
    void a_name_that_several_have_means_any_of_them() {
        JourneyMap twice = JourneyMap.named("Map")
                .stage(
                        "S",
                        s -> s.touchpoint("A", WEB, t -> t.leadsTo("p1").leadsTo("p2"))
                                .touchpoint("Pay", WEB, t -> t.id("p1").succeeds("Done"))
                                .touchpoint("Pay", WEB, t -> t.id("p2").succeeds("Done")))
                .build();
        assertEquals(
                RuleOutcome.HOLDS,
                rule("r").paths().should(pass("Pay")).check(twice).outcome("r"));
        assertEquals(
                RuleOutcome.VIOLATED,
                rule("r").paths().should(pass("p1")).check(twice).outcome("r"));
    }

    private RuleOutcome outcome(JourneyRule rule) {
        return rule.check(shop).outcome("r");
    }

    private static RuleOutcome straightOutcome(JourneyMap map, JourneyRule rule) {
        return rule.check(map).outcome("r");
    }

    private Optional<String> nothing(JourneyRule rule) {
        return rule.check(shop).results().get(0).nothingToCheck();
    }

    private Finding only(JourneyRule rule) {
        List<Finding> findings = rule.check(shop).findings();
        assertEquals(1, findings.size());
        return findings.get(0);
    }
}
