package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final List<String> STEPS = List.of("view", "cart", "pay");

    private final EventLog log = Logs.of(
            "1: view cart pay",
            "2: view help cart help pay",
            "3: view cart help",
            "4: view",
            "5: cart pay",
            "6: help view view cart view");

    @Test
    void journeys_enter_at_the_first_step_and_go_on_at_any_later_time() {
        Funnel funnel = Funnel.of(log, STEPS);
        assertEquals(
                List.of(new Proportion(5, 6), new Proportion(4, 6), new Proportion(2, 6)),
                funnel.steps().stream().map(FunnelStep::journeys).toList());
        assertEquals(
                List.of(new Proportion(0, 0), new Proportion(4, 5), new Proportion(2, 4)),
                funnel.steps().stream().map(FunnelStep::fromPrevious).toList());
        assertEquals(new Proportion(2, 5), funnel.conversion());
    }

    @Test
    void the_lost_are_told_with_where_they_went_next() {
        Funnel funnel = Funnel.of(log, STEPS);
        FunnelStep view = funnel.steps().get(0);
        assertEquals(new Proportion(1, 5), view.lost());
        assertEquals(new Proportion(1, 1), view.ended());
        assertEquals(Map.of(), view.next());
        FunnelStep cart = funnel.steps().get(1);
        assertEquals(new Proportion(2, 4), cart.lost());
        assertEquals(new Proportion(0, 2), cart.ended());
        assertEquals(Map.of("help", new Proportion(1, 2), "view", new Proportion(1, 2)), cart.next());
        assertEquals(List.of("help", "view"), List.copyOf(cart.next().keySet()));
        assertEquals(new Proportion(0, 2), funnel.steps().get(2).lost());
    }

    @Test
    void times_are_those_between_the_steps() {
        Funnel funnel = Funnel.of(log, STEPS);
        assertEquals(Optional.empty(), funnel.steps().get(0).time());
        TimeSpans toCart = funnel.steps().get(1).time().orElseThrow();
        assertEquals(4, toCart.count());
        assertEquals(Duration.ofMinutes(2), toCart.max());
        assertEquals(
                Duration.ofSeconds(90),
                funnel.steps().get(2).time().orElseThrow().median());
    }

    @Test
    void steps_may_have_to_follow_directly() {
        Funnel funnel = Funnel.of(log, STEPS, o -> o.direct());
        assertEquals(
                List.of(new Proportion(5, 6), new Proportion(3, 6), new Proportion(1, 6)),
                funnel.steps().stream().map(FunnelStep::journeys).toList());
        assertEquals(Map.of("help", new Proportion(1, 2)), funnel.steps().get(0).next());
    }

    @Test
    void journeys_may_enter_at_any_step() {
        Funnel funnel = Funnel.of(log, STEPS, o -> o.openEntry());
        assertEquals(
                List.of(5L, 1L, 0L),
                funnel.steps().stream().map(FunnelStep::entered).toList());
        assertEquals(new Proportion(5, 6), funnel.steps().get(1).journeys());
        assertEquals(new Proportion(4, 5), funnel.steps().get(1).fromPrevious());
        assertEquals(new Proportion(3, 5), funnel.steps().get(2).fromPrevious());
        assertEquals(new Proportion(3, 6), funnel.conversion());
    }

    @Test
    void windows_limit_the_whole_and_each_step() {
        EventLog slow = EventLog.builder()
                .event("1", "view", at(0))
                .event("1", "view", at(50))
                .event("1", "cart", at(100))
                .event("1", "pay", at(160))
                .build();
        assertEquals(2, reached(slow, o -> o.within(Duration.ofSeconds(109))));
        assertEquals(3, reached(slow, o -> o.within(Duration.ofSeconds(110))));
        assertEquals(1, reached(slow, o -> o.stepWithin(Duration.ofSeconds(49))));
        assertEquals(2, reached(slow, o -> o.stepWithin(Duration.ofSeconds(59))));
        assertEquals(3, reached(slow, o -> o.stepWithin(Duration.ofSeconds(60))));
    }

    private static long reached(EventLog log, java.util.function.Consumer<FunnelOptions> options) {
        return Funnel.of(log, STEPS, options).steps().stream()
                .mapToLong(step -> step.journeys().numerator())
                .sum();
    }

    @Test
    void journeys_that_may_still_go_on_are_not_lost() {
        EventLog young = EventLog.builder()
                .event("old", "view", at(0))
                .event("young", "view", at(901))
                .event("paid", "view", at(0))
                .event("paid", "cart", at(1_000))
                .build();
        Funnel funnel = Funnel.of(young, List.of("view", "cart"), o -> o.openWithin(Duration.ofSeconds(100)));
        assertEquals(1, funnel.steps().get(0).open());
        assertEquals(new Proportion(1, 3), funnel.steps().get(0).lost());
        Funnel later = Funnel.of(
                young,
                List.of("view", "cart"),
                o -> o.openWithin(Duration.ofSeconds(100)).observedUntil(at(1_001)));
        assertEquals(0, later.steps().get(0).open());
        assertEquals(
                List.of("a journey is open until 1 min 40 s have passed after its last event"), later.assumptions());
    }

    @Test
    void a_step_may_stand_there_twice() {
        Funnel funnel = Funnel.of(Logs.of("1: a a", "2: a", "3: a b a"), List.of("a", "a"));
        assertEquals(new Proportion(2, 3), funnel.conversion());
    }

    @Test
    void rare_ways_are_left_out_and_counted() {
        Funnel funnel = Funnel.of(log, STEPS, o -> o.minimumCases(2));
        assertEquals(Map.of(), funnel.steps().get(1).next());
        assertEquals(new Suppressed(2, 2), funnel.suppressed());
    }

    @Test
    void what_is_not_in_the_log_is_named() {
        Funnel funnel = Funnel.of(log, List.of("view", "Pay", "Pay"));
        assertEquals(List.of("Pay"), funnel.notFound());
        assertTrue(funnel.toString().contains("Not in the log: Pay\n"));
        assertThrows(IllegalArgumentException.class, () -> Funnel.of(log, List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> Funnel.of(log, STEPS, o -> o.within(Duration.ofSeconds(-1))));
        assertThrows(IllegalArgumentException.class, () -> Funnel.of(log, STEPS, o -> o.minimumCases(0)));
        assertThrows(
                IllegalArgumentException.class, () -> Funnel.of(log, STEPS, o -> o.openWithin(Duration.ofSeconds(-1))));
    }

    @Test
    void a_funnel_without_journeys_has_no_data() {
        Funnel funnel = Funnel.of(EventLog.of(), STEPS);
        assertEquals(new Proportion(0, 0), funnel.conversion());
        assertEquals(STEPS, funnel.notFound());
    }

    @Test
    void it_prints_a_table() {
        String text = Funnel.of(log, STEPS).toString();
        assertEquals("""
                Funnel  Journeys  Of all  Of the step before      Median  Lost  Still open  Went on to
                ------  --------  ------  ------------------  ----------  ----  ----------  --------------
                view           5  83.3 %                                     1           0  End 1
                cart           4  66.7 %              80.0 %   1 min 0 s     2           0  help 1, view 1
                pay            2  33.3 %              50.0 %  1 min 30 s     0           0
                Assumed: every journey counts as over, since no gap for open ones is stated
                """, text);
        assertTrue(Funnel.of(log, STEPS).toText(Locale.forLanguageTag("ro")).startsWith("Pâlnie"));
    }
}
