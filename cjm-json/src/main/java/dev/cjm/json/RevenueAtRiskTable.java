package dev.cjm.json;

import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;
import static dev.cjm.json.TouchpointPainTable.NAMED;
import static dev.cjm.json.TouchpointPainTable.named;

import dev.cjm.value.PainAtRisk;
import dev.cjm.value.RevenueAtRisk;
import dev.cjm.value.RiskReason;
import dev.cjm.value.TouchpointAtRisk;

/** The fields of revenue at risk. */
final class RevenueAtRiskTable {
    private static final Table<PainAtRisk, Void> PAIN_AT_RISK = Table.of(
            PainAtRisk.class,
            "what a pain point costs",
            "What one pain point costs, because customers leave.",
            must("pain", NAMED, row -> new TouchpointPainTable.Named(row.pain()), "The pain point."),
            must(
                    "reason",
                    WordShape.of(RiskReason.class),
                    PainAtRisk::reason,
                    "Why it costs that, or nothing is said."),
            must("blamed", SHARE, PainAtRisk::blamed, "The share of those there who leave because of it."),
            must("visits", AMOUNT, PainAtRisk::visits, "How often a journey passes its touchpoint, as expected."),
            number("success", SHARE, PainAtRisk::success, "The probability of success if nobody left because of it."),
            may("amount", MONEY, PainAtRisk::amount, "What it costs; missing when that cannot be said."));

    private static final Table<TouchpointAtRisk, Void> TOUCHPOINT_AT_RISK = Table.of(
            TouchpointAtRisk.class,
            "what the pain points of a touchpoint cost",
            "What all pain points of one touchpoint cost together.",
            must("touchpoint", TOUCHPOINT, TouchpointAtRisk::touchpoint, "The touchpoint."),
            list("pains", NAMED, row -> named(row.pains()), "Its pain points but for trivial ones."),
            must(
                    "reason",
                    WordShape.of(RiskReason.class),
                    TouchpointAtRisk::reason,
                    "Why they cost that, or nothing is said."),
            must("blamed", SHARE, TouchpointAtRisk::blamed, "The share of those there who leave because of them."),
            number(
                    "success",
                    SHARE,
                    TouchpointAtRisk::success,
                    "The probability of success if nobody left because of them."),
            may("amount", MONEY, TouchpointAtRisk::amount, "What they cost; missing when that cannot be said."));

    static final ResultTable<RevenueAtRisk> REVENUE_AT_RISK = ResultTable.of(
                    RevenueAtRisk.class,
                    "revenue-at-risk",
                    "revenue at risk",
                    "What each pain point costs, because customers fail and leave.",
                    must("journeys", AMOUNT, RevenueAtRisk::journeys, "How many journeys count."),
                    must(
                            "staying",
                            SHARE,
                            RevenueAtRisk::staying,
                            "Which part of those who leave because of a pain would stay without it."),
                    may(
                            "value",
                            MONEY,
                            RevenueAtRisk::value,
                            "What they bring now; missing when no outcome has a value."),
                    number("success", SHARE, RevenueAtRisk::success, "Which share of all journeys succeeds now."),
                    list("pains", PAIN_AT_RISK, RevenueAtRisk::pains, "All pain points, the most expensive first."),
                    list(
                            "touchpoints",
                            TOUCHPOINT_AT_RISK,
                            RevenueAtRisk::touchpoints,
                            "What they cost together by touchpoint, the most expensive first."),
                    list(
                            "assumptions",
                            ASSUMPTION,
                            RevenueAtRisk::assumptions,
                            "What the numbers take for granted, and what does not add up."))
            .aboutMap(RevenueAtRisk::map);

    private RevenueAtRiskTable() {}
}
