package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObservedCompletionTest {
    /** Browse goes to cart or exit, cart to buy, browse or exit: 2/7 and 4/7 reach the goal. */
    private final EventLog log = Logs.of(
            "1: browse cart buy",
            "2: browse cart buy more",
            "3: browse cart browse",
            "4: browse",
            "5: browse",
            "6: browse cart",
            "7: browse");

    @Test
    void likelihoods_are_the_counts_of_the_log() {
        ObservedCompletion completion = ObservedCompletion.of(log, "buy");
        assertEquals(2.0 / 7, completion.success().value().orElseThrow(), 1e-15);
        assertEquals(5.0 / 7, completion.lost().value().orElseThrow(), 1e-15);
        assertEquals(Estimate.of(0, 7), completion.failure());
        assertEquals(Estimate.of(0, 7), completion.unknown());
        assertEquals(new Proportion(2, 7), completion.observed());
        ObservedChance cart = completion.activity("cart").orElseThrow();
        assertEquals(new Proportion(4, 7), cart.journeys());
        assertEquals(4.0 / 7, cart.success().value().orElseThrow(), 1e-15);
        ObservedChance browse = completion.activity("browse").orElseThrow();
        assertEquals(2.0 / 7, browse.success().value().orElseThrow(), 1e-15);
        // (1/2) (1 + 3/4 + (1/4) x) = x
        assertEquals(1, browse.furtherEvents().value().orElseThrow(), 1e-15);
        assertEquals(Optional.empty(), completion.activity("buy"));
        assertEquals(Optional.empty(), completion.activity("more"));
    }

    @Test
    void failures_are_ends_too() {
        ObservedCompletion completion = ObservedCompletion.of(
                Logs.of("1: a buy", "2: a cancel a buy", "3: a", "4: cancel"), "buy", o -> o.failsAt("cancel"));
        assertEquals(0.25, completion.success().value().orElseThrow(), 1e-15);
        assertEquals(0.5, completion.failure().value().orElseThrow(), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> ObservedCompletion.of(log, "buy", o -> o.failsAt("buy")));
    }

    @Test
    void open_journeys_do_not_end_where_they_stand() {
        EventLog young = EventLog.builder()
                .event("1", "a", at(0))
                .event("1", "buy", at(1))
                .event("2", "a", at(0))
                .event("3", "a", at(99))
                .event("4", "wait", at(100))
                .build();
        ObservedCompletion completion = ObservedCompletion.of(young, "buy", o -> o.openWithin(Duration.ofSeconds(50)));
        assertEquals(2, completion.open());
        assertEquals(new Proportion(1, 4), completion.observed());
        assertEquals(
                0.5, completion.activity("a").orElseThrow().success().value().orElseThrow(), 1e-15);
        assertEquals(
                Estimate.of(1, 1), completion.activity("wait").orElseThrow().unknown());
        assertEquals(0.375, completion.success().value().orElseThrow(), 1e-15);
        assertEquals(0.25, completion.unknown().value().orElseThrow(), 1e-15);
        assertTrue(completion.toString().contains("Still open: 2\n"));
    }

    @Test
    void without_journeys_there_is_no_data() {
        ObservedCompletion completion = ObservedCompletion.of(EventLog.of(), "buy");
        assertEquals(Estimate.noData(), completion.success());
        assertEquals(new Proportion(0, 0), completion.observed());
    }

    @Test
    void it_prints_a_table() {
        assertEquals(
                """
                Observed completion  Journeys  Reaches the goal  Failure    Lost  Unknown  Further events
                -------------------  --------  ----------------  -------  ------  -------  --------------
                Start                       7            28.6 %    0.0 %  71.4 %    0.0 %
                browse                      7            28.6 %    0.0 %  71.4 %    0.0 %            1.00
                Left out: 1, each with fewer than 5 journeys
                Assumed: what comes next depends on the activity alone
                Assumed: every journey counts as over, since no gap for open ones is stated
                """, ObservedCompletion.of(log, "buy", o -> o.minimumCases(5)).toString());
    }
}
