package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
    @Test
    void plain_text_stays() {
        String text = "Pays in the app";
        assertSame(text, PrintableText.lines(text));
    }

    @Test
    void all_line_breaks_become_line_feeds() {
        assertEquals("\na\nb\nc\nd\ne\n", PrintableText.lines("\na\r\nb\rc\u2028d\u0085e\n"));
        assertEquals("a b", PrintableText.line("a\nb\n"));
    }

    @Test
    void what_xml_forbids_is_shown() {
        assertEquals("\u2400\u241B\uFFFD\uFFFD\uFFFD", PrintableText.lines("\u0000\u001B\uD83D\uFFFE\uFFFF"));
        assertEquals("a b", PrintableText.lines("a\tb"));
    }

    @Test
    void every_character_becomes_one_that_xml_allows() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String clean = PrintableText.lines(Character.toString(codePoint));
            assertTrue(clean.codePoints().allMatch(PrintableTextTest::isAllowed), Integer.toHexString(codePoint));
        }
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
