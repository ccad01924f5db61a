package dev.cjm.rule;

import static dev.cjm.rule.Described.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.JourneyGraph;
import org.junit.jupiter.api.Test;

class DescribedTest {
    private static final Described<Integer> BIG = Described.of("are big", number -> number > 10);
    private static final Described<Integer> EVEN = Described.of("divide by two", number -> number % 2 == 0);

    private final JourneyGraph graph = JourneyGraph.of(RuleMaps.food());

    @Test
    void both_are_so_or_one_of_two() {
        assertTrue(BIG.and(EVEN).on(graph).test(12));
        assertFalse(BIG.and(EVEN).on(graph).test(11));
        assertTrue(BIG.or(EVEN).on(graph).test(11));
        assertFalse(BIG.or(EVEN).on(graph).test(9));
        assertTrue(not(BIG).on(graph).test(9));
        assertTrue(not(BIG.and(EVEN)).on(graph).test(11));
    }

    @Test
    void words_of_what_is_composed_follow_its_logic() {
        assertEquals("are big and divide by two", BIG.and(EVEN).words());
        assertEquals("are big or divide by two", BIG.or(EVEN).toString());
        assertEquals("are not big or do not divide by two", not(BIG.and(EVEN)).words());
        assertEquals("are not big and do not divide by two", not(BIG.or(EVEN)).words());
        assertEquals("are big", not(not(BIG)).words());
    }

    @Test
    void why_names_what_decided() {
        assertEquals("is big and divides by two", BIG.and(EVEN).judge(graph).why(12));
        assertEquals("does not divide by two", BIG.and(EVEN).judge(graph).why(11));
        assertEquals("is not big", BIG.and(EVEN).judge(graph).why(4));
        assertEquals(
                "is not big and does not divide by two",
                BIG.and(EVEN).judge(graph).why(3));
        assertEquals("is big", BIG.or(EVEN).judge(graph).why(11));
        assertEquals(
                "is not big and does not divide by two",
                BIG.or(EVEN).judge(graph).why(3));
        assertEquals("is big", not(BIG).judge(graph).why(11));
    }

    @Test
    void details_stand_in_parentheses_unless_blank() {
        Described<Integer> told = BIG.withDetail(number -> number == 7 ? " " : "it is " + number);
        assertEquals("is not big (it is 3)", told.judge(graph).why(3));
        assertEquals("is not big", told.judge(graph).why(7));
        assertEquals("are big", told.words());
    }

    @Test
    void a_test_is_prepared_once_for_all_values() {
        int[] times = {0};
        Described<Integer> counting = Described.byGraph("count", graph -> {
            times[0]++;
            return number -> true;
        });
        var test = counting.on(graph);
        assertTrue(test.test(1) && test.test(2));
        assertEquals(1, times[0]);
    }

    @Test
    void words_must_be_there() {
        assertEquals(
                "The words of a fact must not be blank.\nBegin with a verb in the plural, such as 'feel bad'.",
                assertThrows(IllegalArgumentException.class, () -> Described.of(" ", any -> true))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_and_named() {
        assertEquals("words", nameOf(() -> Described.of(null, any -> true)));
        assertEquals("test", nameOf(() -> Described.of("are", null)));
        assertEquals("preparing", nameOf(() -> Described.byGraph("are", null)));
        assertEquals("fact", nameOf(() -> not(null)));
        assertEquals("other", nameOf(() -> BIG.and(null)));
        assertEquals("other", nameOf(() -> BIG.or(null)));
        assertEquals("detail", nameOf(() -> BIG.withDetail(null)));
        assertEquals(
                "the test of 'are' that its lambda gives",
                nameOf(() -> Described.byGraph("are", graph -> null).on(graph)));
    }

    private static String nameOf(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(NullPointerException.class, call).getMessage());
    }
}
