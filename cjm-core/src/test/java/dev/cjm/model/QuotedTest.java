package dev.cjm.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cjm.internal.Quoted;
import org.junit.jupiter.api.Test;

/** Users' words in messages stay on their line, and short. */
class QuotedTest {
    @Test
    void words_stand_in_quotes() {
        assertEquals("'Cart'", Quoted.text("Cart"));
        assertEquals("''", Quoted.text(""));
        assertEquals("'🛒 扫码'", Quoted.text("🛒 扫码"));
    }

    @Test
    void what_would_act_is_made_visible() {
        assertEquals("'a\u240Ab\u2400c\u2421'", Quoted.text("a\nb\u0000c\u007f"));
        assertEquals("'\uFFFD\uFFFD\uFFFD'", Quoted.text("\u2028\u2029\u0085"));
        assertEquals("'x\uFFFD'", Quoted.text("x\ud83d"));
    }

    @Test
    void words_of_more_than_eighty_characters_are_cut() {
        assertEquals("'" + "a".repeat(80) + "'", Quoted.text("a".repeat(80)));
        assertEquals("'" + "a".repeat(80) + "…'", Quoted.text("a".repeat(81)));
        assertEquals("'" + "🛒".repeat(80) + "…'", Quoted.text("🛒".repeat(100)));
    }

    @Test
    void a_message_cannot_be_forged_by_a_name() {
        assertEquals(
                "The goal of touchpoint 'A\u240A  - All is well' must not be blank.",
                Refusal.only(() -> Touchpoint.of("A\n  - All is well", Channels.WEB, t -> t.goal(" ")))
                        .message());
    }
}
