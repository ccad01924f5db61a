package dev.cjm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cjm.graph.Examples;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.ExampleMap;
import dev.cjm.model.JourneyMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyAnalysisTest {
    private final JourneyMap map = ExampleMap.map();
    private final JourneyAnalysis analysis = JourneyAnalysis.of(map);

    @Test
    void all_answers_are_those_of_the_single_questions() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ro"), Locale.SIMPLIFIED_CHINESE)) {
            assertEquals(
                    String.join(
                            "\n",
                            CompletionProbability.of(map).toText(locale),
                            Sensitivity.of(map).toText(locale),
                            ChannelMix.of(map).toText(locale),
                            Effort.of(map).toText(locale),
                            PathVariants.of(map).toText(locale),
                            EmotionCurve.of(map).toText(locale),
                            MomentsOfTruth.of(map).toText(locale),
                            PainPoints.of(map).toText(locale),
                            CriticalTouchpoints.of(map).toText(locale),
                            DecisionBoundary.of(map).toText(locale),
                            Opportunities.of(map).toText(locale),
                            SatisfactionMetrics.of(map).toText(locale),
                            ExpectationGaps.of(map).toText(locale),
                            Blueprint.of(map).toText(locale),
                            EvidenceQuality.of(map).toText(locale),
                            Coverage.of(map).toText(locale),
                            Improvements.of(map).toText(locale)),
                    analysis.toText(locale));
        }
        assertEquals(analysis.toText(Locale.ENGLISH), analysis.toString());
    }

    @Test
    void the_graph_is_drawn_once_and_answers_are_kept() {
        JourneyGraph graph = JourneyGraph.of(map);
        JourneyAnalysis shared = JourneyAnalysis.of(graph);
        assertSame(graph, shared.graph());
        assertSame(map, shared.map());
        assertSame(shared.emotionCurve(), shared.emotionCurve());
        assertSame(shared.pathVariants(), shared.pathVariants());
        assertSame(shared.completionProbability(), shared.completionProbability());
        assertSame(shared.sensitivity(), shared.sensitivity());
        assertSame(shared.momentsOfTruth(), shared.momentsOfTruth());
        assertSame(shared.painPoints(), shared.painPoints());
        assertSame(shared.criticalTouchpoints(), shared.criticalTouchpoints());
        assertSame(shared.decisionBoundary(), shared.decisionBoundary());
        assertSame(shared.channelMix(), shared.channelMix());
        assertSame(shared.effort(), shared.effort());
        assertSame(shared.opportunities(), shared.opportunities());
        assertSame(shared.satisfactionMetrics(), shared.satisfactionMetrics());
        assertSame(shared.expectationGaps(), shared.expectationGaps());
        assertSame(shared.blueprint(), shared.blueprint());
        assertSame(shared.evidenceQuality(), shared.evidenceQuality());
        assertSame(shared.coverage(), shared.coverage());
        assertSame(shared.improvements(), shared.improvements());
    }

    @Test
    void options_are_passed_on() {
        assertEquals(
                SensitivityMeasure.EMOTION,
                analysis.sensitivity(o -> o.measure(SensitivityMeasure.EMOTION)).measure());
        assertEquals(
                CompletionProbability.of(map, CompletionOptions::acrossPersonas).meanEmotion(),
                analysis.completionProbability(CompletionOptions::acrossPersonas)
                        .meanEmotion());
        assertEquals(
                1,
                analysis.whatIf(e -> e.touchpoint("Scans and pays", t -> t.feels(+1)))
                        .changes()
                        .size());
        assertEquals(1, analysis.pathVariants(o -> o.top(1)).variants().size());
        assertTrue(
                analysis.emotionCurve(o -> o.persona("Busy parent")).persona().isPresent());
        assertEquals(
                MomentsOfTruth.of(map, o -> o.persona("Busy parent")).toString(),
                analysis.momentsOfTruth(o -> o.persona("Busy parent")).toString());
    }

    @Test
    void options_of_the_other_questions_are_passed_on() {
        assertEquals(
                ChannelMix.of(map, o -> o.persona("Busy parent")).toString(),
                analysis.channelMix(o -> o.persona("Busy parent")).toString());
        assertEquals(
                EffortMeasure.FIELDS,
                analysis.effort(o -> o.rankedBy(EffortMeasure.FIELDS)).measure());
        assertEquals(
                OpportunityMeasure.PAIN,
                analysis.opportunities(o -> o.rankedBy(OpportunityMeasure.PAIN)).measure());
        assertEquals(
                0,
                analysis.satisfactionMetrics(SatisfactionOptions::withIndicators)
                        .metrics()
                        .size());
        assertEquals(
                0,
                analysis.expectationGaps(o -> o.persona("Busy parent"))
                        .expectations()
                        .size());
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertEquals(
                Optional.of(day), analysis.evidenceQuality(o -> o.asOf(day)).asOf());
        assertEquals(
                List.of(Lane.PAINS), analysis.coverage(o -> o.lanes(Lane.PAINS)).lanes());
        assertEquals(
                List.of(),
                analysis.improvements(o -> o.longestWait(Duration.ZERO)).inArea(ImprovementArea.NEWS));
    }

    @Test
    void journeys_that_never_end_have_all_other_answers() {
        JourneyAnalysis endless = JourneyAnalysis.of(CompletionExamples.endless());
        assertThrows(EndlessJourneyException.class, endless::completionProbability);
        assertFalse(endless.toString().contains("Completion probability"));
        assertTrue(endless.toString().contains("Decision boundary"));
    }

    @Test
    void a_map_without_touchpoints_has_answers() {
        String text = JourneyAnalysis.of(
                        JourneyMap.named("Empty").stage("Stage", s -> {}).build())
                .toString();
        assertTrue(text.contains("Moments of truth: Empty"));
        assertTrue(text.contains("Pain points: Empty\nNo pain point is stated."));
        assertTrue(JourneyAnalysis.of(Examples.inOrder("A")).toString().contains("On every way to success: 1 of 1"));
    }
}
