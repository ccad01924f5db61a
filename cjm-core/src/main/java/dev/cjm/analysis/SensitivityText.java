package dev.cjm.analysis;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import java.util.List;
import java.util.Locale;

/** Sensitivities as people read them: the three transitions where one point of likelihood brings most, if it brings anything. */
final class SensitivityText {
    private static final int SHOWN = 3;

    private final Sensitivity result;
    private final JourneyGraph graph;
    private final Labels labels;

    private SensitivityText(Sensitivity result, JourneyGraph graph, Labels labels) {
        this.result = result;
        this.graph = graph;
        this.labels = labels;
    }

    static String of(Sensitivity result, JourneyGraph graph, Locale locale) {
        return new SensitivityText(result, graph, Labels.of(locale)).text();
    }

    private String text() {
        String head = VisibleText.of(
                labels.text("labelled", labels.text("sensitivity"), graph.map().title()) + " · " + measure());
        if (result.stream().noneMatch(row -> row.slope() > 0)) {
            return head + "\n" + labels.text("noData") + "\n" + AssumptionLines.text(result.assumptions(), labels);
        }
        return head + "\n"
                + VisibleText.of(labels.text("labelled", labels.text("onePointFrom"), payer())) + "\n"
                + table()
                + AssumptionLines.text(result.assumptions(), labels);
    }

    private String measure() {
        return switch (result.measure()) {
            case SUCCESS -> labels.text("success");
            case EMOTION -> labels.text("emotion");
            case VALUE ->
                labels.text("value")
                        + result.currency().map(code -> " (" + code + ")").orElse("");
        };
    }

    private String payer() {
        return switch (result.policy().kind()) {
            case FROM_OTHERS -> labels.text("fromOthers");
            case FROM_DROP_OFF -> labels.text("dropOff");
            case FROM -> result.policy().payer().orElse("");
        };
    }

    private String table() {
        List<TransitionSensitivity> first =
                result.stream().filter(row -> row.slope() > 0).limit(SHOWN).toList();
        TextTable table = new TextTable()
                .right(labels.text("change"))
                .left(labels.text("transition"))
                .right(labels.text("likelihood"))
                .left(labels.text("reason"));
        for (TransitionSensitivity row : first) {
            table.row(
                    change(row),
                    row.source().name() + " → " + row.target().name(),
                    Shares.percent(row.likelihood()),
                    labels.text(
                            isOfSuccess() ? "sensitivitySuccess" : "sensitivityReason",
                            Decimals.shortest(Double.parseDouble(Decimals.fixed(row.visits(), 2))),
                            worth(row.worth()),
                            worth(row.paid())));
        }
        return table.toString();
    }

    /** Points of probability for success, else units of the measure. */
    private String change(TransitionSensitivity row) {
        return isOfSuccess()
                ? labels.text("percentagePoints", Decimals.signed(row.slope(), 2))
                : Decimals.signed(row.perPoint(), 4);
    }

    private boolean isOfSuccess() {
        return result.measure() == SensitivityMeasure.SUCCESS;
    }

    private String worth(double worth) {
        return isOfSuccess() ? Shares.percent(CompletionProbability.share(worth)) : Decimals.signed(worth, 2);
    }
}
