package dev.cjm.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.observed.InvalidEventsException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RefusedSimulationsTest {
    @Test
    void a_map_without_touchpoints() {
        JourneyMap map = JourneyMap.named("Empty").stage("Nothing", s -> {}).build();
        assertMessage(
                IllegalArgumentException.class,
                "The map 'Empty' has no touchpoint.\nGive it at least one.",
                () -> JourneySimulator.of(map));
    }

    @Test
    void a_part_that_can_never_end() {
        JourneyMap map = JourneyMap.named("Round")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "A",
                                        Channels.WEB,
                                        t -> t.entry(1).leadsTo("B", 0.5).succeeds("Done", 0.5))
                                .touchpoint("B", Channels.WEB, t -> t.leadsTo("C", 1))
                                .touchpoint(
                                        "C",
                                        Channels.WEB,
                                        t -> t.leadsTo("B", 1).succeeds("Never", 0)))
                .build();
        assertMessage(
                IllegalArgumentException.class,
                "Journeys of map 'Round' that come to 'B', 'C' can never end.\nGive one of them a way to an outcome, or let likelihoods there sum to less than 1.",
                () -> JourneySimulator.of(map));
    }

    @Test
    void a_part_that_can_never_end_is_no_matter_where_nobody_comes() {
        JourneyMap map = JourneyMap.named("Aside")
                .stage(
                        "All",
                        s -> s.touchpoint("A", Channels.WEB, t -> t.entry(1).succeeds("Done", 1))
                                .touchpoint("B", Channels.WEB, t -> t.leadsTo("B", 1)))
                .build();
        assertEquals(5, JourneySimulator.of(map).log(5).eventCount());
    }

    @Test
    void journeys_that_are_too_long() {
        assertMessage(
                IllegalStateException.class,
                "A journey passes more than 3 touchpoints.\nMake loops of the map less likely, or raise longestJourney(…).",
                () -> JourneySimulator.of(Maps.fourInOrder(), o -> o.longestJourney(3))
                        .log(1));
        assertEquals(
                4,
                JourneySimulator.of(Maps.fourInOrder(), o -> o.longestJourney(4))
                        .log(1)
                        .eventCount());
    }

    @Test
    void times_beyond_the_years_of_a_log() {
        JourneyMap map = JourneyMap.named("Late")
                .stage(
                        "All",
                        s -> s.touchpoint(
                                        "A",
                                        Channels.WEB,
                                        t -> t.leadsTo("B", 1, l -> l.waiting(Duration.ofSeconds(Long.MAX_VALUE))))
                                .touchpoint("B", Channels.WEB, t -> t.succeeds("Done")))
                .build();
        assertThrows(
                InvalidEventsException.class, () -> JourneySimulator.of(map).log(1));
    }

    @Test
    void rates_that_leave_no_room() {
        assertMessage(
                IllegalStateException.class,
                "The rates of deviations sum to more than 1 (1.25).\nA step deviates in one way at most: lower some.",
                () -> JourneySimulator.of(
                        Maps.fourInOrder(), o -> o.missing(0.5).adHoc(0.75)));
    }

    @Test
    void options_out_of_bounds() {
        refused("The rate of option adHoc (1.5) must be", () -> with(o -> o.adHoc(1.5)));
        refused("The rate of option missing (NaN) must be", () -> with(o -> o.missing(Double.NaN)));
        refused("The rate of option irregularSequence (-0.1)", () -> with(o -> o.irregularSequence(-0.1)));
        refused("The rate of option failure (2.0)", () -> with(o -> o.failure(2)));
        refused("An ad hoc activity must not be blank", () -> with(o -> o.adHoc(0.1, " ")));
        refused("The option timeSpread (-1.0) must be between 0 and 100", () -> with(o -> o.timeSpread(-1)));
        refused("The option scoreSpread (1.5) must be between 0 and 1", () -> with(o -> o.scoreSpread(1.5)));
        refused("The option longestJourney (0) must be", () -> with(o -> o.longestJourney(0)));
        refused("The option unstatedTime (PT-1S) must", () -> with(o -> o.unstatedTime(Duration.ofSeconds(-1))));
        refused("The window must end", () -> with(o -> o.between(Instant.EPOCH, Instant.EPOCH)));
        refused("The window must end", () -> with(o -> o.between(Instant.MIN, Instant.EPOCH)));
        refused("The window must end", () -> with(o -> o.between(Instant.EPOCH, Instant.MAX)));
    }

    @Test
    void numbers_of_journeys_out_of_bounds() {
        JourneySimulator simulator = JourneySimulator.of(Maps.fourInOrder());
        refused("The number of a journey (0) must be at least 1", () -> simulator.journey(0));
        refused("The number of journeys (-1) must not be negative", () -> simulator.log(-1));
        assertEquals(0, simulator.log(0).journeyCount());
    }

    @Test
    void options_that_change_later_change_nothing() {
        SimulationOptions[] kept = new SimulationOptions[1];
        JourneySimulator simulator = JourneySimulator.of(Maps.fourInOrder(), o -> kept[0] = o);
        kept[0].missing(1).seed(9).longestJourney(1);
        assertEquals(8, simulator.log(2).eventCount());
    }

    private static void with(java.util.function.Consumer<SimulationOptions> options) {
        JourneySimulator.of(Maps.fourInOrder(), options);
    }

    private static void refused(String start, Executable action) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, action).getMessage());
        assertTrue(message.startsWith(start), message);
    }

    private static <E extends Exception> void assertMessage(Class<E> type, String message, Executable action) {
        assertEquals(message, assertThrows(type, action).getMessage());
    }
}
