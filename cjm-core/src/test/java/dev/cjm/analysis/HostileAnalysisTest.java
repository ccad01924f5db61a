package dev.cjm.analysis;

import static dev.cjm.model.Comparison.WORSE;
import static dev.cjm.model.EvidenceKind.ASSUMED;
import static dev.cjm.model.MetricKind.NPS;
import static dev.cjm.model.WorkLane.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.model.Channel;
import dev.cjm.model.Channels;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MomentOfTruthType;
import dev.cjm.model.OpinionEffect;
import dev.cjm.model.SourceType;
import dev.cjm.model.Triage;
import java.time.Duration;
import java.time.LocalDate;
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

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

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
        for (String word : List.of(
                "Channel ", "Act ", "Idea ", "Ask ", "Hope ", "Work ", "Need ", "Question ", "Desk ", "points ")) {
            assertTrue(text.contains(word + "{1}%s$1"), word);
        }
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
            texts.add(analysis.channelMix().toText(language));
            texts.add(analysis.effort().toText(language));
            texts.add(analysis.opportunities().toText(language));
            texts.add(analysis.satisfactionMetrics().toText(language));
            texts.add(analysis.expectationGaps().toText(language));
            texts.add(analysis.blueprint().toText(language));
            texts.add(analysis.evidenceQuality(o -> o.asOf(DAY.plusYears(5))).toText(language));
            texts.add(analysis.coverage().toText(language));
            texts.add(analysis.improvements().toText(language));
        }
        analysis.momentsOfTruth().forEach(reading -> reading.scores().forEach(score -> texts.add(score.toString())));
        analysis.painPoints().assumptions().forEach(each -> texts.add(each.toString()));
        analysis.effort().assumptions().forEach(each -> texts.add(each.toString()));
        analysis.opportunities().assumptions().forEach(each -> texts.add(each.toString()));
        analysis.channelMix().assumptions().forEach(each -> texts.add(each.toString()));
        return texts;
    }

    private static JourneyMap map(String word) {
        Channel channel = Channel.of("Channel " + word, c -> c.id("channel"));
        return JourneyMap.named("Map " + word)
                .persona(
                        "Who " + word,
                        p -> p.need("Need " + word).prefers(Channel.of("Desk " + word, c -> c.id("desk"))))
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
                                        channel,
                                        t -> t.id("there")
                                                .action("Act " + word, a -> a.duration(Duration.ofSeconds(3)))
                                                .asks("Question " + word)
                                                .expects(
                                                        "Hope " + word,
                                                        e -> e.id("hope").comparison(WORSE))
                                                .opportunity(
                                                        "Idea " + word,
                                                        o -> o.id("idea").answers("hope"))
                                                .metric(
                                                        "Ask " + word,
                                                        NPS,
                                                        m -> m.id("ask")
                                                                .value(3)
                                                                .target(4)
                                                                .unit("points " + word))
                                                .backstage(
                                                        "Work " + word,
                                                        SUPPORT,
                                                        b -> b.id("work").system("System " + word))
                                                .evidence(
                                                        ASSUMED,
                                                        e -> e.source("Source " + word)
                                                                .sourceType(SourceType.of("Source " + word))
                                                                .date(DAY))
                                                .feels(1)
                                                .succeeds("Done " + word, 0.5)
                                                .succeeds("Done twice " + word, 0.5)))
                .build();
    }
}
