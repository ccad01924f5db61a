package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.whole;

import dev.cjm.model.Proportion;
import dev.cjm.observed.CountBefore;
import java.util.List;

/** The fields of a count before a goal. */
final class CountBeforeTable {

    private static final Table<CountShare, Void> COUNT_SHARE = Table.of(
            CountShare.class,
            "a share of a count",
            "A count with the share of journeys that have it.",
            count("count", CountShare::count, "How often."),
            must("journeys", PROPORTION, CountShare::journeys, "How many of the journeys with the goal."));

    static final ResultTable<CountBefore> COUNT_BEFORE = ResultTable.of(
            CountBefore.class,
            "count-before",
            "a count before a goal",
            "How often something happens before something else does for the first time.",
            must("activity", ANY_TEXT, CountBefore::activity, "What is counted."),
            must("goal", ANY_TEXT, CountBefore::goal, "Before what it is counted."),
            must("journeys", PROPORTION, CountBefore::journeys, "How many journeys have the goal."),
            count("open", CountBefore::open, "How many do not have it and may still get it."),
            list("distribution", COUNT_SHARE, CountBeforeTable::shares, "The counts that occur, ascending."),
            must("mean", ESTIMATE, CountBefore::mean, "The mean count."),
            whole(
                    "median",
                    new WholeShape(0, Integer.MAX_VALUE),
                    CountBefore::median,
                    "The lower median; missing if no journey has the goal."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    CountBefore::suppressed,
                    "What is left out because too few journeys have it."),
            list("assumptions", WORDS, CountBefore::assumptions, "What the numbers take for granted."));

    private CountBeforeTable() {}

    private static List<CountShare> shares(CountBefore count) {
        return count.distribution().entrySet().stream()
                .map(each -> new CountShare(each.getKey(), each.getValue()))
                .toList();
    }

    private record CountShare(int count, Proportion journeys) {}
}
