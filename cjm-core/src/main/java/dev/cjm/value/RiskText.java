package dev.cjm.value;

import dev.cjm.internal.Decimals;
import dev.cjm.internal.ResultLines;
import dev.cjm.internal.TextTable;
import dev.cjm.model.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Revenue at risk as people read it: what journeys bring now, and the pains that cost most. */
final class RiskText {
    private static final int SHOWN = 3;

    private final RevenueAtRisk result;
    private final ResultLines text;

    private RiskText(RevenueAtRisk result, Locale locale) {
        this.result = result;
        text = new ResultLines(locale);
    }

    static String of(RevenueAtRisk result, Locale locale) {
        return new RiskText(result, locale).text();
    }

    private String text() {
        text.line(text.labelled("revenueAtRisk", result.map().title()));
        text.line(text.say(
                "riskNow",
                Decimals.shortest(result.journeys()),
                result.value().map(LifetimeText::money).orElseGet(() -> text.say("noValue")),
                success(result.success())));
        if (result.staying() < 1) {
            text.line(text.say("riskStaying", Decimals.shortPercent(result.staying())));
        }
        if (result.pains().isEmpty()) {
            text.line(text.say("noPains"));
        } else {
            text.table(table()).more(result.pains().size(), SHOWN);
        }
        result.touchpoints().stream()
                .filter(row -> row.pains().size() > 1 && row.blamed() > 0)
                .limit(SHOWN)
                .forEach(row -> text.line(text.say(
                        "riskTogether", row.touchpoint().name(), row.pains().size(), money(row.amount()))));
        return text.assumptions(result.assumptions()).toString();
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .right(text.say("riskCost"))
                .left(text.say("painPoint"))
                .left(text.say("touchpoint"))
                .right(text.say("success"))
                .left(text.say("reason"));
        List<PainAtRisk> most = result.stream().limit(SHOWN).toList();
        for (PainAtRisk each : most) {
            table.row(
                    money(each.amount()),
                    each.pain().pain().name(),
                    each.pain().touchpoint().name(),
                    success(each.success()),
                    reason(each));
        }
        return table;
    }

    private String reason(PainAtRisk row) {
        return row.reason() == RiskReason.CUSTOMERS_LEAVE
                ? text.say(
                        "risk.CUSTOMERS_LEAVE",
                        Decimals.shortPercent(row.blamed()),
                        Decimals.shortest(Double.parseDouble(Decimals.fixed(row.visits(), 2))))
                : text.say("risk." + row.reason().name());
    }

    private String success(OptionalDouble success) {
        return success.isPresent() ? Decimals.shortPercent(success.getAsDouble()) : text.say("noSuccess");
    }

    private static String money(Optional<Money> amount) {
        return amount.map(LifetimeText::money).orElse("–");
    }
}
