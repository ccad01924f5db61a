package dev.cjm.rule;

import static dev.cjm.model.Channels.WEB;
import static dev.cjm.rule.JourneyRule.rule;
import static dev.cjm.rule.Paths.takeAtMost;
import static dev.cjm.rule.Paths.takeLongerThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.JourneyMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTimeTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final JourneyMap map = RuleMaps.oneStage(s -> s.touchpoint(
                    "Order",
                    WEB,
                    t -> t.action("Fill form", a -> a.count(3).duration(Duration.ofHours(2)))
                            .leadsTo("Wait", x -> x.waiting(DAY)))
            .touchpoint("Wait", WEB, t -> t.action("Look").leadsTo("Get", x -> x.likelihood(1)))
            .touchpoint(
                    "Get",
                    WEB,
                    t -> t.action("Sign", a -> a.duration(Duration.ofMinutes(1)))
                            .succeeds("Has it")));

    @Test
    void a_dead_end_without_a_time_is_assumed_to_take_none_and_a_place_that_paths_merely_come_to_is_not_asked() {
        JourneyMap dead = RuleMaps.oneStage(s -> s.touchpoint(
                        "Order",
                        WEB,
                        t -> t.action("Fill form", a -> a.duration(DAY)).leadsTo("Wait", x -> x.waiting(DAY)))
                .touchpoint("Wait", WEB));
        assertEquals(
                List.of("1 of 2 touchpoints do not say how long all actions take, which counts 0: 'Wait'."),
                rule("r")
                        .paths()
                        .should(takeAtMost(DAY.multipliedBy(2)))
                        .check(dead)
                        .result("r")
                        .assumptions());
        assertEquals(
                List.of(),
                rule("r")
                        .paths()
                        .should(takeAtMost(DAY.multipliedBy(2)).before("Wait"))
                        .check(dead)
                        .result("r")
                        .assumptions());
    }

    @Test
    void actions_count_each_time_and_waiting_is_added() {
        assertEquals(
                RuleOutcome.HOLDS,
                result(rule("r").paths().should(takeAtMost(DAY.plusHours(6).plusMinutes(1))))
                        .outcome());
        RuleReport report = rule("r").paths().should(takeAtMost(DAY)).check(map);
        assertEquals(
                "The path 'Order' → 'Wait' → 'Get' → 'Has it' takes longer than 1 day (1 day 6 hours 1 minute).",
                report.findings().get(0).message());
        assertEquals(
                RuleOutcome.HOLDS,
                result(rule("r")
                                .noPaths()
                                .should(takeLongerThan(DAY.plusHours(6)).before("Get")))
                        .outcome());
        assertEquals(
                RuleOutcome.VIOLATED,
                result(rule("r")
                                .noPaths()
                                .should(takeLongerThan(DAY.plusHours(5)).before("Get")))
                        .outcome());
        assertEquals(
                RuleOutcome.HOLDS,
                result(rule("r").paths().should(takeLongerThan(DAY))).outcome());
        assertEquals(
                RuleOutcome.VIOLATED,
                result(rule("r").noPaths().should(takeAtMost(DAY.plusDays(1)))).outcome());
    }

    @Test
    void what_does_not_say_its_time_is_listed() {
        assertEquals(
                List.of(
                        "1 of 3 touchpoints do not say how long all actions take, which counts 0: 'Wait'.",
                        "1 of 2 transitions do not say how long customers wait, which counts 0: 'Wait → Get'."),
                result(rule("r").paths().should(takeAtMost(DAY))).assumptions());
        assertTrue(
                rule("r").paths().should(takeAtMost(DAY)).check(map).toString().contains("""
                Assumptions: r
                  1 of 3 touchpoints do not say how long all actions take, which counts 0: 'Wait'.
                """));
    }

    @Test
    void without_any_time_there_is_nothing_to_check() {
        JourneyMap timeless = RuleMaps.one(t -> t.action("Look"));
        assertEquals(
                Optional.of("Nothing on these paths says how long it takes."),
                rule("r")
                        .paths()
                        .should(takeAtMost(DAY))
                        .check(timeless)
                        .results()
                        .get(0)
                        .nothingToCheck());
    }

    @Test
    void very_long_times_do_not_overflow() {
        Duration ages = Duration.ofDays(200 * 365);
        JourneyMap old = RuleMaps.one(
                t -> t.action("Wait", a -> a.count(1_000).duration(ages)).action("Wait more", a -> a.duration(ages)));
        assertEquals(
                RuleOutcome.VIOLATED,
                rule("r").paths().should(takeAtMost(ages)).check(old).outcome("r"));
        assertEquals(
                RuleOutcome.VIOLATED,
                rule("r")
                        .paths()
                        .should(takeAtMost(Duration.ofSeconds(Long.MAX_VALUE)))
                        .check(old)
                        .outcome("r"));
    }

    @Test
    void times_read_as_people_say_them() {
        assertEquals("0 seconds", Durations.words(Duration.ZERO));
        assertEquals(
                "1 day 2 hours 1 second",
                Durations.words(Duration.ofDays(1).plusHours(2).plusSeconds(1)));
        assertEquals("90 days", Durations.words(Duration.ofDays(90)));
        assertEquals(
                "1 minute 5 nanoseconds", Durations.words(Duration.ofMinutes(1).plusNanos(5)));
    }

    @Test
    void mistakes_get_a_message() {
        String negative = "The limit (-1) must not be negative.\nGive 0 for none at all.";
        assertEquals(
                negative,
                assertThrows(IllegalArgumentException.class, () -> Paths.haveAtMost(-1, Measure.ACTIONS))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> takeAtMost(Duration.ofDays(-1)));
        assertEquals(
                "The place must not be blank.\nName a touchpoint or stage by its id or name.",
                assertThrows(IllegalArgumentException.class, () -> Paths.pass(" "))
                        .getMessage());
        Measure wrong = Measure.of("debt", "debts", touchpoint -> -1);
        assertEquals(
                "Rule 'r' cannot be checked: java.lang.IllegalArgumentException: The number of debts (-1) of touchpoint "
                        + "'Order' must not be negative.\nCount only what adds up.\nMaybe one of its lambdas does not "
                        + "expect such a map.",
                assertThrows(
                                IllegalStateException.class,
                                () -> rule("r")
                                        .paths()
                                        .should(Paths.haveAtMost(1, wrong))
                                        .check(map))
                        .getMessage());
    }

    private RuleResult result(JourneyRule rule) {
        return rule.check(map).results().get(0);
    }
}
