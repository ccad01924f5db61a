package dev.cjm.json;

import static dev.cjm.json.JourneyDiffTable.CHANGE;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.MAP;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.compare.HistoryPoint;
import dev.cjm.compare.HistorySeries;
import dev.cjm.compare.HistoryStep;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.MetricHistory;
import dev.cjm.compare.Trend;

/** The fields of numbers over the versions of a map. */
final class MetricHistoryTable {
    private static final Table<HistoryPoint, Void> POINT = Table.of(
            HistoryPoint.class,
            "a value of a version",
            "What one version says.",
            must("version", WORDS, HistoryPoint::version, "What the version is called."),
            number("value", NUMBER, HistoryPoint::value, "The value; missing when the version has none."));

    private static final Table<HistoryStep, Void> STEP = Table.of(
            HistoryStep.class,
            "a step of a series",
            "A step from one known value to the next.",
            count("from", HistoryStep::from, "The index of the version before, from 0."),
            count("to", HistoryStep::to, "The index of the version after."),
            must("before", NUMBER, HistoryStep::before, "The value before."),
            must("after", NUMBER, HistoryStep::after, "The value after."),
            must("change", NUMBER, HistoryStep::change, "After less before."),
            must("trend", WordShape.of(Trend.class), HistoryStep::trend, "Whether it got better."));

    private static final Table<HistorySeries, Void> SERIES = Table.of(
            HistorySeries.class,
            "a series",
            "One number over the versions of a map.",
            must("kind", WordShape.of(HistorySeries.Kind.class), HistorySeries::kind, "What is counted."),
            must("location", ANY_TEXT, HistorySeries::location, "Where a metric is, by property names and ids."),
            must("name", ANY_TEXT, HistorySeries::name, "What people call a metric."),
            may("unit", WORDS, HistorySeries::unit, "The unit of a metric."),
            list("points", POINT, HistorySeries::points, "One for each version, in their order."),
            list("steps", STEP, HistorySeries::steps, "The steps between known values."),
            list("breaks", WORDS, HistorySeries::breaks, "Why values cannot be compared."),
            must("trend", WordShape.of(Trend.class), HistorySeries::trend, "Whether it got better from first to last."),
            must(
                    "lastTrend",
                    WordShape.of(Trend.class),
                    HistorySeries::lastTrend,
                    "Whether it got better with the last version."));

    private static final Table<VersionStep, Void> VERSION_STEP = Table.of(
            VersionStep.class,
            "a step between versions",
            "What changed from one version to the next.",
            list("changes", CHANGE, step -> step.diff().changes(), "All changes, each traced to what it answers."));

    static final ResultTable<MetricHistory> METRIC_HISTORY = ResultTable.of(
            MetricHistory.class,
            "metric-history",
            "metrics over versions",
            "How metrics, completion and curve go over the versions of a map, and what changed before.",
            list("versions", MAP, MetricHistory::versions, "The versions, the oldest first."),
            list("series", SERIES, MetricHistory::series, "All numbers."),
            list(
                    "steps",
                    VERSION_STEP,
                    history -> history.steps().stream().map(VersionStep::new).toList(),
                    "What changed between versions, one fewer than there are versions."),
            list("assumptions", ASSUMPTION, MetricHistory::assumptions, "What the numbers take for granted."));

    private MetricHistoryTable() {}

    record VersionStep(JourneyDiff diff) {}
}
