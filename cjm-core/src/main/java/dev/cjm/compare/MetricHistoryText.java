package dev.cjm.compare;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Numbers over versions as people read them: one row each, one column per version, the trends, and what changed. */
final class MetricHistoryText {
    private static final int VERSIONS = 6;
    private static final int REASONS = 3;
    private static final String NONE = "–";

    private final MetricHistory history;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    private MetricHistoryText(MetricHistory history, Labels labels) {
        this.history = history;
        this.labels = labels;
    }

    static String of(MetricHistory history, Locale locale) {
        return new MetricHistoryText(history, Labels.of(locale)).all();
    }

    private String all() {
        int last = history.versions().size() - 1;
        line(labels.text(
                "labelled",
                labels.text("metricHistory"),
                history.versions().get(last).title()));
        int shown = Math.min(VERSIONS, last + 1);
        TextTable table = new TextTable().left(labels.text("metric"));
        List<HistoryPoint> points = history.series().get(0).points();
        points.subList(points.size() - shown, points.size()).forEach(each -> table.right(each.version()));
        table.left(labels.text("historyAll")).left(labels.text("historyLast"));
        history.forEach(each -> table.row(row(each, shown)));
        text.append(table);
        if (last + 1 > shown) {
            line(labels.text("andMore", last + 1 - shown));
        }
        history.forEach(each ->
                each.breaks().forEach(why -> line(labels.text("historyNotComparable", name(each), why))));
        for (int i = 0; i < history.steps().size(); i++) {
            step(
                    points.get(i).version(),
                    points.get(i + 1).version(),
                    history.steps().get(i));
        }
        return text.toString();
    }

    private List<String> row(HistorySeries series, int shown) {
        List<String> row = new ArrayList<>();
        row.add(name(series));
        List<HistoryPoint> points = series.points();
        points.subList(points.size() - shown, points.size()).forEach(each -> row.add(number(series, each.value())));
        row.add(labels.text("trend." + series.trend().name()));
        row.add(labels.text("trend." + series.lastTrend().name()));
        return row;
    }

    private String name(HistorySeries series) {
        return series.kind() == HistorySeries.Kind.METRIC
                ? series.name() + series.unit().map(unit -> " (" + unit + ")").orElse("")
                : labels.text("history." + series.kind().name());
    }

    private static String number(HistorySeries series, OptionalDouble value) {
        if (value.isEmpty()) {
            return NONE;
        }
        return switch (series.kind()) {
            case SUCCESS, DROP_OFF -> Decimals.shortPercent(value.getAsDouble());
            case CURVE_MEAN -> Decimals.fixed(value.getAsDouble(), 2);
            case METRIC -> Decimals.shortest(value.getAsDouble());
        };
    }

    private void step(String before, String after, JourneyDiff diff) {
        List<ChangeReason> answered = diff.answered();
        String first =
                answered.stream().limit(REASONS).map(this::words).distinct().collect(Collectors.joining(", "));
        String names = answered.isEmpty() ? NONE : first;
        line(labels.text(
                "historyStep",
                before,
                after,
                diff.changes().size(),
                diff.needless().size(),
                answered.size() > REASONS ? names + ", " + labels.text("andMore", answered.size() - REASONS) : names));
    }

    private String words(ChangeReason reason) {
        return labels.text("answers." + reason.kind().name(), labels.text("quoted", reason.name()));
    }

    private void line(String words) {
        text.append(VisibleText.of(words)).append('\n');
    }
}
