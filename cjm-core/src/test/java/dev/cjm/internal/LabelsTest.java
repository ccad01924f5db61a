package dev.cjm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "de, en",
        "und, en",
        "ro, ro",
        "ro-MD, ro",
        "zh, zh-Hans",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-MO, zh-Hant",
        "zh-Hant, zh-Hant",
        "zh-Hant-CN, zh-Hant",
        "zh-Hans-HK, zh-Hans",
        "zh-TW-x-shop, zh-Hant"
    })
    void a_locale_has_the_labels_of_its_language_and_script(String locale, String language) {
        assertEquals(language, Labels.of(Locale.forLanguageTag(locale)).language());
    }

    @ParameterizedTest
    @CsvSource({
        "en, touchpoint, Touchpoint",
        "ro, touchpoint, Punct de contact",
        "zh-Hans, touchpoint, 接触点",
        "zh-Hant, touchpoint, 接觸點",
        "ro, emotionCurve, Curba emoțiilor",
        "ro, failure, Eșec",
        "zh-CN, momentOfTruth, 关键时刻",
        "zh-TW, after, 售後",
        "zh-HK, dayInTheLife, 日常生活"
    })
    void a_word_reads_in_the_language_of_the_reader(String locale, String key, String word) {
        assertEquals(word, Labels.of(Locale.forLanguageTag(locale)).text(key));
    }

    @Test
    void a_text_with_places_is_filled_in_the_order_of_its_language() {
        assertEquals("3 of 10", Labels.of(Locale.ENGLISH).text("of", 3, 10));
        assertEquals("3 din 10", Labels.of(Locale.forLanguageTag("ro")).text("of", 3, 10));
        assertEquals("10 中的 3", Labels.of(Locale.SIMPLIFIED_CHINESE).text("of", 3, 10));
        assertEquals("「好」", Labels.of(Locale.TRADITIONAL_CHINESE).text("quoted", "好"));
        assertEquals("and 2 more", Labels.of(Locale.ENGLISH).text("andMore", 2));
    }

    @Test
    void labels_are_read_once() {
        assertSame(Labels.of(Locale.UK), Labels.of(Locale.GERMANY));
    }

    @Test
    void an_unknown_key_is_refused_with_the_nearest() {
        Labels labels = Labels.of(Locale.CHINA);
        assertEquals(
                "There is no label 'touchpiont'.\nMaybe you meant 'touchpoint'.",
                assertThrows(IllegalArgumentException.class, () -> labels.text("touchpiont"))
                        .getMessage());
        assertEquals(
                "There is no label 'fax'.",
                assertThrows(IllegalArgumentException.class, () -> labels.text("fax"))
                        .getMessage());
    }

    @Test
    void others_take_the_place_of_some_and_the_rest_stays() {
        Labels german =
                Labels.of(Locale.ENGLISH).with(Map.of("touchpoint", "Kontaktpunkt", "andMore", "und {0} weitere"));
        assertEquals("Kontaktpunkt", german.text("touchpoint"));
        assertEquals("und 3 weitere", german.text("andMore", 3));
        assertEquals("Stage", german.text("stage"));
    }

    @Test
    void others_must_be_known_and_have_the_same_places() {
        Labels english = Labels.of(Locale.ENGLISH);
        Throwable unknown = assertThrows(IllegalArgumentException.class, () -> english.with(Map.of("touchpiont", "x")));
        assertTrue(String.valueOf(unknown.getMessage()).contains("'touchpoint'"));
        assertThrows(IllegalArgumentException.class, () -> english.with(Map.of("andMore", "und mehr")));
    }
}
