package dev.cjm.value;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The formula of the lifetime value, in decimals. */
final class LifetimeFormula {
    private final Money margin;
    private final BigDecimal retention;
    private final BigDecimal growth;
    private final FirstMargin firstMargin;

    LifetimeFormula(Money margin, double retention, double discount, FirstMargin firstMargin) {
        this.margin = margin;
        this.retention = Decimals.exact(retention);
        growth = BigDecimal.ONE.add(Decimals.exact(discount));
        this.firstMargin = firstMargin;
    }

    /** m·r/(1+i−r) or m·(1+i)/(1+i−r). */
    Money endless() {
        BigDecimal first = firstMargin == FirstMargin.COUNTED ? growth : retention;
        BigDecimal value = margin.amount().multiply(first).divide(growth.subtract(retention), Figures.DIGITS);
        return new Money(value, margin.currency());
    }

    /** So many terms of m·(r/(1+i))^t, from t = 0 where the first margin counts, else from 1. */
    List<PeriodMargin> margins(int number) {
        List<PeriodMargin> margins = new ArrayList<>();
        BigDecimal there = BigDecimal.ONE;
        BigDecimal worth = BigDecimal.ONE;
        int last = firstMargin == FirstMargin.COUNTED ? number - 1 : number;
        for (int period = 0; period <= last; period++) {
            if (period > 0 || firstMargin == FirstMargin.COUNTED) {
                margins.add(new PeriodMargin(period, there.doubleValue(), Figures.times(margin, worth)));
            }
            there = there.multiply(retention, Figures.DIGITS);
            worth = worth.multiply(retention, Figures.DIGITS).divide(growth, Figures.DIGITS);
        }
        return Collections.unmodifiableList(margins);
    }

    static Money sum(List<PeriodMargin> margins, String currency) {
        BigDecimal sum = margins.stream()
                .map(each -> each.present().amount())
                .reduce(BigDecimal.ZERO, (one, other) -> one.add(other, Figures.DIGITS));
        return new Money(sum, currency);
    }
}
