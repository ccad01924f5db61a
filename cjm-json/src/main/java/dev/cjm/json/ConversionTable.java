package dev.cjm.json;

import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.CountedParts.TIME_SPANS;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.observed.Conversion;
import dev.cjm.observed.Lift;

/** The fields of a conversion. */
final class ConversionTable {

    private static final Table<Lift, Void> LIFT = Table.of(
            Lift.class,
            "a lift",
            "How much likelier those who did something reach the goal.",
            must("activity", ANY_TEXT, Lift::activity, "What they did."),
            must("with", PROPORTION, Lift::with, "How many of the journeys with it reached the goal."),
            must("without", PROPORTION, Lift::without, "How many of the journeys without it did."),
            number("lift", AMOUNT, Lift::lift, "The share with it by the share of all; missing if there is no data."),
            number("lower", AMOUNT, Lift::lower, "The lower end of the interval of Katz at 95 % confidence."),
            number("upper", AMOUNT, Lift::upper, "The upper end of the interval."));

    static final ResultTable<Conversion> CONVERSION = ResultTable.of(
            Conversion.class,
            "conversion",
            "a conversion",
            "How many journeys reach a goal, and what those do who do.",
            must("goal", ANY_TEXT, Conversion::goal, "The activity that is the goal."),
            must("journeys", PROPORTION, Conversion::journeys, "How many of all journeys reached it."),
            count("open", Conversion::open, "How many have not reached it and may still do so."),
            must("decided", PROPORTION, Conversion::decided, "How many of the journeys that are not open reached it."),
            may(
                    "times",
                    TIME_SPANS,
                    Conversion::times,
                    "How long it took from the start; missing if nobody reached it."),
            list("lifts", LIFT, Conversion::lifts, "The other activities, those that most journeys have first."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    Conversion::suppressed,
                    "What is left out because too few journeys have it."),
            list("assumptions", WORDS, Conversion::assumptions, "What the numbers take for granted."));

    private ConversionTable() {}
}
