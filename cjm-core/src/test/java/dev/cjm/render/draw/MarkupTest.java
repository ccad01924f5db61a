package dev.cjm.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @Test
    void text_stays_text() {
        Markup markup = new Markup()
                .open("a")
                .attribute("b", "\"<&>'\n")
                .text("]]></a><b x='1'>&amp;")
                .close();
        assertEquals(
                "<a b=\"&quot;&lt;&amp;&gt;'&#10;\">]]&gt;&lt;/a&gt;&lt;b x='1'&gt;&amp;amp;</a>", markup.toString());
    }

    @Test
    void an_element_without_content_ends_at_once_unless_html_wants_its_end() {
        assertEquals("<a/>", new Markup().open("a").close().toString());
        assertEquals("<a></a>", new Markup().open("a").end().toString());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "12.5,12.5", "12.344,12.34", "-0.05,-0.05", "-3,-3", "0.001,0", "100000.1,100000.1"})
    void coordinates_have_two_digits_at_most(double pixels, String text) {
        assertEquals(text, Coordinates.of(pixels));
    }

    @Test
    void cells_know_what_lies_inside() {
        Cell cell = new Cell(0, 0, 100, 50);
        assertTrue(cell.contains(cell.inside(10)));
        assertFalse(cell.inside(10).contains(cell));
        assertEquals(new Cell(10, 10, 80, 30), cell.inside(10));
    }

    @Test
    void icons_move_where_they_are_asked_to() {
        assertEquals("M18 23 v10 M13 28 h10", Icon.PLUS.path(10, 20));
        for (Icon icon : Icon.values()) {
            assertTrue(icon.path(0, 0).startsWith("M"), icon.name());
        }
    }
}
