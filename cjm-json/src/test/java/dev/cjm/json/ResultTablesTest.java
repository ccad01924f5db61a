package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyResult;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables of results against the library: every result has one, and all that it says has a row. */
@Tag("source")
class ResultTablesTest {
    /** What follows from other rows, or is the whole map, and so is not written. */
    private static final Set<String> LEFT_OUT = Set.of(
            "CurvePoint.isGap",
            "EventLog.journeys",
            "EvidenceQuality.undated",
            "ExpectationGaps.contradictions",
            "ExpectationGaps.unjudged",
            "ExplainedLoss.isUnexplained",
            "JourneyChange.afterText",
            "JourneyChange.beforeText",
            "JourneyDiff.answered",
            "JourneyDiff.assumptions",
            "JourneyDiff.inverse",
            "JourneyDiff.isEmpty",
            "JourneyDiff.needless",
            "JourneyEffect.after",
            "JourneyEffect.before",
            "HistorySeries.lastStep",
            "JourneyVariant.count",
            "MomentCriterion.isSilent",
            "MomentReading.isSilent",
            "MomentReading.scores",
            "MomentReading.top",
            "MomentReading.touchpoints",
            "MomentScore.criterion",
            "Opportunities.answeringNothing",
            "PainPoints.byChannel",
            "PainPoints.byPersona",
            "PainPoints.byStage",
            "PainPoints.ofAnybody",
            "PainPoints.unexplained",
            "PainPoints.untriaged",
            "RuleResult.findings",
            "RuleResult.suppressed",
            "SatisfactionMetrics.ofMap",
            "Segment.log",
            "WhatIf.changes",
            "EmotionCurve.fromHighest",
            "EmotionCurve.fromLowest",
            "EmotionCurve.gaps",
            "EmotionCurve.scored",
            "PathVariant.entry",
            "PathVariant.outcome",
            "PathVariant.touchpoints",
            "PathVariants.likeliest",
            "PeakEnd.isTied",
            "StageHealth.lowest",
            "TouchpointCompletion.lost");

    /** What takes an argument in the library, or is a map that stands in a list of several. */
    private static final Set<String> ADDED = Set.of(
            "Blueprint.widest",
            "ChannelMix.endings",
            "Coverage.byLane",
            "Coverage.byStage",
            "CriticalTouchpoints.cutPoints",
            "Improvements.lookedAt",
            "MomentCriterion.silence",
            "MomentCriterion.unit",
            "MapCount.map",
            "MissingMap.map",
            "MomentReading.silence",
            "PortfolioMap.map",
            "PortfolioPain.map",
            "RankedOpportunity.map",
            "RuleReport.counts",
            "TimeSpans.percentile5",
            "TimeSpans.percentile25",
            "TimeSpans.percentile75",
            "TimeSpans.percentile95");

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

    static Set<ResultTable<?>> tables() {
        return new LinkedHashSet<>(ResultTables.ALL);
    }

    @Test
    void every_result_of_the_library_has_a_table() {
        Set<String> tabled = ResultTables.ALL.stream()
                .map(each -> each.type().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> results = results();
        Set<String> missing = new TreeSet<>(results);
        missing.removeAll(tabled);
        assertEquals(Set.of(), missing);
        assertTrue(results.containsAll(tabled));
    }

    @Test
    void every_table_has_a_sample_that_other_tests_ask() {
        Set<Class<?>> asked = new LinkedHashSet<>();
        Results.samples().forEach(result -> asked.add(result.getClass()));
        assertEquals(ResultTables.ALL.stream().map(ResultTable::type).collect(Collectors.toSet()), asked);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_accessor_has_a_row(ResultTable<?> result) {
        for (Table<?, ?> table : result.body().reachable()) {
            if (isOfResults(table)) {
                Set<String> said = new TreeSet<>();
                table.fields().forEach(field -> said.add(field.name()));
                Set<String> expected = accessors(table.type());
                expected.removeIf(name -> LEFT_OUT.contains(qualified(table, name)));
                said.removeIf(name -> ADDED.contains(qualified(table, name)));
                assertEquals(expected, said, table.type().getSimpleName());
            }
        }
    }

    @Test
    void one_type_has_one_table() {
        Map<Class<?>, Table<?, ?>> byType = new LinkedHashMap<>();
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (ResultTable<?> result : ResultTables.ALL) {
            for (Table<?, ?> table : result.body().reachable()) {
                assertSame(table, byType.computeIfAbsent(table.type(), type -> table), table.noun());
                assertSame(table.type(), byName.computeIfAbsent(table.type().getSimpleName(), name -> table.type()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_explained_in_a_sentence(ResultTable<?> result) {
        assertTrue(KIND.matcher(result.kind()).matches(), result.kind());
        for (Table<?, ?> table : result.document().reachable()) {
            assertTrue(table.doc().endsWith("."), table.doc());
            table.fields().forEach(field -> assertTrue(field.doc().endsWith("."), qualified(table, field.name())));
        }
    }

    @Test
    void the_schemas_are_listed_by_class() {
        assertEquals(ResultTables.ALL.stream().map(ResultTable::type).toList(), JourneySchema.results());
    }

    private static Set<String> results() {
        return new ClassFileImporter()
                        .importUrl(JourneyMap.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> type.isAssignableTo(JourneyResult.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parts of the map are named, not told: other documents tell them. */
    private static boolean isOfResults(Table<?, ?> table) {
        String home = table.type().getPackageName();
        return home.startsWith("dev.cjm.") && !home.equals("dev.cjm.model") && !home.equals("dev.cjm.json");
    }

    private static Set<String> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type)
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class)
                .map(Method::getName)
                .filter(name -> !Set.of("hashCode", "toString", "stream", "iterator", "map", "graph")
                        .contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String qualified(Table<?, ?> table, String name) {
        return table.type().getSimpleName() + "." + name;
    }
}
