package dev.cjm.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.Touchpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyWordsTest {
    private static final CompanyWords WORDS = CompanyWords.shipped();

    @Test
    void each_list_has_forty_words_or_more_and_none_twice() {
        for (String language : CompanyWords.LANGUAGES) {
            List<String> words = CompanyWords.list(language);
            assertTrue(words.size() >= 40, () -> language + ": " + words.size());
            assertEquals(words.size(), new HashSet<>(words).size(), language);
        }
    }

    @Test
    void each_word_of_each_list_is_found_in_a_sentence() {
        for (String language : CompanyWords.LANGUAGES) {
            for (String word : CompanyWords.list(language)) {
                String sentence = language.startsWith("zh") ? "我们要" + word + "吧" : "We want: " + word + "!";
                assertTrue(WORDS.in(sentence).isPresent(), word);
            }
        }
    }

    @Test
    void case_accents_and_an_english_plural_make_no_difference() {
        assertEquals(Optional.of("conversion rate"), WORDS.in("Lift CONVERSION-RATES now"));
        assertEquals(Optional.of("rata de conversie"), WORDS.in("Creștem RATA DE CONVERSIE"));
        assertEquals(Optional.of("palnie de vanzari"), WORDS.in("o pâlnie de vânzări"));
    }

    @Test
    void words_of_latin_letters_are_found_whole_only() {
        assertEquals(Optional.empty(), WORDS.in("Sees skulls and slates"));
        assertEquals(Optional.empty(), WORDS.in("Reads the broiler manual"));
        assertEquals(Optional.of("roi"), WORDS.in("Asks for the ROI"));
    }

    @Test
    void what_customers_say_is_not_found() {
        for (String text : List.of(
                "Pays in the app",
                "Finds something for dinner",
                "Will it arrive before seven?",
                "Caută o rețetă pentru cină",
                "Plătește la casă",
                "在手机上付款",
                "看看有没有新鲜的鱼",
                "在手機上付款",
                "等外送到家")) {
            assertEquals(Optional.empty(), WORDS.in(text), text);
        }
    }

    @Test
    void words_can_be_added_and_let_pass() {
        assertEquals(Optional.of("gmv"), WORDS.with(List.of("GMV")).in("Raises the GMV"));
        assertEquals(Optional.of("成交额"), WORDS.with(List.of("成交额")).in("提高成交额"));
        assertEquals(Optional.empty(), WORDS.without(List.of("Upsell")).in("Gets an upsell"));
        assertEquals(Optional.empty(), WORDS.without(List.of("获客")).in("获客"));
        assertEquals(Optional.of("upsell"), WORDS.in("Gets an upsell"));
    }

    @Test
    void all_that_a_touchpoint_says_for_customers_is_read_but_not_their_own_words() {
        assertTrue(WORDS.in(Touchpoint.of("Upsell", Channels.WEB)).isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.motivation("Churn")))
                .isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.action("Enters the sales funnel")))
                .isPresent());
        assertTrue(WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.asks("What is my customer segment?")))
                .isPresent());
        assertEquals(
                Optional.empty(), WORDS.in(Touchpoint.of("Pays", Channels.WEB, t -> t.quote("They try to upsell me"))));
    }
}
