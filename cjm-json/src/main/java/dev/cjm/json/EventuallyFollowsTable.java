package dev.cjm.json;

import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.EventuallyFollows;
import dev.cjm.observed.LaterFollows;

/** The fields of what comes at any time after what. */
final class EventuallyFollowsTable {

    private static final Table<LaterFollows, Void> LATER = Table.of(
            LaterFollows.class,
            "a pair of activities",
            "One activity that comes at any time after another.",
            must("source", ANY_TEXT, LaterFollows::source, "The activity before."),
            must("target", ANY_TEXT, LaterFollows::target, "The activity after."),
            count("count", LaterFollows::count, "How many pairs of places in journeys there are."),
            must("journeys", PROPORTION, LaterFollows::journeys, "In how many journeys at least once."));

    static final ResultTable<EventuallyFollows> EVENTUALLY_FOLLOWS = ResultTable.of(
            EventuallyFollows.class,
            "eventually-follows",
            "an eventually-follows relation",
            "What comes at any time after what.",
            list("follows", LATER, EventuallyFollows::follows, "The pairs of activities, the most frequent first."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    EventuallyFollows::suppressed,
                    "What is left out because too few journeys have it."));

    private EventuallyFollowsTable() {}
}
