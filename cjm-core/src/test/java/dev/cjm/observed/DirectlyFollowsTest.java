package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectlyFollowsTest {
    private final EventLog log = Logs.of("1: a b a b", "2: a b", "3: a c", "4: c");

    @Test
    void pairs_are_counted_and_come_most_frequent_first() {
        DirectlyFollows follows = DirectlyFollows.of(log);
        assertEquals(
                List.of(
                        new Follows("a", "b", 3, new Proportion(2, 4), Estimate.of(0.75, 3)),
                        new Follows("a", "c", 1, new Proportion(1, 4), Estimate.of(0.25, 3)),
                        new Follows("b", "a", 1, new Proportion(1, 4), Estimate.of(1 / 3.0, 2))),
                follows.follows());
        assertEquals(log.eventCount() - log.journeyCount(), follows.total());
        assertEquals(follows.follows().subList(0, 2), follows.after("a"));
        assertEquals(Optional.of(follows.follows().get(2)), follows.follows("b", "a"));
        assertEquals(Optional.empty(), follows.follows("c", "a"));
        assertEquals(List.of(), follows.after("c"));
        List<Follows> iterated = new ArrayList<>();
        follows.forEach(iterated::add);
        assertEquals(follows.follows(), iterated);
        assertEquals(follows.follows(), follows.stream().toList());
    }

    @Test
    void times_between_are_measured() {
        EventLog timed = EventLog.builder()
                .event("1", "a", at(0))
                .event("1", "b", at(10))
                .event("2", "a", at(0))
                .event("2", "b", at(20))
                .event("3", "a", at(0))
                .event("3", "b", at(60))
                .build();
        TimeSpans spans = DirectlyFollows.of(timed).spans("a", "b").orElseThrow();
        assertEquals(3, spans.count());
        assertEquals(Duration.ofSeconds(10), spans.min());
        assertEquals(Duration.ofSeconds(20), spans.median());
        assertEquals(Duration.ofSeconds(30), spans.mean());
        assertEquals(Duration.ofSeconds(56), spans.percentile(95));
        assertEquals(Duration.ofSeconds(60), spans.max());
        assertEquals(Optional.empty(), DirectlyFollows.of(timed).spans("b", "a"));
    }

    @Test
    void no_artificial_start_or_end_is_counted() {
        assertEquals(0, DirectlyFollows.of(Logs.of("1: a", "2: b")).total());
        assertEquals(List.of(), DirectlyFollows.of(EventLog.of()).follows());
    }

    @Test
    void many_activities_are_counted_without_a_matrix() {
        EventLogBuilder builder = EventLog.builder();
        int activities = 5_000;
        for (int i = 0; i < activities; i++) {
            builder.event("c", "a%04d".formatted(i), at(i));
            builder.event("d", "a%04d".formatted(i), at(i));
        }
        DirectlyFollows follows = DirectlyFollows.of(builder.build());
        assertEquals(activities - 1, follows.follows().size());
        assertTrue(follows.stream().allMatch(pair -> pair.count() == 2));
        assertEquals("a0000", follows.follows().get(0).source());
        assertEquals("a0001", follows.follows().get(0).target());
        assertEquals(2, follows.spans("a4998", "a4999").orElseThrow().count());
    }

    @Test
    void pairs_are_printed_as_a_table() {
        assertEquals("""
                From  To  Count   Share     Median
                ----  --  -----  ------  ---------
                a     b       3  75.0 %  1 min 0 s
                a     c       1  25.0 %  1 min 0 s
                b     a       1  33.3 %  1 min 0 s
                """, DirectlyFollows.of(log).toString());
        assertTrue(DirectlyFollows.of(log).toText(Locale.forLanguageTag("ro")).startsWith("De la"));
    }
}
