package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConversionTest {
    private final EventLog log =
            Logs.of("1: ad pay", "2: ad help", "3: pay help", "4: help", "5: ad chat pay", "6: ad ad");

    @Test
    void it_is_the_share_of_all_journeys() {
        Conversion conversion = Conversion.of(log, "pay");
        assertEquals("pay", conversion.goal());
        assertEquals(new Proportion(3, 6), conversion.journeys());
        assertEquals(Duration.ofMinutes(1), conversion.times().orElseThrow().median());
        assertEquals(0, conversion.open());
    }

    @Test
    void lift_compares_those_who_did_it_before_with_all() {
        Conversion conversion = Conversion.of(log, "pay");
        assertEquals(
                List.of(
                        new Lift("ad", new Proportion(2, 4), new Proportion(1, 2)),
                        new Lift("help", new Proportion(0, 2), new Proportion(3, 4)),
                        new Lift("chat", new Proportion(1, 1), new Proportion(2, 5))),
                conversion.lifts());
        assertEquals(OptionalDouble.of(1), conversion.lift("ad").orElseThrow().lift());
        assertEquals(OptionalDouble.of(0), conversion.lift("help").orElseThrow().lift());
        assertEquals(OptionalDouble.of(2), conversion.lift("chat").orElseThrow().lift());
        assertEquals(Optional.empty(), conversion.lift("pay"));
    }

    @Test
    void what_comes_after_the_goal_counts_on_request() {
        Conversion conversion = Conversion.of(log, "pay", o -> o.anywhere());
        assertEquals(new Proportion(1, 3), conversion.lift("help").orElseThrow().with());
    }

    @Test
    void the_interval_of_the_lift_is_that_of_katz() {
        // ratio 0.4/0.2 = 2, error sqrt(1/40 - 1/100 + 1/20 - 1/100), weight one half
        Lift lift = new Lift("x", new Proportion(40, 100), new Proportion(20, 100));
        assertEquals(4.0 / 3, lift.lift().orElseThrow(), 1e-15);
        double error = Math.sqrt(1 / 40.0 - 0.01 + 1 / 20.0 - 0.01);
        double low = 2 * Math.exp(-1.959963984540054 * error);
        double high = 2 * Math.exp(1.959963984540054 * error);
        assertEquals(low / (low / 2 + 0.5), lift.lower().orElseThrow(), 1e-12);
        assertEquals(high / (high / 2 + 0.5), lift.upper().orElseThrow(), 1e-12);
        assertEquals(1.116, lift.lower().orElseThrow(), 1e-3);
    }

    @Test
    void without_data_there_is_no_lift_and_no_interval() {
        Lift none = new Lift("x", new Proportion(0, 0), new Proportion(1, 2));
        assertEquals(OptionalDouble.empty(), none.lift());
        assertEquals(OptionalDouble.empty(), none.lower());
        assertEquals(OptionalDouble.empty(), new Lift("x", new Proportion(0, 3), new Proportion(0, 2)).lift());
        assertEquals(OptionalDouble.empty(), new Lift("x", new Proportion(2, 3), new Proportion(0, 0)).upper());
    }

    @Test
    void a_window_begins_with_the_journey() {
        assertEquals(
                new Proportion(2, 6),
                Conversion.of(log, "pay", o -> o.within(Duration.ofMinutes(1))).journeys());
        assertThrows(
                IllegalArgumentException.class, () -> Conversion.of(log, "pay", o -> o.within(Duration.ofSeconds(-1))));
    }

    @Test
    void journeys_that_may_still_convert_are_told() {
        EventLog young = EventLog.builder()
                .event("1", "ad", at(0))
                .event("2", "ad", at(95))
                .event("3", "pay", at(100))
                .build();
        Conversion conversion = Conversion.of(young, "pay", o -> o.openWithin(Duration.ofSeconds(10)));
        assertEquals(1, conversion.open());
        assertEquals(new Proportion(1, 3), conversion.journeys());
        assertEquals(new Proportion(1, 2), conversion.decided());
        assertTrue(conversion.toString().contains("Still open: 1\n"));
    }

    @Test
    void a_goal_that_is_not_in_the_log_is_named() {
        Conversion conversion = Conversion.of(log, "buy");
        assertEquals(new Proportion(0, 6), conversion.journeys());
        assertTrue(conversion.toString().contains("Not in the log: buy\n"));
        assertEquals(new Proportion(0, 0), Conversion.of(EventLog.of(), "buy").journeys());
    }

    @Test
    void it_prints_a_table() {
        Conversion conversion = Conversion.of(log, "pay", o -> o.minimumCases(2));
        assertEquals(new Suppressed(2, 1), conversion.suppressed());
        assertEquals("""
                Conversion: pay, 50.0 % (18.8 % – 81.2 %, 3 of 6)
                Median: 1 min 0 s
                Activity  Journeys    With  Without  Lift     Interval
                --------  --------  ------  -------  ----  -----------
                ad               4  50.0 %   50.0 %  1.00  0.40 – 1.37
                help             2   0.0 %   75.0 %  0.00
                Left out: 1, each with fewer than 2 journeys
                Assumed: every journey counts as over, since no gap for open ones is stated
                """, conversion.toString());
        assertTrue(conversion.toText(Locale.forLanguageTag("zh-Hant")).startsWith("轉換"));
    }
}
