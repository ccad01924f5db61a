package dev.cjm.value;

import static dev.cjm.value.LifetimeText.money;
import static dev.cjm.value.LifetimeText.signed;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.ResultLines;
import dev.cjm.internal.TextTable;
import java.util.Locale;

/** Revenue from retention as people read it: by period, in all, and what moves it. */
final class RetentionText {
    private static final int SHOWN = 5;

    private RetentionText() {}

    static String of(RetentionRevenue result, Locale locale) {
        ResultLines text = new ResultLines(locale);
        text.line(text.say("retentionRevenue", money(result.revenue()), money(result.contribution())));
        text.line(text.say(
                "retentionFigures",
                number(result.customers()),
                Decimals.shortPercent(result.churn()),
                Decimals.shortPercent(result.recoverable()),
                money(result.revenuePerCustomer()),
                Decimals.shortPercent(result.margin())));
        text.line(text.say("cohorts." + result.cohorts().name(), number(result.saved())));
        text.table(periods(result, text)).more(result.periods().size(), SHOWN);
        text.table(changes(result, text));
        return text.assumptions(result.assumptions()).toString();
    }

    private static TextTable periods(RetentionRevenue result, ResultLines text) {
        TextTable table = new TextTable()
                .right(text.say("period"))
                .right(text.say("savedCustomers"))
                .right(text.say("revenue"))
                .right(text.say("contribution"));
        result.stream()
                .limit(SHOWN)
                .forEach(each -> table.row(
                        number(each.period()),
                        number(each.customers()),
                        money(each.revenue()),
                        money(each.contribution())));
        return table;
    }

    private static TextTable changes(RetentionRevenue result, ResultLines text) {
        TextTable table = new TextTable()
                .left(text.say("change"))
                .right(text.say("revenue"))
                .right(text.say("contribution"));
        result.changes()
                .forEach(each -> table.row(name(text, each), signed(each.revenue()), signed(each.contribution())));
        return table;
    }

    private static String name(ResultLines text, RetentionChange change) {
        return text.say("retentionDriver." + change.driver().name())
                + " "
                + (change.driver() == RetentionDriver.REVENUE
                        ? LifetimeText.percent(change.by())
                        : LifetimeText.points(text, change.by()));
    }

    private static String number(double value) {
        return Decimals.shortest(Double.parseDouble(Decimals.fixed(value, 2)));
    }
}
