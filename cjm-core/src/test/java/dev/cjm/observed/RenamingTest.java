package dev.cjm.observed;

import static dev.cjm.observed.Logs.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class RenamingTest {
    private final EventLog log = Logs.of("1: /cart /cart/pay T01-x T02-y home", "2: z");

    @Test
    void activities_get_other_names_and_the_report_tells_what_stayed() {
        Renaming renaming = Renaming.of(
                log,
                r -> r.exact("/cart", "Cart")
                        .glob("/cart/*", "Pay")
                        .glob("T0?-x", "Check")
                        .regex("T(\\d+)-(.)", "$2 $1")
                        .table(Map.of("nowhere", "x"))
                        .glob("*art", "unreached"));
        assertEquals(
                List.of("Cart", "Pay", "Check", "y 02", "home"),
                renaming.log().journey("1").orElseThrow().activities());
        assertEquals(
                Map.of("/cart", "Cart", "/cart/pay", "Pay", "T01-x", "Check", "T02-y", "y 02"), renaming.renamed());
        assertEquals(List.of("home", "z"), renaming.unchanged());
        assertEquals(List.of("nowhere", "*art"), renaming.unusedRules());
        assertEquals("4 activities renamed, 2 unchanged, 2 rules without effect", renaming.toString());
        assertEquals(
                List.of("Cart", "Check", "Pay", "home", "y 02", "z"),
                renaming.log().activities());
    }

    @Test
    void activities_with_one_name_are_one() {
        EventLog grouped =
                Renaming.of(log, r -> r.glob("T*", "T").exact("z", "home")).log();
        assertEquals(log.eventCount(), grouped.eventCount());
        assertEquals(List.of("/cart", "/cart/pay", "T", "home"), grouped.activities());
        assertEquals(
                1, DirectlyFollows.of(grouped).follows("T", "T").orElseThrow().count());
        assertEquals(5, log.journey("1").orElseThrow().length());
        assertEquals("T01-x", log.journey("1").orElseThrow().activity(2));
    }

    @Test
    void only_activities_of_the_view_are_reported() {
        Renaming renaming = Renaming.of(log.where(JourneyFilters.has("z")), r -> r.exact("home", "x"));
        assertEquals(List.of("z"), renaming.unchanged());
        assertEquals(List.of("home"), renaming.unusedRules());
    }

    @Test
    void nothing_special_is_special_in_a_glob() {
        EventLog odd = EventLog.builder()
                .event("c", "a.b(c)\nd", at(0))
                .event("c", "aXb(c)\nd", at(1))
                .build();
        assertEquals(
                List.of("one", "aXb(c)\nd"),
                Renaming.of(odd, r -> r.glob("a.b(*", "one"))
                        .log()
                        .journeys()
                        .get(0)
                        .activities());
    }

    @Test
    void rules_that_cannot_be_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Renaming.of(log, r -> r.exact("z", "")));
        assertThrows(IllegalArgumentException.class, () -> Renaming.of(log, r -> r.regex("z", "")));
        assertThrows(PatternSyntaxException.class, () -> Renaming.of(log, r -> r.regex("(", "x")));
    }
}
