package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CountBeforeTest {
    private final EventLog log =
            Logs.of("1: ad ad buy ad", "2: buy buy", "3: ad x ad buy", "4: ad", "5: ad buy", "6: x");

    @Test
    void only_what_stands_before_the_first_goal_counts() {
        CountBefore count = CountBefore.of(log, "ad", "buy");
        assertEquals(new Proportion(4, 6), count.journeys());
        assertEquals(
                Map.of(0, new Proportion(1, 4), 1, new Proportion(1, 4), 2, new Proportion(2, 4)),
                count.distribution());
        assertEquals(Estimate.of(1.25, 4), count.mean());
        assertEquals(OptionalInt.of(1), count.median());
    }

    @Test
    void open_journeys_and_rare_counts_are_told() {
        EventLog young = EventLog.builder()
                .event("1", "ad", at(0))
                .event("2", "buy", at(0))
                .build();
        CountBefore count = CountBefore.of(
                young, "ad", "buy", o -> o.openWithin(Duration.ofSeconds(1)).minimumCases(2));
        assertEquals(1, count.open());
        assertEquals(Map.of(), count.distribution());
        assertEquals(new Suppressed(2, 1), count.suppressed());
        assertEquals(OptionalInt.of(0), count.median());
    }

    @Test
    void without_the_goal_there_is_no_data() {
        CountBefore count = CountBefore.of(log, "ad", "rent");
        assertEquals(Estimate.noData(), count.mean());
        assertEquals(OptionalInt.empty(), count.median());
        assertThrows(IllegalArgumentException.class, () -> CountBefore.of(log, "ad", "ad"));
    }

    @Test
    void it_prints_a_table() {
        assertEquals("""
                ad before buy  Journeys   Share
                -------------  --------  ------
                            0         1  25.0 %
                            1         1  25.0 %
                            2         2  50.0 %
                Mean: 1.25
                Journeys: 66.7 % (30.0 % – 90.3 %, 4 of 6)
                Assumed: every journey counts as over, since no gap for open ones is stated
                """, CountBefore.of(log, "ad", "buy").toString());
    }
}
