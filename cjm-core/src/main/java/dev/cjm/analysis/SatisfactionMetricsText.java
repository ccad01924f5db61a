package dev.cjm.analysis;

import dev.cjm.internal.TextTable;
import dev.cjm.model.Estimate;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Metric;
import dev.cjm.model.Stage;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Metrics as people read them: how many targets are reached, and the three that are missed most. */
final class SatisfactionMetricsText {
    private static final int SHOWN = 3;

    private final SatisfactionMetrics result;
    private final JourneyMap map;
    private final ResultText text;

    private SatisfactionMetricsText(SatisfactionMetrics result, JourneyMap map, Locale locale) {
        this.result = result;
        this.map = map;
        text = new ResultText(locale);
    }

    static String of(SatisfactionMetrics result, JourneyMap map, Locale locale) {
        return new SatisfactionMetricsText(result, map, locale).text();
    }

    private String text() {
        text.line(text.labelled("satisfactionMetrics", map.title()));
        if (result.metrics().isEmpty()) {
            return text.line(text.say("noMetrics")).toString();
        }
        text.line(text.say(
                "metricSize",
                result.metrics().size(),
                count(MetricStanding.Standing.REACHED),
                count(MetricStanding.Standing.MISSED),
                count(MetricStanding.Standing.NO_VALUE),
                count(MetricStanding.Standing.NO_TARGET),
                count(MetricStanding.Standing.NO_DIRECTION)));
        result.npsByName().forEach((name, some) -> {
            if (some.size() > 1) {
                Estimate nps = result.pooledNps(name);
                text.line(text.say(
                        "pooledNps",
                        name,
                        some.size(),
                        ResultText.plain(nps.value().orElseThrow()),
                        nps.n()));
            }
        });
        List<MetricStanding> missed = result.missed();
        if (!missed.isEmpty()) {
            text.table(table(missed)).more(missed.size(), SHOWN);
        }
        return text.assumptions(result.assumptions()).toString();
    }

    private int count(MetricStanding.Standing standing) {
        return result.thatAre(standing).size();
    }

    private TextTable table(List<MetricStanding> missed) {
        TextTable table = new TextTable()
                .left(text.say("metric"))
                .left(text.say("kind"))
                .right(text.say("value"))
                .right(text.say("target.value"))
                .left(text.say("unit"))
                .left(text.say("place"))
                .left(text.say("reason"));
        missed.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        each.metric().name(),
                        each.metric().kind().name(),
                        ResultText.plain(each.metric().value().orElseThrow()),
                        ResultText.plain(each.metric().target().orElseThrow()),
                        each.metric().unit().orElse("–"),
                        each.touchpoint()
                                .map(Touchpoint::name)
                                .or(() -> each.stage().map(Stage::name))
                                .orElse(map.title()),
                        reason(each)));
        return table;
    }

    private String reason(MetricStanding missed) {
        Metric metric = missed.metric();
        List<String> facts = new ArrayList<>();
        facts.add(text.say("short", ResultText.plain(0 - missed.ahead().orElseThrow())));
        missed.formula().ifPresent(formula -> facts.add(text.say("formula." + formula.name())));
        metric.n().ifPresent(n -> facts.add("n = " + n));
        metric.period().ifPresent(period -> facts.add(period.toString()));
        return String.join(" · ", facts);
    }
}
