package dev.cjm.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.analysis.EmotionCurve;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.render.chart.EmotionCurveSvg;
import dev.cjm.render.html.JourneyHtml;
import dev.cjm.render.svg.JourneySvg;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final JourneyMap MAP = JourneyMap.named("Mittagessen")
            .goal("Satt werden")
            .stage("Essen", s -> s.touchpoint("Isst", Channels.STORE, t -> t.feels(1)))
            .build();

    @Test
    void all_keys_have_a_word_in_every_language() {
        assertEquals("Goal", Wording.of(Locale.ENGLISH).get("goal"));
        assertEquals("Obiectiv", Wording.of(Locale.forLanguageTag("ro")).get("goal"));
        assertEquals(
                Wording.of(Locale.ENGLISH).keySet(), Wording.of(Locale.TAIWAN).keySet());
        assertEquals(Wording.of(Locale.ENGLISH), Wording.of(Locale.GERMAN));
        Map<String, String> words = Wording.of(Locale.ENGLISH);
        assertThrows(UnsupportedOperationException.class, () -> words.put("goal", "Aim"));
    }

    @Test
    void another_language_is_brought_along_and_told_to_screen_readers() {
        Map<String, String> german = new HashMap<>(Wording.of(Locale.ENGLISH));
        german.put("goal", "Ziel");
        german.put("format.decimal", ",");
        String page =
                JourneyHtml.of(MAP, o -> o.locale(Locale.GERMANY).words(german)).toString();
        assertTrue(page.contains("<html lang=\"de-DE\""), page);
        assertTrue(page.contains("Ziel: Satt werden"), page);
        String svg =
                JourneySvg.of(MAP, o -> o.locale(Locale.GERMAN).words(german)).toString();
        assertTrue(svg.contains("xml:lang=\"de\""), svg);
        String curve = EmotionCurveSvg.of(
                        EmotionCurve.of(MAP), o -> o.locale(Locale.GERMAN).words(german))
                .toString();
        assertTrue(curve.contains("xml:lang=\"de\""), curve);
    }

    @Test
    void without_words_of_ones_own_what_is_english_says_so() {
        assertTrue(JourneySvg.of(MAP, o -> o.locale(Locale.GERMAN)).toString().contains("xml:lang=\"en\""));
        String taiwan = JourneySvg.of(MAP, o -> o.locale(Locale.TAIWAN).words(Map.of("goal", "目的")))
                .toString();
        assertTrue(taiwan.contains("xml:lang=\"zh-Hant\""), taiwan);
    }
}
