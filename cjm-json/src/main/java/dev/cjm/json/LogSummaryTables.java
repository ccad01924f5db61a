package dev.cjm.json;

import static dev.cjm.json.CountedParts.ACTIVITY_SHARE;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.Rework;
import dev.cjm.observed.StartsAndEnds;

/** The fields of summaries of a log that have but few. */
final class LogSummaryTables {
    static final ResultTable<Rework> REWORK = ResultTable.of(
            Rework.class,
            "rework",
            "rework",
            "What journeys do more than once.",
            list(
                    "again",
                    ACTIVITY_SHARE,
                    rework -> CountedParts.shares(rework.again()),
                    "The activities that are done again, with the share of the journeys with them that do so."),
            must("suppressed", SUPPRESSED, Rework::suppressed, "What is left out because too few journeys have it."));

    static final ResultTable<StartsAndEnds> STARTS_AND_ENDS = ResultTable.of(
            StartsAndEnds.class,
            "starts-and-ends",
            "starts and ends",
            "With which activities journeys begin and end.",
            list(
                    "starts",
                    ACTIVITY_SHARE,
                    ends -> CountedParts.shares(ends.starts()),
                    "The activities with which journeys begin."),
            list(
                    "ends",
                    ACTIVITY_SHARE,
                    ends -> CountedParts.shares(ends.ends()),
                    "The activities with which journeys end."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    StartsAndEnds::suppressed,
                    "What is left out because too few journeys have it."));

    private LogSummaryTables() {}
}
