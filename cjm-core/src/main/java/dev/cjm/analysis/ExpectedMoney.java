package dev.cjm.analysis;

import dev.cjm.internal.Decimals;
import dev.cjm.model.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up money that is expected; currencies are never added to one another. */
final class ExpectedMoney {
    /** What is expected has been rounded before: more digits would be noise. */
    private static final MathContext DIGITS = new MathContext(12);

    private final SortedMap<String, BigDecimal> sums = new TreeMap<>();

    void add(double times, Money money) {
        sums.merge(money.currency(), Decimals.exact(times).multiply(money.amount()), BigDecimal::add);
    }

    /** One amount for each currency, by currency. */
    List<Money> sums() {
        return sums.entrySet().stream()
                .map(each -> new Money(each.getValue().round(DIGITS), each.getKey()))
                .toList();
    }
}
