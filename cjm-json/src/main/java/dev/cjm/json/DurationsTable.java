package dev.cjm.json;

import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.CountedParts.TIME_SPANS;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.ActivityTimes;
import dev.cjm.observed.Durations;

/** The fields of how long journeys and their steps take. */
final class DurationsTable {
    private static final Table<ActivityTimes, Void> ACTIVITY_TIMES = Table.of(
            ActivityTimes.class,
            "times of an activity",
            "How long an activity takes, and how long it is waited for.",
            must("activity", ANY_TEXT, ActivityTimes::activity, "The activity."),
            count("count", ActivityTimes::count, "How often it occurs."),
            must("journeys", PROPORTION, ActivityTimes::journeys, "In how many journeys it occurs."),
            may("step", TIME_SPANS, ActivityTimes::step, "From its start to its end; missing if no event tells."),
            may(
                    "waiting",
                    TIME_SPANS,
                    ActivityTimes::waiting,
                    "From the end of the event before to its start; missing if there is none."));

    static final ResultTable<Durations> DURATIONS = ResultTable.of(
            Durations.class,
            "durations",
            "durations",
            "How long the journeys of a log take, their steps, and the waiting in between.",
            may(
                    "spans",
                    TIME_SPANS,
                    Durations::spans,
                    "The times of journeys, from the first event to the last; missing if there is no journey."),
            list("activities", ACTIVITY_TIMES, Durations::activities, "The activities, the most frequent first."),
            count(
                    "unusableStarts",
                    Durations::unusableStarts,
                    "How many events have a start that is no time or after their end."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    Durations::suppressed,
                    "What is left out because too few journeys have it."));

    private DurationsTable() {}
}
