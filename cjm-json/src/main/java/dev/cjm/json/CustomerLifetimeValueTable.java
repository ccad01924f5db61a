package dev.cjm.json;

import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.whole;

import dev.cjm.value.CustomerLifetimeValue;
import dev.cjm.value.FirstMargin;
import dev.cjm.value.LifetimeChange;
import dev.cjm.value.LifetimeDriver;
import dev.cjm.value.PeriodMargin;

/** The fields of a customer lifetime value. */
final class CustomerLifetimeValueTable {
    private static final Table<PeriodMargin, Void> PERIOD_MARGIN = Table.of(
            PeriodMargin.class,
            "the margin of a period",
            "The margin of one period of a lifetime.",
            count("period", PeriodMargin::period, "The number of periods from now; 0 is now."),
            must("there", SHARE, PeriodMargin::there, "The probability that the customer is still there."),
            must("present", MONEY, PeriodMargin::present, "The margin times that probability, discounted to now."));

    private static final Table<LifetimeChange, Void> LIFETIME_CHANGE = Table.of(
            LifetimeChange.class,
            "a change of a lifetime value",
            "What a lifetime value becomes when one figure changes.",
            must("driver", WordShape.of(LifetimeDriver.class), LifetimeChange::driver, "What changes."),
            must("by", NUMBER, LifetimeChange::by, "By how much: points of a rate, or a share of the margin."),
            must("value", MONEY, LifetimeChange::value, "The value then."),
            must("change", MONEY, LifetimeChange::change, "The value then less the value now."));

    static final ResultTable<CustomerLifetimeValue> CUSTOMER_LIFETIME_VALUE = ResultTable.of(
            CustomerLifetimeValue.class,
            "customer-lifetime-value",
            "a customer lifetime value",
            "What a customer is worth who may come back.",
            must("margin", MONEY, CustomerLifetimeValue::margin, "The margin per period."),
            must("retention", SHARE, CustomerLifetimeValue::retention, "The share who stay from period to period."),
            must("discount", SHARE, CustomerLifetimeValue::discount, "The discount rate per period."),
            must(
                    "firstMargin",
                    WordShape.of(FirstMargin.class),
                    CustomerLifetimeValue::firstMargin,
                    "Whether the margin that is made at once counts."),
            whole(
                    "periods",
                    new WholeShape(1, 1_000),
                    CustomerLifetimeValue::periods,
                    "How many margins count; missing without end."),
            must("value", MONEY, CustomerLifetimeValue::value, "The value of the customer now."),
            list("margins", PERIOD_MARGIN, CustomerLifetimeValue::margins, "The margins that count; none without end."),
            list(
                    "changes",
                    LIFETIME_CHANGE,
                    CustomerLifetimeValue::changes,
                    "What the value becomes when one figure moves: retention, discount, margin, each up and down."),
            list("assumptions", ASSUMPTION, CustomerLifetimeValue::assumptions, "What the formula takes for granted."));

    private CustomerLifetimeValueTable() {}
}
