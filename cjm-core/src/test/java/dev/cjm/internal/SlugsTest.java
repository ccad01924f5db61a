package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "Scans & pays, scans-pays",
        "'  --Sees a store ad!? ', sees-a-store-ad",
        "Fresh food/1 hour, fresh-food-1-hour",
        "snake_case, snake-case",
        "Coș de cumpărături, coș-de-cumpărături",
        "产品使用（售后）, 产品使用-售后",
        "售後服務, 售後服務",
        "Ödeme İŞLEMİ, ödeme-i̇şlemi̇",
        "İstanbul, i̇stanbul",
        "ﬁnal ﬂow, final-flow",
        "Ｓｔｅｐ　１２３, step-123",
        "Étape nº 2, étape-no-2",
        "Étape n° 2, étape-n-2",
        "ΟΔΟΣ, οδο\u03C2",
        "STRASSE, strasse",
        "straße, straße",
        "الدفع ٣, الدفع-٣",
        "हिन्दी खरीद, हिन्दी-खरीद",
        "ｶﾞｲﾄﾞ, ガイド",
        "e=mc², e-mc2",
        "don't, don-t"
    })
    void a_name_in_any_script_has_a_slug(String name, String slug) {
        assertEquals(slug, Slugs.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "---", "★", "😀🚀", "❤️", "👩🏽‍🚀", "🇷🇴", "´", "\u0301", "\u3164", "\uFE0F", "\uD83D", "\n"
            })
    void a_name_without_letter_or_digit_has_none(String name) {
        assertEquals("", Slugs.of(name));
    }

    @Test
    void an_emoji_leaves_nothing_behind() {
        assertEquals("home", Slugs.of("❤️ Home 🏡"));
        assertEquals("a-b", Slugs.of("a❤️b"));
    }

    @Test
    void a_variation_selector_makes_no_other_slug() {
        assertEquals(Slugs.of("葛城"), Slugs.of("葛\uDB40\uDD00城"));
    }

    @Test
    void a_lone_surrogate_separates() {
        assertEquals("a-b", Slugs.of("a\uD83Db"));
        assertEquals("a-b", Slugs.of("a\uDE00b"));
    }

    @Test
    void composed_and_decomposed_names_have_one_slug() {
        assertEquals(Slugs.of("Café"), Slugs.of("Cafe\u0301"));
        assertEquals(Slugs.of("İstanbul"), Slugs.of("I\u0307stanbul"));
    }
}
