package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void controls_become_their_pictures() {
        assertEquals("a␊b␍c␉d␀e␡f␛[31m", VisibleText.of("a\nb\rc\td\0e\u007Ff\u001B[31m"));
    }

    @Test
    void what_acts_and_has_no_picture_is_replaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD", VisibleText.of("a\u0085b\u2028c\u202Ed\u2066e\uD83D"));
    }

    @Test
    void all_else_stays() {
        String text = "购物车 👩🏽‍🚀 e\u0301 \u200F";
        assertSame(text, VisibleText.of(text));
    }
}
