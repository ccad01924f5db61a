package dev.cjm.json;

import static dev.cjm.json.DateRangeTable.DATE_RANGE;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Fields.whole;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.PARTNER_WORDS;

import dev.cjm.model.Metric;
import dev.cjm.model.MetricBuilder;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;

/** The fields of a metric. */
final class MetricTable {

    static final Field<Metric, MetricBuilder, String> NAME =
            must("name", PARTNER_WORDS, Metric::name, "What is measured.");

    static final Field<Metric, MetricBuilder, MetricKind> KIND =
            must("kind", WordShape.of(MetricKind.class), Metric::kind, "What kind of figure it is.");

    static final Table<Metric, MetricBuilder> METRIC = Table.of(
            Metric.class,
            "a metric",
            "A figure that tells how a map, stage or touchpoint does.",
            id(Metric::id, MetricBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            KIND,
            number("value", -1e300, 1e300, Metric::value, MetricBuilder::value, "The figure itself."),
            number("target", -1e300, 1e300, Metric::target, MetricBuilder::target, "The figure to reach."),
            may("unit", PARTNER_WORDS, Metric::unit, MetricBuilder::unit, "The unit, for example % or minutes."),
            may(
                    "direction",
                    WordShape.of(MetricDirection.class),
                    Metric::direction,
                    MetricBuilder::direction,
                    "Whether more or less of it is better."),
            whole("n", 0, Integer.MAX_VALUE, Metric::n, MetricBuilder::n, "How many answers or cases it rests on."),
            may("period", DATE_RANGE, Metric::period, MetricBuilder::period, "When it was measured."),
            may("source", COLLEAGUE_WORDS, Metric::source, MetricBuilder::source, "Where it was measured."));

    private MetricTable() {}
}
