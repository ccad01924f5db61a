package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MomentOfTruthType;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that would break a table or a sentence, and computers that write numbers otherwise. */
class HostileAnalysisTest {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("ro"), Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE);

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
        String text = String.join("", texts("{1}%s$1"));
        assertTrue(text.contains("Moments of truth: Map {1}%s$1\n"));
        assertTrue(text.contains("declared a moment of truth: Because {1}%s$1"));
        assertTrue(text.contains("because of Pain {1}%s$1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE", "zh-TW"})
    void no_text_depends_on_the_default_locale(String locale) {
        List<String> english = texts("x");
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertEquals(english, texts("x"));
    }

    private static List<String> texts(String word) {
        JourneyAnalysis analysis = JourneyAnalysis.of(map(word));
        List<String> texts = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            texts.add(analysis.momentsOfTruth().toText(language));
            texts.add(analysis.painPoints().toText(language));
            texts.add(analysis.criticalTouchpoints().toText(language));
            texts.add(analysis.decisionBoundary().toText(language));
        }
        analysis.momentsOfTruth().forEach(reading -> reading.scores().forEach(score -> texts.add(score.toString())));
        analysis.painPoints().assumptions().forEach(each -> texts.add(each.toString()));
        return texts;
    }

    private static JourneyMap map(String word) {
        return JourneyMap.named("Map " + word)
                .stage(
                        "Stage " + word,
                        stage -> stage.id("stage")
                                .touchpoint(
                                        "Here " + word,
                                        Channels.WEB,
                                        t -> t.id("here")
                                                .feels(-1.25)
                                                .momentOfTruth(m -> m.reason("Because " + word)
                                                        .type(MomentOfTruthType.SMOT))
                                                .formsOpinion(OpinionEffect.RECOMMENDATION)
                                                .importanceToCustomer(9.5)
                                                .satisfaction(1.0 / 3)
                                                .pain(
                                                        "Pain " + word,
                                                        p -> p.severity(9)
                                                                .occurrence(2)
                                                                .triage(Triage.ABANDON))
                                                .leadsTo("there", 1.0 / 3)
                                                .fails("Lost " + word, 1.0 / 3))
                                .touchpoint(
                                        "There " + word,
                                        Channels.WEB,
                                        t -> t.id("there")
                                                .feels(1)
                                                .succeeds("Done " + word, 0.5)
                                                .succeeds("Done twice " + word, 0.5)))
                .build();
    }
}
