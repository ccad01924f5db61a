package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void words_start_and_numbers_end_at_one_line() {
        assertEquals(
                """
                Pain point       RPN  Owner
                -------------  -----  -----
                Payment fails    120
                Queue          1,008  Store
                """,
                new TextTable()
                        .left("Pain point")
                        .right("RPN")
                        .left("Owner")
                        .row("Payment fails", "120", "")
                        .row(List.of("Queue", "1,008", "Store"))
                        .toString());
    }

    @Test
    void wide_characters_take_two_columns() {
        assertEquals(
                """
                接触点      情绪
                ----------  ----
                购物车        −2
                👩🏽‍🚀 Cafe\u0301        1
                🇷🇴 Livrare     0
                """,
                new TextTable()
                        .left("接触点")
                        .right("情绪")
                        .row("购物车", "−2")
                        .row("👩🏽‍🚀 Cafe\u0301", "1")
                        .row("🇷🇴 Livrare ", "0")
                        .toString());
    }

    @Test
    void cells_that_are_too_wide_are_cut() {
        assertEquals(
                """
                Touch…   Share
                ------  ------
                Home…   48.0 %
                购物…       12
                """,
                new TextTable()
                        .left("Touchpoint")
                        .right("Share")
                        .cellsUpTo(6)
                        .row("Home delivery", "48.0 %")
                        .row("购物车车", "12")
                        .toString());
    }

    @Test
    void a_cell_cannot_break_the_table() {
        assertEquals(
                """
                A    B
                ---  -
                x␊y  1
                ␉\uFFFDz  2
                """,
                new TextTable()
                        .left("A")
                        .left("B")
                        .row("x\ny", "1")
                        .row("\t\u202Ez", "2")
                        .toString());
    }

    @Test
    void a_table_without_rows_or_columns_is_what_there_is() {
        assertEquals("A\n-\n", new TextTable().left("A").toString());
        assertEquals("", new TextTable().toString());
    }

    @Test
    void a_row_that_does_not_fit_the_columns_is_refused() {
        TextTable table = new TextTable().left("A").left("B");
        assertEquals(
                "The row [x] has 1 cells, but the table has 2 columns.",
                assertThrows(IllegalArgumentException.class, () -> table.row("x"))
                        .getMessage());
    }

    @Test
    void a_column_after_the_first_row_is_refused() {
        TextTable table = new TextTable().left("A").row("x");
        assertEquals(
                "The column 'B' comes after the first row.\nSay all columns before the rows.",
                assertThrows(IllegalStateException.class, () -> table.right("B"))
                        .getMessage());
    }

    @Test
    void cells_of_no_column_are_refused() {
        TextTable table = new TextTable();
        assertThrows(IllegalArgumentException.class, () -> table.cellsUpTo(0));
    }
}
