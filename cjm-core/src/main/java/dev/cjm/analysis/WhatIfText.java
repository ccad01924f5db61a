package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.Labels;
import dev.cjm.internal.TextTable;
import dev.cjm.internal.VisibleText;
import dev.cjm.model.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What an edit changes, as people read it: every measure before, after and its change. */
final class WhatIfText {
    private static final String NONE = "–";

    private final WhatIf result;
    private final Labels labels;

    private WhatIfText(WhatIf result, Labels labels) {
        this.result = result;
        this.labels = labels;
    }

    static String of(WhatIf result, Locale locale) {
        return new WhatIfText(result, Labels.of(locale)).text();
    }

    private String text() {
        TextTable table = new TextTable()
                .left(labels.text("measure"))
                .right(labels.text("now"))
                .right(labels.text("then"))
                .right(labels.text("change"));
        for (MeasureChange each : result) {
            table.row(
                    name(each),
                    shown(each, each.before()),
                    shown(each, each.after()),
                    each.isChanged() ? change(each) : "");
        }
        String title = result.before().title();
        return VisibleText.of(labels.text("labelled", labels.text("whatIf"), title)) + "\n" + table
                + AssumptionLines.text(result.assumptions(), labels);
    }

    private String name(MeasureChange each) {
        return switch (each.kind()) {
            case SUCCESS -> labels.text("success");
            case OUTCOME -> each.of().flatMap(this::outcome).map(Outcome::name).orElse("");
            case DROP_OFF -> labels.text("dropOff");
            case TOUCHPOINTS -> labels.text("expectedTouchpoints");
            case DEVIATION -> labels.text("deviation");
            case DURATION -> labels.text("expectedDuration");
            case EMOTION -> labels.text("meanEmotion");
            case COST -> labels.text("expectedCost") + " (" + each.of().orElse("") + ")";
            case VALUE -> labels.text("expectedValue") + " (" + each.of().orElse("") + ")";
        };
    }

    /** As the map after calls it, if it still has it. */
    private Optional<Outcome> outcome(String id) {
        return result.after().outcome(id).or(() -> result.before().outcome(id));
    }

    private static String shown(MeasureChange each, OptionalDouble value) {
        if (value.isEmpty()) {
            return NONE;
        }
        return switch (each.kind()) {
            case SUCCESS, OUTCOME, DROP_OFF -> Shares.percent(value.getAsDouble());
            case DURATION -> Durations.seconds(value.getAsDouble());
            case TOUCHPOINTS, DEVIATION, EMOTION, COST, VALUE -> Decimals.fixed(value.getAsDouble(), 2);
        };
    }

    private String change(MeasureChange each) {
        OptionalDouble change = each.change();
        if (change.isEmpty()) {
            return NONE;
        }
        return switch (each.kind()) {
            case SUCCESS, OUTCOME, DROP_OFF ->
                labels.text("percentagePoints", Decimals.signed(100 * change.getAsDouble(), 1));
            case DURATION -> (change.getAsDouble() < 0 ? "−" : "+") + Durations.seconds(Math.abs(change.getAsDouble()));
            case TOUCHPOINTS, DEVIATION, EMOTION, COST, VALUE -> Decimals.signed(change.getAsDouble(), 2);
        };
    }
}
