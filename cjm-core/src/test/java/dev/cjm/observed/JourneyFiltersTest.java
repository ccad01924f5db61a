package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyFiltersTest {
    private final EventLog log = Logs.of("1: a b c", "2: a d d e", "3: c", "4: b a");

    @Test
    void journeys_are_kept_by_what_happens() {
        assertEquals("1 2 4", kept(JourneyFilters.has("a")));
        assertEquals("1 2", kept(JourneyFilters.startsWith("a")));
        assertEquals("1 3", kept(JourneyFilters.endsWith("c")));
        assertEquals("3", kept(JourneyFilters.isVariant(List.of("c"))));
        assertEquals("1 4", kept(JourneyFilters.length(2, 3)));
        assertEquals("1 4", kept(JourneyFilters.lasts(Duration.ofMinutes(1), Duration.ofMinutes(2))));
        assertEquals("3 4", kept(JourneyFilters.within(at(0), at(61))));
        assertEquals("", kept(JourneyFilters.within(at(1), at(1_000))));
        assertEquals("2", kept(JourneyFilters.follows("a->[^b]*->e")));
        assertEquals("3", kept(JourneyFilters.has("a").negate()));
    }

    @Test
    void journeys_are_kept_by_what_events_have() {
        EventLog valued = EventLog.builder()
                .event("1", ObservedEvent.of("a", at(0)).with("channel", "web").with("amount", 5))
                .event("1", ObservedEvent.of("b", at(1)).with("channel", "app"))
                .event("2", ObservedEvent.of("a", at(0)).with("channel", "app").with("amount", 9))
                .build();
        assertEquals(1, valued.where(JourneyFilters.text("channel", "web")).journeyCount());
        assertEquals(2, valued.where(JourneyFilters.text("channel", "app")).journeyCount());
        assertEquals(
                1,
                valued.where(JourneyFilters.number("amount", amount -> amount > 5))
                        .journeyCount());
        assertEquals(
                0,
                valued.where(JourneyFilters.number("channel", amount -> true)).journeyCount());
    }

    @ParameterizedTest
    @CsvSource({
        "a, x a y, true",
        "a->b, a b, true",
        "a->b, a x b, false",
        "a->.->b, a x b, true",
        "a->.*->b, a x y b, true",
        "a->.*->b, a b, true",
        "a->.+->b, a b, false",
        "a->.?->b, a x b, true",
        "a->.?->b, a x y b, false",
        "a->[b|c]->d, a c d, true",
        "a->[b|c]->d, a d, false",
        "a->[^d]*->e, a b c e, true",
        "a->[^d]*->e, a d e, false",
        "[b]+, a, false",
        "[b]+->$, a b b, true",
        "^->b, a b, false",
        "^->a->$, a, true",
        "^->a->$, a a, false",
        "^->[a]*->$, a a a, true",
        "^->[a]*->$, a b a, false",
        "b->$, b a b, true",
        "b->$, b a, false",
        "a->a->b, a a a b, true"
    })
    void path_patterns_are_read_as_written(String pattern, String journey, boolean isIn) {
        assertEquals(isIn, PathPattern.of(pattern).isIn(List.of(journey.split(" "))), pattern);
        assertEquals(pattern, PathPattern.of(pattern).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a->", "->a", "[a", "[]", "^->$", "[a->b]"})
    void what_is_no_pattern_is_refused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> PathPattern.of(pattern));
    }

    @Test
    void a_window_keeps_the_events_inside() {
        EventLog window = log.between(at(60), at(120));
        assertEquals(
                List.of("1: b", "2: d", "4: a"),
                window.stream().map(ObservedJourney::toString).toList());
        assertEquals(List.of("a", "b", "d"), window.activities());
        assertEquals(log, log.between(at(0), at(10_000)));
        assertEquals(0, log.between(at(0), at(0)).journeyCount());
    }

    @Test
    void sessions_part_journeys_where_nothing_happens() {
        EventLog visits = EventLog.builder()
                .event("c", "a", at(0))
                .event("c", "b", at(30))
                .event("c", "a", at(61))
                .event("d", "a", at(40))
                .event("c#1", "x", at(50))
                .build();
        assertEquals(
                List.of("c#1: a → b", "d#1: a", "c#1#1: x", "c#2: a"),
                visits.sessions(Duration.ofSeconds(30)).stream()
                        .map(ObservedJourney::toString)
                        .toList());
        assertEquals(3, visits.sessions(Duration.ofDays(1_000_000_000)).journeyCount());
        assertEquals(5, visits.sessions(Duration.ZERO).journeyCount());
        assertThrows(IllegalArgumentException.class, () -> visits.sessions(Duration.ofSeconds(-1)));
    }

    private String kept(Predicate<ObservedJourney> condition) {
        return String.join(
                " ",
                log.where(condition).stream().map(ObservedJourney::id).sorted().toList());
    }
}
