package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Proportion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private final EventLog log = Logs.of("1: a b b", "2: a", "3: b a c b a", "4: a c");

    @Test
    void starts_and_ends_are_shares_of_all_journeys() {
        StartsAndEnds found = StartsAndEnds.of(log);
        assertEquals(Map.of("a", new Proportion(3, 4), "b", new Proportion(1, 4)), found.starts());
        assertEquals(
                Map.of("a", new Proportion(2, 4), "b", new Proportion(1, 4), "c", new Proportion(1, 4)), found.ends());
        assertEquals(List.of("a", "b", "c"), List.copyOf(found.ends().keySet()));
        assertEquals("""
                Starts and ends  Activity  Journeys   Share
                ---------------  --------  --------  ------
                Start            a                3  75.0 %
                Start            b                1  25.0 %
                End              a                2  50.0 %
                End              b                1  25.0 %
                End              c                1  25.0 %
                """, found.toString());
    }

    @Test
    void rework_is_a_share_of_the_journeys_with_the_activity() {
        Rework rework = Rework.of(log);
        assertEquals(Map.of("a", new Proportion(1, 4), "b", new Proportion(2, 2)), rework.again());
        assertEquals(List.of("b", "a"), List.copyOf(rework.again().keySet()));
        assertEquals("""
                Rework  Journeys    Share
                ------  --------  -------
                b         2 of 2  100.0 %
                a         1 of 4   25.0 %
                """, rework.toString());
    }

    @Test
    void durations_are_from_first_to_last_event() {
        TimeSpans spans = Durations.of(log).spans().orElseThrow();
        assertEquals(4, spans.count());
        assertEquals(Duration.ZERO, spans.min());
        assertEquals(Duration.ofMinutes(4), spans.max());
        assertEquals(Duration.ofSeconds(90), spans.median());
        assertEquals(Duration.ofSeconds(105), spans.mean());
        assertEquals("""
                Durations    Duration
                ---------  ----------
                Lowest           0 ms
                Median     1 min 30 s
                Mean       1 min 45 s
                95 %       3 min 42 s
                Highest     4 min 0 s
                Journeys            4

                Activity  Count  Step (median)  95 %  Waiting (median)       95 %
                --------  -----  -------------  ----  ----------------  ---------
                a             5                              1 min 0 s  1 min 0 s
                b             4                              1 min 0 s  1 min 0 s
                c             2                              1 min 0 s  1 min 0 s
                """, Durations.of(log).toString());
        assertTrue(Durations.of(EventLog.of()).spans().isEmpty());
        assertTrue(Durations.of(EventLog.of()).toString().contains("No data"));
    }

    @Test
    void percentiles_lie_between_the_nearest_values() {
        TimeSpans spans = new TimeSpans(new long[] {9, 1, 2, 4, 9}, 1, 4);
        assertEquals(Duration.ofNanos(1_000), spans.percentile(0));
        assertEquals(Duration.ofNanos(1_500), spans.percentile(25));
        assertEquals(Duration.ofNanos(2_000), spans.median());
        assertEquals(Duration.ofNanos(3_800), spans.percentile(95));
        assertEquals(Duration.ofNanos(4_000), spans.percentile(100));
        assertEquals(Duration.ofNanos(2_333), spans.mean());
        assertThrows(IllegalArgumentException.class, () -> spans.percentile(101));
        assertThrows(IllegalArgumentException.class, () -> spans.percentile(-1));
    }

    @Test
    void means_of_very_long_times_do_not_overflow() {
        long long1 = Micros.HIGHEST - Micros.LOWEST;
        long[] micros = new long[100];
        java.util.Arrays.fill(micros, long1);
        assertEquals(Micros.duration(long1), new TimeSpans(micros, 0, micros.length).mean());
    }

    @Test
    void times_are_printed_in_their_two_largest_units() {
        assertEquals("2 d 3 h", SpanText.of(Duration.ofHours(51).plusMinutes(59)));
        assertEquals("3 h 4 min", SpanText.of(Duration.ofMinutes(184)));
        assertEquals("59 s", SpanText.of(Duration.ofMillis(59_999)));
        assertEquals("7 ms", SpanText.of(Duration.ofMillis(7)));
    }

    @Test
    void one_journey_of_one_event_has_all_answers() {
        EventLog one = EventLog.builder().event("c", "a", Instant.EPOCH).build();
        assertEquals(Duration.ZERO, Durations.of(one).spans().orElseThrow().percentile(95));
        assertEquals(Map.of("a", new Proportion(1, 1)), StartsAndEnds.of(one).ends());
        assertEquals(Map.of(), Rework.of(one).again());
        assertEquals(
                at(0).getEpochSecond(), Logs.of("1: a").start().orElseThrow().getEpochSecond());
    }
}
