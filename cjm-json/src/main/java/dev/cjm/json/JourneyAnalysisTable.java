package dev.cjm.json;

import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.analysis.EndlessJourneyException;
import dev.cjm.analysis.JourneyAnalysis;
import java.util.Optional;
import java.util.function.Function;

/** The fields of all analyses of a map: each is a result of its own, without saying again what map it is about. */
final class JourneyAnalysisTable {
    static final ResultTable<JourneyAnalysis> JOURNEY_ANALYSIS = ResultTable.of(
                    JourneyAnalysis.class,
                    "journey-analysis",
                    "a journey analysis",
                    "All questions about one map, as they are answered without options.",
                    may(
                            "completionProbability",
                            CompletionProbabilityTable.COMPLETION_PROBABILITY.body(),
                            unlessEndless(JourneyAnalysis::completionProbability),
                            "How likely journeys end where; missing where journeys can never end."),
                    may(
                            "sensitivity",
                            SensitivityTable.SENSITIVITY.body(),
                            unlessEndless(JourneyAnalysis::sensitivity),
                            "Where one point of improvement pays most; missing where journeys can never end."),
                    must(
                            "pathVariants",
                            PathVariantsTable.PATH_VARIANTS.body(),
                            analysis -> analysis.pathVariants(),
                            "The likeliest ways through the map."),
                    must(
                            "emotionCurve",
                            EmotionCurveTable.EMOTION_CURVE.body(),
                            analysis -> analysis.emotionCurve(),
                            "How the journey feels."),
                    must(
                            "momentsOfTruth",
                            MomentsOfTruthTable.MOMENTS_OF_TRUTH.body(),
                            analysis -> analysis.momentsOfTruth(),
                            "Where customers are won or lost."),
                    must(
                            "painPoints",
                            PainPointsTable.PAIN_POINTS.body(),
                            JourneyAnalysis::painPoints,
                            "What hurts, and whom it drives away."),
                    must(
                            "criticalTouchpoints",
                            CriticalTouchpointsTable.CRITICAL_TOUCHPOINTS.body(),
                            JourneyAnalysis::criticalTouchpoints,
                            "Without which touchpoints no journey succeeds."),
                    must(
                            "decisionBoundary",
                            DecisionBoundaryTable.DECISION_BOUNDARY.body(),
                            JourneyAnalysis::decisionBoundary,
                            "Where it is decided whether journeys succeed."),
                    may(
                            "channelMix",
                            ChannelMixTable.CHANNEL_MIX.body(),
                            unlessEndless(analysis -> analysis.channelMix()),
                            "On which channels journeys are; missing where journeys can never end."),
                    may(
                            "effort",
                            EffortTable.EFFORT.body(),
                            unlessEndless(analysis -> analysis.effort()),
                            "What journeys ask of customers; missing where journeys can never end."),
                    must(
                            "opportunities",
                            OpportunitiesTable.OPPORTUNITIES.body(),
                            analysis -> analysis.opportunities(),
                            "What could be better, and what to do first."),
                    must(
                            "satisfactionMetrics",
                            SatisfactionMetricsTable.SATISFACTION_METRICS.body(),
                            analysis -> analysis.satisfactionMetrics(),
                            "How satisfied customers are, held against targets."),
                    must(
                            "expectationGaps",
                            ExpectationGapsTable.EXPECTATION_GAPS.body(),
                            analysis -> analysis.expectationGaps(),
                            "What customers expect, held against what they experience."),
                    must(
                            "blueprint",
                            BlueprintTable.BLUEPRINT.body(),
                            analysis -> analysis.blueprint(),
                            "What happens in front of customers and behind."),
                    must(
                            "evidenceQuality",
                            EvidenceQualityTable.EVIDENCE_QUALITY.body(),
                            analysis -> analysis.evidenceQuality(),
                            "How it is known what the map says."),
                    must(
                            "coverage",
                            CoverageTable.COVERAGE.body(),
                            analysis -> analysis.coverage(),
                            "Where the map is blank."),
                    must(
                            "improvements",
                            ImprovementsTable.IMPROVEMENTS.body(),
                            analysis -> analysis.improvements(),
                            "What falls short of a better journey."))
            .aboutMap(JourneyAnalysis::map);

    private JourneyAnalysisTable() {}

    private static <R> Function<JourneyAnalysis, Optional<? extends R>> unlessEndless(
            Function<JourneyAnalysis, R> question) {
        return analysis -> {
            try {
                return Optional.of(question.apply(analysis));
            } catch (EndlessJourneyException e) {
                return Optional.empty(); // Rightly without an answer.
            }
        };
    }
}
