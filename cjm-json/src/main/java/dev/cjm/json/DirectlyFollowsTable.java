package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.CountedParts.TIME_SPANS;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.DirectlyFollows;
import dev.cjm.observed.Follows;
import dev.cjm.observed.TimeSpans;
import java.util.List;
import java.util.Optional;

/** The fields of what directly follows what. */
final class DirectlyFollowsTable {
    private static final Table<TimedFollows, Void> FOLLOWS = Table.of(
            TimedFollows.class,
            "a pair of activities",
            "One activity that directly follows another.",
            must("source", ANY_TEXT, timed -> timed.follows().source(), "The activity before."),
            must("target", ANY_TEXT, timed -> timed.follows().target(), "The activity after."),
            count("count", timed -> timed.follows().count(), "How often, in all journeys."),
            must("journeys", PROPORTION, timed -> timed.follows().journeys(), "In how many journeys at least once."),
            must(
                    "probability",
                    ESTIMATE,
                    timed -> timed.follows().probability(),
                    "The count by all occurrences of the source, ends of journeys included."),
            may("spans", TIME_SPANS, TimedFollows::spans, "How long it took from the one to the other."));

    static final ResultTable<DirectlyFollows> DIRECTLY_FOLLOWS = ResultTable.of(
            DirectlyFollows.class,
            "directly-follows",
            "a directly-follows relation",
            "What directly follows what, how often and how fast.",
            count("total", DirectlyFollows::total, "How often anything directly follows anything."),
            list("follows", FOLLOWS, DirectlyFollowsTable::timed, "The pairs of activities, the most frequent first."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    DirectlyFollows::suppressed,
                    "What is left out because too few journeys have it."));

    private DirectlyFollowsTable() {}

    private static List<TimedFollows> timed(DirectlyFollows relation) {
        return relation.stream()
                .map(each -> new TimedFollows(each, relation.spans(each.source(), each.target())))
                .toList();
    }

    private record TimedFollows(Follows follows, Optional<TimeSpans> spans) {}
}
