package dev.cjm.examples;

import static dev.cjm.examples.Page.percent;
import static dev.cjm.examples.Page.plain;
import static dev.cjm.examples.Page.signed;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.JourneyAnalysis;
import dev.cjm.analysis.MeasureChange;
import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.SensitivityMeasure;
import dev.cjm.analysis.TouchpointCompletion;
import dev.cjm.analysis.TransitionSensitivity;
import dev.cjm.analysis.WhatIf;
import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapEditor;
import dev.cjm.model.Money;
import dev.cjm.model.Outcome;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a journey takes and brings, where a little improvement pays most, and what one larger improvement would change. */
final class ImprovementSection {
    private static final int SHOWN = 3;
    private static final int LABEL = 16;
    private static final int[] WAYS = {-14, 52, -8, -17};
    private static final int[] MEASURES = {33, -12, -12, -12};

    private final JourneyAnalysis analysis;
    private final JourneyMap map;
    private final JourneyGraph graph;
    private final CompletionProbability completion;
    private final Page page;

    private ImprovementSection(JourneyAnalysis analysis, Page page) {
        this.analysis = analysis;
        map = analysis.map();
        graph = analysis.graph();
        completion = analysis.completionProbability();
        this.page = page;
    }

    static void write(JourneyAnalysis analysis, Page page) {
        ImprovementSection section = new ImprovementSection(analysis, page);
        section.totals();
        section.onePoint(analysis.sensitivity(), "of success");
        for (Money worth : section.completion.expectedValue()) {
            section.onePoint(
                    analysis.sensitivity(
                            o -> o.measure(SensitivityMeasure.VALUE).currency(worth.currency())),
                    "of worth");
        }
        section.whatIf();
    }

    private void totals() {
        page.heading("What a journey takes");
        page.paragraph("On average, over all journeys, those that are broken off among them.");
        page.labelled(
                "Touchpoints",
                LABEL,
                rounded(completion.expectedTouchpoints()) + ", give or take "
                        + rounded(Math.sqrt(completion.varianceOfTouchpoints())));
        completion.expectedDuration().ifPresent(time -> page.labelled("Time", LABEL, Page.duration(time)));
        completion
                .meanEmotion()
                .ifPresent(mean -> page.labelled("Feeling", LABEL, signed(mean, 2) + " at the mean touchpoint"));
        completion
                .expectedCost()
                .forEach(sum ->
                        page.labelled("Cost", LABEL, rounded(sum.amount().doubleValue()) + " " + sum.currency()));
        completion
                .expectedValue()
                .forEach(sum ->
                        page.labelled("Worth", LABEL, rounded(sum.amount().doubleValue()) + " " + sum.currency()));
    }

    private void onePoint(Sensitivity sensitivity, String words) {
        if (sensitivity.transitions().isEmpty()) {
            return;
        }
        boolean isSuccess = sensitivity.measure() == SensitivityMeasure.SUCCESS;
        page.heading("Where one point pays most, in points " + words);
        page.paragraph(
                "One in a hundred of those at a touchpoint goes there instead of elsewhere; all other ways and the"
                        + " drop-off lose in proportion.");
        page.line("");
        page.header(WAYS, isSuccess ? "Success gains" : "Worth gains", "When more go", "Today", "Visits a journey");
        sensitivity.transitions().stream()
                .limit(SHOWN)
                .forEach(row -> onePoint(row, sensitivity.currency(), isSuccess));
    }

    private void onePoint(TransitionSensitivity row, Optional<String> currency, boolean isSuccess) {
        page.row(
                WAYS,
                isSuccess
                        ? signed(100 * row.perPoint(), 2) + " points"
                        : signed(row.perPoint(), 2) + " " + currency.orElse(""),
                row.source().name() + " → " + row.target().name(),
                percent(row.likelihood(), 0),
                rounded(row.visits()));
    }

    private void whatIf() {
        completion.stream()
                .filter(row -> row.dropOff() > 0 && graph.dropOff(row.touchpoint()) < 1)
                .max(Comparator.comparingDouble(TouchpointCompletion::dropOff))
                .ifPresent(row -> whatIf(row.touchpoint()));
    }

    private void whatIf(Touchpoint worst) {
        WhatIf half = analysis.whatIf(e -> halveDropOff(e, worst));
        page.heading("What if half as many dropped off at “" + worst.name() + "”");
        page.paragraph("There most journeys are broken off today. They would go on as the others do.");
        page.line("");
        page.header(MEASURES, "Measure", "Today", "Then", "Change");
        for (MeasureChange each : half.changes()) {
            page.row(MEASURES, name(each), shown(each, each.before()), shown(each, each.after()), change(each));
        }
    }

    private void halveDropOff(JourneyMapEditor edit, Touchpoint at) {
        double dropOff = graph.dropOff(at);
        double more = (1 - dropOff / 2) / (1 - dropOff);
        for (Transition way : graph.outgoing(at)) {
            edit.transition(way.id(), t -> t.likelihood(graph.likelihood(way) * more));
        }
    }

    private String name(MeasureChange each) {
        String of = each.of().orElse("");
        return switch (each.kind()) {
            case SUCCESS -> "Success";
            case OUTCOME -> map.outcome(of).map(Outcome::name).orElse(of);
            case DROP_OFF -> "Drop-off";
            case TOUCHPOINTS -> "Touchpoints";
            case DEVIATION -> "Touchpoints, give or take";
            case DURATION -> "Time";
            case EMOTION -> "Feeling at the mean touchpoint";
            case COST -> "Cost in " + of;
            case VALUE -> "Worth in " + of;
        };
    }

    private static String shown(MeasureChange each, OptionalDouble value) {
        if (value.isEmpty()) {
            return "-";
        }
        double number = value.getAsDouble();
        return switch (each.kind()) {
            case SUCCESS, OUTCOME, DROP_OFF -> percent(number, 1);
            case DURATION -> Page.duration(Duration.ofSeconds(Math.round(number)));
            case EMOTION -> signed(number, 2);
            case TOUCHPOINTS, DEVIATION, COST, VALUE -> rounded(number);
        };
    }

    private static String change(MeasureChange each) {
        OptionalDouble change = each.change();
        if (change.isEmpty()) {
            return "-";
        }
        double number = change.getAsDouble();
        return switch (each.kind()) {
            case SUCCESS, OUTCOME, DROP_OFF -> signed(100 * number, 1) + " points";
            case DURATION -> (number < 0 ? "-" : "+") + Page.duration(Duration.ofSeconds(Math.round(Math.abs(number))));
            case TOUCHPOINTS, DEVIATION, EMOTION, COST, VALUE -> signed(number, 2);
        };
    }

    private static String rounded(double number) {
        return plain(
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).doubleValue());
    }
}
