package dev.cjm.json;

import static dev.cjm.json.Fields.must;

import dev.cjm.model.Money;
import java.math.BigDecimal;

/** The fields of money. */
final class MoneyTable {

    private static final Field<Money, Void, BigDecimal> AMOUNT =
            must("amount", Texts.AMOUNT, Money::amount, "The amount, a decimal number as text.");

    private static final Field<Money, Void, String> CURRENCY =
            must("currency", Texts.CURRENCY, Money::currency, "Three capital letters as ISO 4217 has them.");

    static final Made<Money> MONEY = Made.of(
            Table.of(Money.class, "money", "An amount in a currency.", AMOUNT, CURRENCY),
            money -> new Money(money.get(AMOUNT), money.get(CURRENCY)));

    private MoneyTable() {}
}
