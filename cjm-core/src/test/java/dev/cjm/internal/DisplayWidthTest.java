package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Cart, 4",
        "ușă, 3",
        "e\u0301, 1",
        "购物车, 6",
        "ガイド, 6",
        "ｶﾞ, 2",
        "한국, 4",
        "\u1112\u1161\u11AB, 2",
        "（Ａ）, 6",
        "हिन्दी, 3",
        "😀, 2",
        "⌚, 2",
        "❤, 1",
        "❤️, 2",
        "❤️‍🔥, 2",
        "❤‍🔥, 2",
        "👩‍🚀, 2",
        "👩🏽‍🚀, 2",
        "👨‍👩‍👧‍👦, 2",
        "🏳️‍🌈, 2",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2",
        "🇷🇴, 2",
        "🇷🇴🇨🇳, 4",
        "1️⃣, 2",
        "a️, 1",
        "😀😀, 4",
        "🏽, 2",
        "a\u200Db, 2",
        "a\u200Bb, 2",
        "−2.5, 4",
        "…, 1"
    })
    void a_text_takes_the_columns_that_people_see(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Checkout, 8, Checkout",
        "Checkout, 7, Checko…",
        "Checkout, 1, …",
        "Home delivery, 6, Home…",
        "购物车, 5, 购物…",
        "购物车, 4, 购…",
        "cafe\u0301s, 5, cafe\u0301s",
        "cafe\u0301s!, 5, cafe\u0301…",
        "👨‍👩‍👧👨‍👩‍👧, 3, 👨‍👩‍👧…",
        "👨‍👩‍👧👨‍👩‍👧, 2, …",
        "🇷🇴🇨🇳🇹🇼, 5, 🇷🇴🇨🇳…"
    })
    void a_text_is_cut_between_grapheme_clusters(String text, int widest, String cut) {
        assertEquals(cut, DisplayWidth.cut(text, widest));
    }

    @Test
    void a_cut_to_no_column_is_refused() {
        assertEquals(
                "The widest text (0 columns) must have at least 1 column.",
                assertThrows(IllegalArgumentException.class, () -> DisplayWidth.cut("a", 0))
                        .getMessage());
    }
}
