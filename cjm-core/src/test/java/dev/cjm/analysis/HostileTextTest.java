package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that would break a table, and readers whose computers write numbers otherwise. */
class HostileTextTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\r\n",
                "\t",
                "\u0000",
                "\u001B[2J",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202E",
                "\u2066",
                "\uD83D",
                "{0}",
                "%s",
                "$1\\"
            })
    void no_word_of_a_map_breaks_a_line(String hostile) {
        List<String> plain = texts("x");
        List<String> texts = texts(hostile);
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(plain.get(i).lines().count(), texts.get(i).lines().count());
            PlainText.assertPlain(texts.get(i));
        }
    }

    @Test
    void what_looks_like_a_place_in_a_text_is_not_filled() {
        assertTrue(texts("{1}%s$1").get(0).startsWith("Emotion curve: Map {1}%s$1\n"));
        assertTrue(texts("{1}%s$1").get(2).startsWith("Path variants: Map {1}%s$1\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE", "zh-TW"})
    void no_text_depends_on_the_default_locale(String locale) {
        List<String> english = texts("x");
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertEquals(english, texts("x"));
    }

    private static List<String> texts(String word) {
        JourneyMap map = JourneyMap.named("Map " + word)
                .persona("Anna " + word, persona -> persona.id("anna").share(1.0 / 3))
                .stage(
                        "Stage " + word,
                        stage -> stage.id("stage")
                                .touchpoint(
                                        "Here " + word,
                                        Channels.WEB,
                                        t -> t.id("here")
                                                .feels(-1.25)
                                                .feels("anna", 1.1)
                                                .pain("Pain " + word)
                                                .leadsTo("there", 1.0 / 3)
                                                .succeeds("Done " + word, 2.0 / 3))
                                .touchpoint(
                                        "There " + word,
                                        Channels.WEB,
                                        t -> t.id("there")
                                                .feels(1, emotion -> emotion.word("word " + word))
                                                .succeeds("Done " + word)))
                .build();
        PathVariants variants = PathVariants.of(map);
        return List.of(
                EmotionCurve.of(map).toString(),
                EmotionCurve.of(map, o -> o.persona("anna")).toString(),
                variants.toString(),
                EmotionCurve.of(variants.variants().get(1)).toString(),
                variants.variants().get(0).toString());
    }
}
