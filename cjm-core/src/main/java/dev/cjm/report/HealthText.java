package dev.cjm.report;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.ResultLines;
import dev.cjm.internal.TextTable;
import java.util.Locale;
import java.util.OptionalDouble;

/** The health of a journey as people read it: its stages, and those that need care. */
final class HealthText {
    private static final int SHOWN = 10;

    private final JourneyHealth result;
    private final ResultLines text;

    private HealthText(JourneyHealth result, Locale locale) {
        this.result = result;
        text = new ResultLines(locale);
    }

    static String of(JourneyHealth result, Locale locale) {
        return new HealthText(result, locale).text();
    }

    private String text() {
        text.line(text.labelled("health", result.map().title()));
        TextTable table = new TextTable()
                .left(text.say("stage"))
                .right(text.say("view.EXPERIENCE"))
                .right(text.say("view.OPERATION"))
                .right(text.say("view.MONEY"))
                .right(text.say("healthTotal"));
        result.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        each.stage().name(),
                        number(each.experience().value()),
                        number(each.operation().value()),
                        number(each.money().value()),
                        number(each.total())));
        table.row(
                text.say("wholeJourney"),
                number(result.experience().value()),
                number(result.operation().value()),
                number(result.money().value()),
                number(result.total()));
        text.table(table).more(result.stages().size(), SHOWN);
        result.needCare().forEach(this::care);
        return text.assumptions(result.assumptions()).toString();
    }

    private void care(StageHealth each) {
        each.lowest().ifPresent(lowest -> {
            String view = text.say("view." + lowest.view().name()) + " " + number(lowest.value());
            String where = lowest.worst().map(at -> " · " + at.name()).orElse("");
            text.line(text.say("needsCare", each.stage().name(), view + where));
        });
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Decimals.fixed(value.getAsDouble(), 0) : "–";
    }
}
