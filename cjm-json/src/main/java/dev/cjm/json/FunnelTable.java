package dev.cjm.json;

import static dev.cjm.json.CountedParts.ACTIVITY_SHARE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.CountedParts.TIME_SPANS;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.Funnel;
import dev.cjm.observed.FunnelStep;

/** The fields of a funnel. */
final class FunnelTable {

    private static final Table<FunnelStep, Void> STEP = Table.of(
            FunnelStep.class,
            "a step of a funnel",
            "Who reached a step, and where the others went.",
            must("activity", ANY_TEXT, FunnelStep::activity, "What happens."),
            must("journeys", PROPORTION, FunnelStep::journeys, "How many of all journeys reached it."),
            must(
                    "fromPrevious",
                    PROPORTION,
                    FunnelStep::fromPrevious,
                    "How many of those at the step before went on to it."),
            count("entered", FunnelStep::entered, "How many entered the funnel here."),
            must("lost", PROPORTION, FunnelStep::lost, "How many of those who reached it did not go on and are over."),
            count("open", FunnelStep::open, "How many did not go on and may still do so."),
            must("ended", PROPORTION, FunnelStep::ended, "For how many of the lost the journey ended here."),
            list(
                    "next",
                    ACTIVITY_SHARE,
                    step -> CountedParts.shares(step.next()),
                    "What the other lost ones did next, the most frequent first."),
            may(
                    "time",
                    TIME_SPANS,
                    FunnelStep::time,
                    "How long it took from the step before; missing if nobody went on from it."));

    static final ResultTable<Funnel> FUNNEL = ResultTable.of(
            Funnel.class,
            "funnel",
            "a funnel",
            "How many journeys get from step to step.",
            must("conversion", PROPORTION, Funnel::conversion, "How many of those who entered reached the last step."),
            list("steps", STEP, Funnel::steps, "The steps in order."),
            list("notFound", ANY_TEXT, Funnel::notFound, "The steps that no event of the log is."),
            must("suppressed", SUPPRESSED, Funnel::suppressed, "What is left out because too few journeys have it."),
            list("assumptions", WORDS, Funnel::assumptions, "What the numbers take for granted."));

    private FunnelTable() {}
}
