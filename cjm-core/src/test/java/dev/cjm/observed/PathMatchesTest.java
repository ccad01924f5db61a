package dev.cjm.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.Estimate;
import dev.cjm.model.Proportion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathMatchesTest {
    private static final EventLog LOG = Logs.of("1: a b a b", "2: b a", "3: a x b", "4: a b");

    @Test
    void journeys_and_matches_are_counted() {
        PathMatches matches = PathMatches.of(LOG, "a->b");
        assertEquals("a->b", matches.pattern().toString());
        assertEquals(new Proportion(2, 4), matches.journeys());
        assertEquals(3, matches.total());
        assertEquals(
                Map.of(0, new Proportion(2, 4), 1, new Proportion(1, 4), 2, new Proportion(1, 4)),
                matches.distribution());
        assertEquals(Estimate.of(0.75, 4), matches.mean());
    }

    @ParameterizedTest
    @CsvSource({
        "a, a a a, 3",
        "a->a, a a a a a, 2",
        "a->[b|c]->d, a b d a c d a d, 2",
        "a->[^d]*->e, a b e a d e a e, 2",
        "a->.*->b, a a b a b b, 2",
        "[a]+, a a b a, 3",
        "a->[b]+->c, a b b c a c, 1",
        "^->a, a a, 1",
        "^->[a]*->$, a a, 1",
        "^->[a]*->$, a b, 0",
        "a->$, a a, 1",
        "[a]+->$, a b a a, 1",
        "[a]*->b, b a b, 2",
        "[a]*, a b a, 2"
    })
    void matches_stand_side_by_side(String pattern, String journey, int matches) {
        assertEquals(matches, PathPattern.of(pattern).count(List.of(journey.split(" "))), pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]*", "^->.?", "[a]?->.*->$"})
    void a_path_that_needs_no_event_is_refused(String pattern) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> PathMatches.of(LOG, pattern));
        assertEquals(
                "The path pattern '" + pattern
                        + "' needs no event, so it stands everywhere.\nSay a step that must be, such as [a]+.",
                refused.getMessage());
    }

    @Test
    void rare_numbers_are_left_out() {
        PathMatches matches = PathMatches.of(LOG, "a->b", o -> o.minimumCases(2));
        assertEquals(Map.of(0, new Proportion(2, 4)), matches.distribution());
        assertEquals(new Suppressed(2, 2), matches.suppressed());
        assertEquals(3, matches.total());
    }

    @Test
    void a_log_without_journeys_has_no_data() {
        PathMatches matches = PathMatches.of(EventLog.of(), "a->b");
        assertEquals(new Proportion(0, 0), matches.journeys());
        assertEquals(Estimate.noData(), matches.mean());
        assertEquals(Map.of(), matches.distribution());
    }

    @Test
    void it_prints_a_table() {
        assertEquals("""
                a->b  Journeys   Share
                ----  --------  ------
                   0         2  50.0 %
                   1         1  25.0 %
                   2         1  25.0 %
                Count: 3
                Journeys: 50.0 % (15.0 % – 85.0 %, 2 of 4)
                """, PathMatches.of(LOG, "a->b").toString());
    }
}
