package dev.cjm.json;

import static dev.cjm.json.MetricTable.METRIC;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.MetricStanding;
import dev.cjm.analysis.SatisfactionFormula;
import dev.cjm.analysis.SatisfactionMetrics;
import dev.cjm.model.MetricDirection;

/** The fields of satisfaction metrics. */
final class SatisfactionMetricsTable {
    /** A distance of two figures, each of which may be as far from 0 as any. */
    private static final NumberShape DISTANCE = new NumberShape(-2e300, 2e300);

    private static final NumberShape RELATIVE = new NumberShape(-2, 2);

    private static final Table<MetricStanding, Void> METRIC_STANDING = Table.of(
            MetricStanding.class,
            "the standing of a metric",
            "A metric held against its target.",
            must("metric", METRIC, MetricStanding::metric, "The metric, as in the map."),
            may(
                    "stage",
                    STAGE,
                    MetricStanding::stage,
                    "The stage that states it, or that holds the touchpoint directly; missing for one of the whole map."),
            may(
                    "touchpoint",
                    TOUCHPOINT,
                    MetricStanding::touchpoint,
                    "The touchpoint that states it; missing for one of a stage or of the whole map."),
            must(
                    "standing",
                    WordShape.of(MetricStanding.Standing.class),
                    MetricStanding::standing,
                    "How it stands, or what is missing to tell."),
            may(
                    "direction",
                    WordShape.of(MetricDirection.class),
                    MetricStanding::direction,
                    "Whether more or less is better: what the metric says, else more for NPS and CSAT; missing for others."),
            may(
                    "formula",
                    WordShape.of(SatisfactionFormula.class),
                    MetricStanding::formula,
                    "The formula that it is made by; missing when its unit does not tell."),
            number(
                    "ahead",
                    DISTANCE,
                    MetricStanding::ahead,
                    "How far the value is ahead of the target, in the unit of the metric, below 0 where it is missed; missing unless value, target and direction are known."),
            number(
                    "relative",
                    RELATIVE,
                    MetricStanding::relative,
                    "The distance by the larger of value and target, signs left out; missing where the distance is."));

    private static final Table<NamedMetric, Void> NAMED_METRIC = Table.of(
            NamedMetric.class,
            "a named metric",
            "A metric that stands in full elsewhere in the document.",
            must("id", Texts.ID, named -> named.standing().metric().id(), "The id of the metric, at its place."),
            must("name", WORDS, named -> named.standing().metric().name(), "What is measured."),
            may(
                    "stage",
                    STAGE,
                    named -> named.standing().stage(),
                    "The stage that states it, or holds the touchpoint."),
            may("touchpoint", TOUCHPOINT, named -> named.standing().touchpoint(), "The touchpoint that states it."),
            number(
                    "relative",
                    RELATIVE,
                    named -> named.standing().relative(),
                    "The distance to the target by the larger of value and target, signs left out."));

    static final ResultTable<SatisfactionMetrics> SATISFACTION_METRICS = ResultTable.of(
                    SatisfactionMetrics.class,
                    "satisfaction-metrics",
                    "satisfaction metrics",
                    "How satisfied customers are, held against targets.",
                    list(
                            "metrics",
                            METRIC_STANDING,
                            SatisfactionMetrics::metrics,
                            "All metrics: those of the map, then stage by stage in written order."),
                    list(
                            "missed",
                            NAMED_METRIC,
                            metrics -> metrics.missed().stream()
                                    .map(NamedMetric::new)
                                    .toList(),
                            "Those that miss their targets, the farthest from its target first."),
                    list(
                            "assumptions",
                            ASSUMPTION,
                            SatisfactionMetrics::assumptions,
                            "What the numbers take for granted."))
            .aboutMap(SatisfactionMetrics::map);

    private SatisfactionMetricsTable() {}

    private record NamedMetric(MetricStanding standing) {}
}
