package dev.cjm.json;

import dev.cjm.model.JourneyResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of all results, by class. */
final class ResultTables {
    /** By package of the library, then by name. A new result has its table here. */
    static final List<ResultTable<?>> ALL = List.of(
            BlueprintTable.BLUEPRINT,
            ChannelMixTable.CHANNEL_MIX,
            CompletionProbabilityTable.COMPLETION_PROBABILITY,
            CoverageTable.COVERAGE,
            CriticalTouchpointsTable.CRITICAL_TOUCHPOINTS,
            DecisionBoundaryTable.DECISION_BOUNDARY,
            EffortTable.EFFORT,
            EmotionCurveTable.EMOTION_CURVE,
            EvidenceQualityTable.EVIDENCE_QUALITY,
            ExpectationGapsTable.EXPECTATION_GAPS,
            ImprovementsTable.IMPROVEMENTS,
            JourneyAnalysisTable.JOURNEY_ANALYSIS,
            MomentsOfTruthTable.MOMENTS_OF_TRUTH,
            OpportunitiesTable.OPPORTUNITIES,
            PainPointsTable.PAIN_POINTS,
            PathVariantsTable.PATH_VARIANTS,
            SatisfactionMetricsTable.SATISFACTION_METRICS,
            SensitivityTable.SENSITIVITY,
            WhatIfTable.WHAT_IF,
            JourneyDiffTable.JOURNEY_DIFF,
            MetricHistoryTable.METRIC_HISTORY,
            BaselineComparisonTable.BASELINE_COMPARISON,
            RuleReportTable.RULE_REPORT,
            CohortTables.COHORTS,
            ConversionTable.CONVERSION,
            CountBeforeTable.COUNT_BEFORE,
            DirectlyFollowsTable.DIRECTLY_FOLLOWS,
            EventLogTable.EVENT_LOG,
            EventuallyFollowsTable.EVENTUALLY_FOLLOWS,
            FunnelTable.FUNNEL,
            JourneyVariantsTable.JOURNEY_VARIANTS,
            DurationsTable.DURATIONS,
            LogSummaryTables.REWORK,
            LogSummaryTables.STARTS_AND_ENDS,
            ObservedCompletionTable.OBSERVED_COMPLETION,
            ObservedEmotionTable.OBSERVED_EMOTION,
            PathMatchesTable.PATH_MATCHES,
            CohortTables.RETENTION,
            SegmentsTable.SEGMENTS,
            StepMatrixTable.STEP_MATRIX,
            TransitionMatrixTable.TRANSITION_MATRIX,
            CustomerLifetimeValueTable.CUSTOMER_LIFETIME_VALUE,
            RetentionRevenueTable.RETENTION_REVENUE,
            RevenueAtRiskTable.REVENUE_AT_RISK,
            JourneyHealthTable.JOURNEY_HEALTH,
            JourneyPortfolioTable.JOURNEY_PORTFOLIO);

    private static final Map<Class<?>, ResultTable<?>> BY_TYPE = byType();

    private ResultTables() {}

    /** Finds the table of a result, or tells that there is none. */
    static ResultTable<?> of(Class<? extends JourneyResult> type) {
        ResultTable<?> table = BY_TYPE.get(type);
        if (table == null) {
            throw new IllegalArgumentException(
                    "Results of %s have no JSON.\nWrite one of these, or print it with toText(locale): %s."
                            .formatted(
                                    type.getName(),
                                    ALL.stream()
                                            .map(each -> each.type().getSimpleName())
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
        return table;
    }

    private static Map<Class<?>, ResultTable<?>> byType() {
        Map<Class<?>, ResultTable<?>> tables = new LinkedHashMap<>();
        Map<String, ResultTable<?>> kinds = new LinkedHashMap<>();
        for (ResultTable<?> table : ALL) {
            if (tables.put(table.type(), table) != null || kinds.put(table.kind(), table) != null) {
                throw new IllegalStateException("A result stands twice: " + table.kind());
            }
        }
        return tables;
    }
}
