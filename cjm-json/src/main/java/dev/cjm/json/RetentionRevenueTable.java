package dev.cjm.json;

import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.value.CohortModel;
import dev.cjm.value.RetentionChange;
import dev.cjm.value.RetentionDriver;
import dev.cjm.value.RetentionPeriod;
import dev.cjm.value.RetentionRevenue;

/** The fields of revenue from retention. */
final class RetentionRevenueTable {
    private static final Table<RetentionPeriod, Void> RETENTION_PERIOD = Table.of(
            RetentionPeriod.class,
            "a period of retention",
            "What saved customers bring in one period.",
            count("period", RetentionPeriod::period, "The period, from 1."),
            must("customers", AMOUNT, RetentionPeriod::customers, "How many saved customers are there, as expected."),
            must("revenue", MONEY, RetentionPeriod::revenue, "What they pay."),
            must("contribution", MONEY, RetentionPeriod::contribution, "What is left of it after variable costs."));

    private static final Table<RetentionChange, Void> RETENTION_CHANGE = Table.of(
            RetentionChange.class,
            "a change of revenue from retention",
            "What revenue from retention becomes when one figure changes.",
            must("driver", WordShape.of(RetentionDriver.class), RetentionChange::driver, "What changes."),
            must("by", NUMBER, RetentionChange::by, "By how much: points, or a share of the revenue per customer."),
            must("revenue", MONEY, RetentionChange::revenue, "The revenue then less the revenue now."),
            must(
                    "contribution",
                    MONEY,
                    RetentionChange::contribution,
                    "The contribution then less the contribution now."));

    static final ResultTable<RetentionRevenue> RETENTION_REVENUE = ResultTable.of(
            RetentionRevenue.class,
            "retention-revenue",
            "revenue from retention",
            "What it brings to keep some of the customers who leave.",
            must("customers", AMOUNT, RetentionRevenue::customers, "How many customers there are in each period."),
            must("churn", SHARE, RetentionRevenue::churn, "The share of customers who leave in a period."),
            must("recoverable", SHARE, RetentionRevenue::recoverable, "The share of those who can be kept."),
            must(
                    "revenuePerCustomer",
                    MONEY,
                    RetentionRevenue::revenuePerCustomer,
                    "What a customer pays in a period."),
            must("margin", SHARE, RetentionRevenue::margin, "The share of revenue left after variable costs."),
            must(
                    "cohorts",
                    WordShape.of(CohortModel.class),
                    RetentionRevenue::cohorts,
                    "Which customers are saved, and how long they stay."),
            must("saved", AMOUNT, RetentionRevenue::saved, "How many customers one cohort saves."),
            must("revenue", MONEY, RetentionRevenue::revenue, "What saved customers pay in all periods."),
            must("contribution", MONEY, RetentionRevenue::contribution, "What is left of it after variable costs."),
            list("periods", RETENTION_PERIOD, RetentionRevenue::periods, "What they bring in each period."),
            list(
                    "changes",
                    RETENTION_CHANGE,
                    RetentionRevenue::changes,
                    "What changes when one figure moves: churn, recoverable, revenue, margin, each up and down."),
            list("assumptions", ASSUMPTION, RetentionRevenue::assumptions, "What the formula takes for granted."));

    private RetentionRevenueTable() {}
}
