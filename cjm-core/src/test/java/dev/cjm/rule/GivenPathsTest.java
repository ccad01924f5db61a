package dev.cjm.rule;

import static dev.cjm.model.Channels.PHONE;
import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Paths.haveAtMost;
import static dev.cjm.rule.Paths.haveMoreThan;
import static dev.cjm.rule.Paths.pass;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules over some of the paths, and over what users count on them. */
class GivenPathsTest {
    /** By phone with help, or on the web without. */
    private final JourneyMap map = RuleMaps.oneStage(s -> s.touchpoint(
                    "Search", WEB, t -> t.leadsTo("Call").leadsTo("Order"))
            .touchpoint("Call", PHONE, t -> t.action("Dials").leadsTo("Order").leadsTo("Visit"))
            .touchpoint("Order", WEB, t -> t.action("Types").succeeds("Done"))
            .touchpoint("Visit", WEB, t -> t.fails("Gives up")));

    @Test
    void only_paths_that_the_condition_chooses_are_spoken_of() {
        assertEquals(RuleOutcome.VIOLATED, outcome(rule("r").paths().should(pass("Call"))));
        assertEquals(
                RuleOutcome.HOLDS,
                outcome(rule("r")
                        .paths()
                        .that(haveMoreThan(1, Measure.CHANNEL_SWITCHES))
                        .should(pass("Call"))));
        assertEquals(
                RuleOutcome.HOLDS,
                outcome(rule("r").paths().toFailure().that(pass("Call")).should(pass("Visit"))));
        assertEquals(
                RuleOutcome.VIOLATED,
                outcome(rule("r").noPaths().that(pass("Call")).should(pass("Visit"))));
    }

    @Test
    void sentence_and_finding_tell_both() {
        PathRule all = rule("r").paths().that(pass("Call")).should(haveAtMost(1, Measure.ACTIONS));
        assertEquals("paths that pass 'Call' should have at most 1 action", all.sentence());
        Finding found = all.check(map).findings().get(0);
        assertEquals(
                "The path 'Search' → 'Call' → 'Order' → 'Done' passes 'Call' but has more than 1 action (2 actions).",
                found.message());
        assertEquals("Let it have at most 1 action.", found.suggestion());
        assertEquals(List.of("search", "call", "order", "done"), found.path());

        PathRule none = rule("r")
                .noPaths()
                .toSuccess()
                .that(haveMoreThan(1, Measure.ACTIONS))
                .should(pass("Call"));
        assertEquals("no paths to success that have more than 1 action should pass 'Call'", none.sentence());
        assertEquals(
                "The path 'Search' → 'Call' → 'Order' → 'Done' has more than 1 action (2 actions) and passes 'Call'.",
                none.check(map).findings().get(0).message());
    }

    @Test
    void conditions_bind_from_left_to_right() {
        GivenPathsThat given =
                rule("r").paths().that(pass("Call")).and(pass("Visit")).or(pass("Order"));
        assertEquals(
                "paths that both pass 'Call' and pass 'Visit' or pass 'Order' should have at most 0 actions",
                given.should(haveAtMost(0, Measure.ACTIONS)).sentence());
        assertEquals(RuleOutcome.HOLDS, outcome(given.should(haveMoreThan(0, Measure.ACTIONS))));
        assertEquals(RuleOutcome.VIOLATED, outcome(given.should(pass("Order"))));
        GivenPathsThat narrower =
                rule("r").paths().that(pass("Call")).or(pass("Order")).and(pass("Visit"));
        assertEquals(RuleOutcome.HOLDS, outcome(narrower.should(pass("Call"))));
        assertEquals(RuleOutcome.VIOLATED, outcome(narrower.should(pass("Order"))));
    }

    @Test
    void of_several_choices_the_shortest_path_is_one_finding() {
        RuleReport report = rule("r")
                .paths()
                .that(pass("Call"))
                .or(pass("Order"))
                .should(haveAtMost(0, Measure.ACTIONS))
                .check(map);
        assertEquals(1, report.findings().size());
        assertEquals(
                List.of("search", "order", "done"), report.findings().get(0).path());
    }

