package dev.cjm.rule.catalog;

import static dev.cjm.model.Channels.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.StageBuilder;
import dev.cjm.rule.RuleOutcome;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The words and the figures of the rules about the way. */
class WayFactsTest {
    @Test
    void one_is_said_in_the_singular() {
        assertEquals(
                "the journey should not have fewer than 1 touchpoint",
                JourneyRules.rule("journey.steps", o -> o.fewestTouchpoints(1)).sentence());
        assertEquals(
                "the journey should not have fewer than 2 touchpoints",
                JourneyRules.rule("journey.steps", o -> o.fewestTouchpoints(2)).sentence());
        assertEquals(
                "the journey should not have more than 1 touchpoint",
                JourneyRules.rule("journey.size", o -> o.mostTouchpoints(1)).sentence());
        assertEquals(
                "touchpoints should not ask for more than 1 action",
                JourneyRules.rule("touchpoint.effort", o -> o.mostActions(1)).sentence());
        assertEquals(
                "touchpoints should not ask for more than 10 actions",
                JourneyRules.rule("touchpoint.effort").sentence());
        assertEquals(
                "touchpoints should not ask for more than 1 field",
                JourneyRules.rule("touchpoint.fields", o -> o.mostFields(1)).sentence());
        assertEquals(
                "touchpoints should not ask for more than 0 fields",
                JourneyRules.rule("touchpoint.fields", o -> o.mostFields(0)).sentence());
    }

    @Test
    void findings_tell_how_many_there_are() {
        JourneyMap two = map(s -> s.touchpoint("A", WEB).touchpoint("B", WEB));
        assertEquals("The journey has fewer than 3 touchpoints (2).", message(two, "journey.steps"));
        JourneyMap busy = map(s -> s.touchpoint(
                "A",
                WEB,
                t -> t.action("Clicks", a -> a.count(9)).action("Scrolls").action("Waits")));
        assertEquals("Touchpoint 'A' asks for more than 10 actions (11).", message(busy, "touchpoint.effort"));
        JourneyMap form = map(s -> s.touchpoint("A", WEB, t -> {
            for (int i = 0; i < 9; i++) {
                t.field("Field " + i);
            }
        }));
        assertEquals("Touchpoint 'A' asks for more than 8 fields (9).", message(form, "touchpoint.fields"));
    }

    @Test
    void as_much_as_the_limit_is_well() {
        JourneyMap map = map(s -> s.touchpoint("A", WEB, t -> t.action("Clicks", a -> a.count(10)))
                .touchpoint("B", WEB, t -> {
                    for (int i = 0; i < 8; i++) {
                        t.field("Field " + i);
                    }
                })
                .touchpoint("C", WEB));
        for (String rule : new String[] {"journey.steps", "journey.size", "touchpoint.effort", "touchpoint.fields"}) {
            assertEquals(RuleOutcome.HOLDS, JourneyRules.rule(rule).check(map).outcome(rule), rule);
        }
    }

    @Test
    void the_shortest_of_several_ways_counts() {
        JourneyMap map = map(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B").leadsTo("C"))
                .touchpoint("B", WEB, t -> t.leadsTo("C"))
                .touchpoint("C", WEB, t -> t.leadsTo("D").fails("Gives up").succeeds("Done"))
                .touchpoint("D", WEB, t -> t.succeeds("Done")));
        assertEquals(RuleOutcome.HOLDS, length(map, 2));
        assertEquals(RuleOutcome.VIOLATED, length(map, 1));
        assertEquals(
                "The journey can succeed and needs more than 1 touchpoint for it (2 on the shortest way).",
                JourneyRules.rule("journey.length", o -> o.longestWay(1))
                        .check(map)
                        .findings()
                        .get(0)
                        .message());
    }

    @Test
    void customers_who_are_lost_on_the_way_are_counted_and_those_of_dead_ends_are_not() {
        JourneyMap map =
                map(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B", 0.7).leadsTo("C", 0.125))
                        .touchpoint("B", WEB, t -> t.succeeds("Done"))
                        .touchpoint("C", WEB));
        assertEquals(
                "Touchpoint 'A' loses customers on the way (17.5 %) but does not name a pain point.",
                message(map, "drop-off.explained"));
        assertEquals(
                1, JourneyRules.rule("drop-off.explained").check(map).findings().size());
    }

    @Test
    void ways_may_begin_at_any_entry_and_go_round() {
        JourneyMap map = map(s -> s.touchpoint("A", WEB, t -> t.entry().leadsTo("B"))
                .touchpoint("B", WEB, t -> t.leadsTo("A").leadsTo("C"))
                .touchpoint("C", WEB, t -> t.entry().leadsTo("D"))
                .touchpoint("D", WEB, t -> t.succeeds("Done")));
        assertEquals(RuleOutcome.HOLDS, length(map, 2));
        assertEquals(RuleOutcome.VIOLATED, length(map, 1));
    }

    @Test
    void one_touchpoint_that_succeeds_is_a_way_of_one() {
        assertEquals(RuleOutcome.HOLDS, length(map(s -> s.touchpoint("A", WEB, t -> t.succeeds("Done"))), 1));
    }

    @Test
    void without_a_way_to_success_there_is_nothing_to_measure() {
        JourneyMap map =
                map(s -> s.touchpoint("A", WEB, t -> t.leadsTo("B")).touchpoint("B", WEB, t -> t.fails("Gives up")));
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, length(map, 30));
    }

    private static RuleOutcome length(JourneyMap map, int longest) {
        return JourneyRules.rule("journey.length", o -> o.longestWay(longest))
                .check(map)
                .outcome("journey.length");
    }

    private static String message(JourneyMap map, String rule) {
        return JourneyRules.rule(rule).check(map).findings().get(0).message();
    }

    private static JourneyMap map(Consumer<StageBuilder> stage) {
        return JourneyMap.named("Map").stage("Stage", stage).build();
    }
}
