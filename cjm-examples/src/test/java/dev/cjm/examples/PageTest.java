package dev.cjm.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void words_wrap_at_spaces() {
        assertEquals(List.of("one two", "three"), Page.wrapped("one two three", 8));
    }

    @Test
    void a_word_that_is_too_long_stands_alone() {
        assertEquals(List.of("a", "hippopotamus", "b"), Page.wrapped("a hippopotamus b", 5));
    }

    @Test
    void lines_stay_lines_and_what_fits_keeps_its_spaces() {
        assertEquals(List.of("  a   b", "c"), Page.wrapped("  a   b\nc", 10));
    }

    @Test
    void chinese_characters_take_two_columns() {
        assertEquals(List.of("物流", "售後"), Page.wrapped("物流 售後", 8));
        assertEquals(List.of("物流 售後"), Page.wrapped("物流 售後", 9));
    }

    @Test
    void rows_wrap_within_columns_and_numbers_end_at_one_line() {
        assertEquals(
                """
                 7  one  x
                    two
                12  y    z
                """,
                new Page()
                        .row(new int[] {-2, 3, 1}, "7", "one two", "x")
                        .row(new int[] {-2, 3, 1}, "12", "y", "z")
                        .toString());
    }

    @Test
    void numbers_read_the_same_everywhere() {
        assertEquals("34.7 %", Page.percent(0.34704, 1));
        assertEquals("+0.5", Page.signed(0.5));
        assertEquals("-1.5", Page.signed(-1.5));
        assertEquals("0.0", Page.signed(0));
        assertEquals("35", Page.plain(35));
        assertEquals("1200", Page.plain(1200));
        assertEquals("4.6", Page.plain(4.6));
    }
}
