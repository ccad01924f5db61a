package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Money;
import dev.cjm.model.PainPoint;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Completion as people read it: how journeys end, how long they are, and the three touchpoints where most of them are lost. */
final class CompletionText {
    private static final int SHOWN = 3;

    private final CompletionProbability result;
    private final JourneyGraph graph;
    private final Labels labels;

    private CompletionText(CompletionProbability result, JourneyGraph graph, Labels labels) {
        this.result = result;
        this.graph = graph;
        this.labels = labels;
    }

    static String of(CompletionProbability result, JourneyGraph graph, Locale locale) {
        return new CompletionText(result, graph, Labels.of(locale)).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(labelled("completionProbability", graph.map().title()));
        lines.add(labelled(
                "success",
                result.success().isPresent()
                        ? Shares.percent(result.success().getAsDouble())
                        : labels.text("noSuccess")));
        lines.add(labelled(
                "expectedTouchpoints",
                labels.text(
                        "withDeviation",
                        plain(result.expectedTouchpoints()),
                        plain(Math.sqrt(result.varianceOfTouchpoints())))));
        result.expectedDuration()
                .ifPresent(time -> lines.add(labelled("expectedDuration", Durations.seconds(time.toMillis() / 1e3))));
        result.meanEmotion().ifPresent(mean -> lines.add(labelled("meanEmotion", sign(mean) + plain(mean))));
        money("expectedCost", result.expectedCost()).ifPresent(lines::add);
        money("expectedValue", result.expectedValue()).ifPresent(lines::add);
        return lines.stream().map(line -> VisibleText.of(line) + "\n").collect(Collectors.joining())
                + outcomes()
                + losses()
                + AssumptionLines.text(result.assumptions(), labels);
    }

    private Optional<String> money(String label, List<Money> sums) {
        String shown = sums.stream()
                .map(sum -> Decimals.fixed(sum.amount().doubleValue(), 2) + " " + sum.currency())
                .collect(Collectors.joining(" + "));
        return shown.isEmpty() ? Optional.empty() : Optional.of(labelled(label, shown));
    }

    private String outcomes() {
        TextTable table = new TextTable()
                .left(labels.text("outcome"))
                .left(labels.text("kind"))
                .right(labels.text("probability"));
        List<OutcomeProbability> likeliest = new ArrayList<>(result.outcomes());
        likeliest.sort(Comparator.comparingDouble((OutcomeProbability each) -> -each.probability())
                .thenComparing(each -> each.outcome().id()));
        for (OutcomeProbability each : likeliest) {
            table.row(
                    each.outcome().name(),
                    labels.text(each.outcome().kind().name().toLowerCase(Locale.ROOT)),
                    Shares.percent(each.probability()));
        }
        table.row(labels.text("dropOff"), "", Shares.percent(result.dropOff()));
        return table.toString();
    }

    /** Nothing where nothing is lost. */
    private String losses() {
        List<TouchpointCompletion> most = result.stream()
                .filter(row -> row.lost() > 0)
                .sorted(Comparator.comparingDouble((TouchpointCompletion row) -> -row.lost()))
                .limit(SHOWN)
                .toList();
        if (most.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable()
                .right(labels.text("lost"))
                .left(labels.text("touchpoint"))
                .right(labels.text("visitProbability"))
                .right(labels.text("stepCompletion"))
                .left(labels.text("reason"));
        for (TouchpointCompletion row : most) {
            table.row(
                    Shares.percent(row.lost()),
                    row.touchpoint().name(),
                    Shares.percent(result.visitProbability(row.touchpoint())),
                    Shares.percent(row.stepCompletion()),
                    reason(row));
        }
        return table.toString();
    }

    private String reason(TouchpointCompletion row) {
        List<String> facts = new ArrayList<>();
        if (row.dropOff() > 0) {
            facts.add(labels.text("dropOff") + " " + Shares.percent(row.dropOff()));
        }
        if (row.failure() > 0) {
            facts.add(labels.text("failure") + " " + Shares.percent(row.failure()));
        }
        Touchpoint touchpoint = row.touchpoint();
        if (!touchpoint.painPoints().isEmpty()) {
            facts.add(labelled(
                    "painPoint",
                    touchpoint.painPoints().stream().map(PainPoint::name).collect(Collectors.joining(", "))));
        }
        return String.join(" · ", facts);
    }

    private String labelled(String label, String value) {
        return labels.text("labelled", labels.text(label), value);
    }

    /** A plus above a neutral of 0. */
    private String sign(double emotion) {
        return graph.map().scale().neutral() == 0 && emotion > 0 ? "+" : "";
    }

    private static String plain(double value) {
        return Decimals.shortest(Double.parseDouble(Decimals.fixed(value, 2)));
    }
}
