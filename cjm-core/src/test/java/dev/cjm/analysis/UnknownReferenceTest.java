package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownReferenceTest {
    @Test
    void the_nearest_name_is_offered() {
        assertEquals("The map has no persona 'Ana'.\nMaybe you meant 'Anna'.", of("Ana", "Bob", "Anna"));
    }

    @Test
    void without_a_near_name_the_first_five_are_listed() {
        assertEquals("The map has no persona 'Xenia'.\nIt has: A, B, C, D, E.", of("Xenia", "A", "B", "C", "D", "E"));
        assertEquals(
                "The map has no persona 'Xenia'.\nIt has: A, B, C, D, E and 2 more.",
                of("Xenia", "A", "B", "C", "D", "E", "F", "G"));
    }

    @Test
    void where_there_is_none_it_says_so() {
        assertEquals("The map has no persona 'Anna'.\nIt has none.", of("Anna"));
    }

    @Test
    void a_name_that_several_have_asks_for_the_id() {
        assertEquals(
                "The persona 'Anna' stands for 2 in the map.\nName it by its id.", of("Anna", "Anna", "Bob", "Anna"));
    }

    @Test
    void words_of_users_stay_on_their_line() {
        assertEquals("The map has no persona 'A\u240AB'.\nIt has: C\u240AD.", of("A\nB", "C\nD"));
    }

    private static String of(String reference, String... names) {
        return String.valueOf(
                UnknownReference.to("persona", reference, List.of(names)).getMessage());
    }
}
