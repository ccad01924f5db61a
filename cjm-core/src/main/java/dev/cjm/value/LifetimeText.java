package dev.cjm.value;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.ResultLines;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Money;
import java.util.Locale;

/** A lifetime value as people read it: the value, its figures, and what moves it. */
final class LifetimeText {
    private LifetimeText() {}

    static String of(CustomerLifetimeValue result, Locale locale) {
        ResultLines text = new ResultLines(locale);
        text.line(text.labelled("lifetimeValue", money(result.value())));
        text.line(text.say(
                "lifetimeFigures",
                money(result.margin()),
                Decimals.shortPercent(result.retention()),
                Decimals.shortPercent(result.discount())));
        text.line(text.say("firstMargin." + result.firstMargin().name())
                + " · "
                + (result.periods().isPresent()
                        ? text.say("lifetimePeriods", result.periods().getAsInt())
                        : text.say("withoutEnd")));
        if (!result.changes().isEmpty()) {
            TextTable table = new TextTable()
                    .left(text.say("change"))
                    .right(text.say("lifetimeThen"))
                    .right(text.say("difference"));
            for (LifetimeChange each : result) {
                table.row(name(text, each), money(each.value()), signed(each.change()));
            }
            text.table(table);
        }
        return text.assumptions(result.assumptions()).toString();
    }

    private static String name(ResultLines text, LifetimeChange change) {
        return change.driver() == LifetimeDriver.MARGIN
                ? text.say("driver.MARGIN") + " " + percent(change.by())
                : text.say("driver." + change.driver().name()) + " " + points(text, change.by());
    }

    /** A share of something as people write a change of it. */
    static String percent(double by) {
        return Decimals.signed(by * 100, 1) + " %";
    }

    static String points(ResultLines text, double by) {
        return text.say("percentagePoints", Decimals.signed(by * 100, 1));
    }

    static String money(Money money) {
        return ResultLines.money(money.amount(), money.currency());
    }

    static String signed(Money money) {
        return ResultLines.signedMoney(money.amount(), money.currency());
    }
}
