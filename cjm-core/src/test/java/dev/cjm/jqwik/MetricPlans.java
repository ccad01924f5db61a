package dev.cjm.jqwik;

import dev.cjm.model.Metric;
import dev.cjm.model.MetricBuilder;
import dev.cjm.model.MetricDirection;
import dev.cjm.model.MetricKind;
import net.jqwik.api.Arbitraries;

/** Figures of maps, stages and touchpoints. */
final class MetricPlans {
    private static final Verbs<MetricBuilder> VERBS = new Verbs<>(MetricBuilder.class)
            .once("value(double)", Values.figures(), MetricBuilder::value)
            .once("target(double)", Values.figures(), MetricBuilder::target)
            .word("unit(String)", Words.TEXT, MetricBuilder::unit)
            .once("direction(MetricDirection)", Arbitraries.of(MetricDirection.class), MetricBuilder::direction)
            .once("n(int)", Values.counts(0), MetricBuilder::n)
            .once("period(DateRange)", Values.periods(), MetricBuilder::period)
            .word("source(String)", Words.TEXT, MetricBuilder::source);

    static final Family<MetricKind, MetricBuilder, Metric> FAMILY = new Family<>(
            "metric",
            Words.METRIC,
            Arbitraries.of(MetricKind.KPI, MetricKind.NPS, MetricKind.CSAT, MetricKind.CES),
            VERBS,
            MetricBuilder::id,
            Metric::of,
            "");

    private MetricPlans() {}
}
