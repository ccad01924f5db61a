package dev.cjm.rule.catalog;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.OpeningHours;
import dev.cjm.rule.RuleOutcome;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whether customers find somebody, and how often they change the channel. */
class ChannelFactsTest {
    private static final String OPEN = "transition.open";
    private static final Channel SHOP = hours("Shop", MONDAY, TUESDAY);
    private static final Channel DESK = hours("Desk", MONDAY);
    private static final Channel LATE_DESK = hours("Late desk", SUNDAY);

    @Test
    void half_of_the_time_a_channel_may_be_closed_and_not_more() {
        assertEquals(RuleOutcome.HOLDS, open(SHOP, DESK, 0.5));
        assertEquals(RuleOutcome.VIOLATED, open(SHOP, DESK, 0.49));
        assertEquals(RuleOutcome.VIOLATED, open(SHOP, LATE_DESK, 0.99));
        assertEquals(RuleOutcome.HOLDS, open(SHOP, LATE_DESK, 1));
        assertEquals(RuleOutcome.HOLDS, open(DESK, SHOP, 0));
        assertEquals(
                RuleOutcome.HOLDS,
                JourneyRules.rule(OPEN).check(pair(SHOP, DESK, Duration.ZERO)).outcome(OPEN));
        assertEquals(
                RuleOutcome.VIOLATED,
                JourneyRules.rule(OPEN)
                        .check(pair(Channel.of("App", c -> c.availability(OpeningHours.ALWAYS)), DESK, Duration.ZERO))
                        .outcome(OPEN));
    }

    @Test
    void a_finding_tells_how_much_of_the_time_it_is_closed() {
        assertEquals(
                "Transition 'Pays → Asks' connects channels with opening hours and leads to a closed channel more than"
                        + " 25 % of the time (50 %).",
                JourneyRules.rule(OPEN, o -> o.mostClosed(0.25))
                        .check(pair(SHOP, DESK, Duration.ZERO))
                        .findings()
                        .get(0)
                        .message());
    }

    @Test
    void the_time_on_the_way_counts() {
        assertEquals(
                RuleOutcome.HOLDS,
                JourneyRules.rule(OPEN)
                        .check(pair(DESK, SHOP, Duration.ofDays(1)))
                        .outcome(OPEN));
        assertEquals(
                RuleOutcome.VIOLATED,
                JourneyRules.rule(OPEN)
                        .check(pair(DESK, SHOP, Duration.ofDays(2)))
                        .outcome(OPEN));
    }

    @Test
    void hours_that_nobody_states_are_not_compared() {
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, open(Channels.WEB, LATE_DESK, 0));
        assertEquals(RuleOutcome.NOTHING_TO_CHECK, open(SHOP, Channels.WEB, 0));
        JourneyMap also =
                pair(SHOP, LATE_DESK, Duration.ZERO).edit(e -> e.touchpoint("Asks", t -> t.alsoOn(Channels.WEB)));
        assertEquals(
                RuleOutcome.NOTHING_TO_CHECK,
                JourneyRules.rule(OPEN).check(also).outcome(OPEN));
    }

    @Test
    void switches_are_told_by_number() {
        JourneyMap map = JourneyMap.named("Map")
                .stage(
                        "Stage",
                        s -> s.touchpoint("A", SHOP)
                                .touchpoint("B", DESK)
                                .touchpoint("C", SHOP)
                                .touchpoint("D", SHOP))
                .build();
        assertEquals(
                "The journey leads from touchpoint to touchpoint and changes the channel in more than 66.6 % of the steps (2 of 3).",
                JourneyRules.rule("journey.switches", o -> o.mostSwitches(0.666))
                        .check(map)
                        .findings()
                        .get(0)
                        .message());
    }

    private static RuleOutcome open(Channel from, Channel to, double mostClosed) {
        return JourneyRules.rule(OPEN, o -> o.mostClosed(mostClosed))
                .check(pair(from, to, Duration.ZERO))
                .outcome(OPEN);
    }

    private static JourneyMap pair(Channel from, Channel to, Duration waiting) {
        Consumer<dev.cjm.model.TouchpointBuilder> leading = t -> t.leadsTo("Asks", l -> l.waiting(waiting));
        return JourneyMap.named("Map")
                .stage(
                        "Stage",
                        s -> s.touchpoint("Pays", from, leading).touchpoint("Asks", to, t -> t.succeeds("Done")))
                .build();
    }

    private static Channel hours(String name, DayOfWeek first, DayOfWeek... more) {
        return Channel.of(
                name, c -> c.availability(OpeningHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0), first, more)));
    }
}