    @Test
    void what_one_choice_lacks_another_may_have() {
        PathRule some = rule("r").paths().that(pass("Nowhere")).or(pass("Call")).should(pass("Search"));
        RuleReport report = some.check(map);
        assertEquals(RuleOutcome.HOLDS, report.outcome("r"));
        assertEquals(
                List.of("The map has no touchpoint or stage 'Nowhere'."),
                report.result("r").assumptions());
    }

    @Test
    void without_such_paths_there_is_nothing_to_check() {
        assertEquals(
                "There are no paths to success that pass 'Visit'.",
                nothing(rule("r").paths().toSuccess().that(pass("Visit")).should(pass("Call"))));
        assertEquals(
                "There are no paths to success that have more than 5 actions and pass 'Order'.",
                nothing(rule("r")
                        .paths()
                        .toSuccess()
                        .that(haveMoreThan(5, Measure.ACTIONS))
                        .should(pass("Call").before("Order"))));
        assertEquals(
                "The map has no touchpoint or stage 'Cal'; maybe 'Call' is meant.",
                nothing(rule("r").paths().that(pass("Cal")).should(pass("Order"))));
        assertEquals(
                "The map has no touchpoint or stage 'Nowhere'. There are no paths to success that pass 'Visit'.",
                nothing(rule("r")
                        .paths()
                        .toSuccess()
                        .that(pass("Nowhere"))
                        .or(pass("Visit"))
                        .should(pass("Call"))));
    }

    @Test
    void a_place_chooses_paths_that_come_there() {
        PathRule rule = rule("r").paths().that(pass("Call").before("Visit")).should(haveAtMost(1, Measure.ACTIONS));
        assertEquals(RuleOutcome.HOLDS, outcome(rule));
        assertEquals("paths that pass 'Call' before 'Visit' should have at most 1 action", rule.sentence());
    }

    @Test
    void choices_and_conditions_together_are_not_too_many() {
        GivenPathsThat given = rule("r").paths().that(pass("Call"));
        for (int i = 1; i < JointSearch.MOST_CONDITIONS - 1; i++) {
            given = given.and(pass("Call"));
        }
        GivenPathsThat full = given;
        PathRule last = full.should(pass("Search"));
        assertEquals(RuleOutcome.HOLDS, outcome(last));
        String message = "Rule 'r' has too many conditions that one path would have to show.\nSay several rules.";
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> full.and(pass("Call")))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> last.orShould(pass("Call")))
                        .getMessage());
    }

    @Test
    void what_transitions_add_is_counted() {
        Measure calls = Measure.ofTransitionsByGraph(
                "call", "calls", (graph, step) -> graph.target(step).name().equals("Call") ? 2 : 0);
        assertEquals(
                "The path 'Search' → 'Call' → 'Order' → 'Done' has more than 1 call (2 calls).",
                rule("r")
                        .paths()
                        .should(haveAtMost(1, calls))
                        .check(map)
                        .findings()
                        .get(0)
                        .message());
        Measure steps = Measure.ofTransitions("step", "steps", step -> 1);
        assertEquals(
                "The path 'Search' → 'Order' → 'Done' has at most 2 steps (2 steps).",
                rule("r")
                        .paths()
                        .should(haveMoreThan(2, steps))
                        .check(map)
                        .findings()
                        .get(0)
                        .message());
        Measure wrong = Measure.ofTransitions("debt", "debts", step -> -1);
        assertEquals(
                "Rule 'r' cannot be checked: java.lang.IllegalArgumentException: The number of debts (-1) of transition "
                        + "'Search → Call' must not be negative.\nCount only what adds up.\nMaybe one of its lambdas does "
                        + "not expect such a map.",
                assertThrows(
                                IllegalStateException.class,
                                () -> rule("r")
                                        .paths()
                                        .should(haveAtMost(1, wrong))
                                        .check(map))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Measure.ofTransitions(" ", "steps", step -> 1));
    }

    private RuleOutcome outcome(PathRule rule) {
        return rule.check(map).outcome("r");
    }

    private String nothing(PathRule rule) {
        return rule.check(map).result("r").nothingToCheck().orElse("");
    }
}
