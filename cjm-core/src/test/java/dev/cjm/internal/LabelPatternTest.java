package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LabelPatternTest {
    @Test
    void places_are_filled_by_number_and_as_often_as_they_stand() {
        assertEquals("b a b", LabelPattern.fill("{1} {0} {1}", "a", "b"));
    }

    @Test
    void what_is_filled_in_is_not_searched_again() {
        assertEquals("{1} $0 \\", LabelPattern.fill("{0} {1}", "{1}", "$0 \\"));
    }

    @Test
    void apostrophes_and_other_braces_stand_for_themselves() {
        assertEquals("it's {} {x} 1", LabelPattern.fill("it's {} {x} {0}", 1));
    }

    @Test
    void numbers_read_the_same_everywhere() {
        assertEquals("1234567 0.05 2E23", LabelPattern.fill("{0} {1} {2}", 1_234_567, 0.05, 2e23));
    }

    @Test
    void more_or_fewer_values_than_places_are_refused() {
        assertEquals(
                "The text \"and {0} more\" has 1 places to fill, but 0 values were given.",
                assertThrows(IllegalArgumentException.class, () -> LabelPattern.fill("and {0} more"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> LabelPattern.fill("Stage", 1));
    }
}
