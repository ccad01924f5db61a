package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.Follows;
import dev.cjm.observed.TransitionMatrix;
import dev.cjm.observed.TransitionRow;

/** The fields of a transition matrix. */
final class TransitionMatrixTable {

    private static final Table<Follows, Void> NEXT = Table.of(
            Follows.class,
            "a transition",
            "One activity that directly follows another.",
            must("source", ANY_TEXT, Follows::source, "The activity before."),
            must("target", ANY_TEXT, Follows::target, "The activity after."),
            count("count", Follows::count, "How often, in all journeys."),
            must("journeys", PROPORTION, Follows::journeys, "In how many journeys at least once."),
            must("probability", ESTIMATE, Follows::probability, "The count by all occurrences of the source."));

    private static final Table<TransitionRow, Void> ROW = Table.of(
            TransitionRow.class,
            "a row of transitions",
            "What comes directly after one activity.",
            must("activity", ANY_TEXT, TransitionRow::activity, "The activity."),
            count("count", TransitionRow::count, "How often it occurs."),
            must("journeys", PROPORTION, TransitionRow::journeys, "How many journeys have it."),
            list("next", NEXT, TransitionRow::next, "What follows, the most frequent first."),
            must("ended", PROPORTION, TransitionRow::ended, "How many journeys end with it."),
            must("endShare", ESTIMATE, TransitionRow::endShare, "The ends by all occurrences."));

    static final ResultTable<TransitionMatrix> TRANSITION_MATRIX = ResultTable.of(
            TransitionMatrix.class,
            "transition-matrix",
            "a transition matrix",
            "How likely each activity comes directly after each other one.",
            list("rows", ROW, TransitionMatrix::rows, "The activities, the most frequent first."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    TransitionMatrix::suppressed,
                    "What is left out because too few journeys have it."));

    private TransitionMatrixTable() {}
}
