package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {
    @ParameterizedTest
    @CsvSource({"i,222", "W,944", "0,556", "é,556", "ș,500", "Ț,611", "客,1000", "ガ,1000", "한,1000", "🚀,1300", "е,700"})
    void widths_are_those_of_helvetica_and_of_squares(String character, double thousandths) {
        assertEquals(thousandths / 1000 * 10 * 1.08, TextMetrics.width(character, 10, false), 1e-9);
    }

    @Test
    void bold_is_wider() {
        assertEquals(1.08 * TextMetrics.width("Stage", 12, false), TextMetrics.width("Stage", 12, true), 1e-9);
    }

    @Test
    void marks_and_joiners_have_no_width() {
        assertEquals(TextMetrics.width("e", 12, false), TextMetrics.width("e\u0301\u0301\u200D\u200B", 12, false));
    }

    @Test
    void every_code_point_has_a_width() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int width = GlyphWidths.of(codePoint);
            assertTrue(width >= 0 && width <= 7000, "U+" + Integer.toHexString(codePoint));
        }
    }

    @Test
    void the_widths_of_ascii_are_those_of_the_font_metrics() {
        assertEquals(278, GlyphWidths.of(' '));
        assertEquals(1015, GlyphWidths.of('@'));
        assertEquals(833, GlyphWidths.of('m'));
        assertEquals(584, GlyphWidths.of('~'));
    }
}
