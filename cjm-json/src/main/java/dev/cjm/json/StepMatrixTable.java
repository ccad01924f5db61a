package dev.cjm.json;

import static dev.cjm.json.CountedParts.ACTIVITY_SHARE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.StepMatrix;
import dev.cjm.observed.StepShares;

/** The fields of a step matrix. */
final class StepMatrixTable {

    private static final Table<StepShares, Void> STEP = Table.of(
            StepShares.class,
            "the shares of a step",
            "What happens at one step.",
            must(
                    "step",
                    new WholeShape(-100, 100),
                    StepShares::step,
                    "Which step: 1 is the first event, or 0 the centre."),
            list(
                    "activities",
                    ACTIVITY_SHARE,
                    step -> CountedParts.shares(step.activities()),
                    "The activities, the most frequent first."),
            must("ended", PROPORTION, StepShares::ended, "How many journeys ended before."),
            must("notBegun", PROPORTION, StepShares::notBegun, "How many had not begun."));

    static final ResultTable<StepMatrix> STEP_MATRIX = ResultTable.of(
            StepMatrix.class,
            "step-matrix",
            "a step matrix",
            "Which activities stand at which step of the journeys.",
            must("journeys", PROPORTION, StepMatrix::journeys, "How many journeys are counted."),
            may(
                    "centre",
                    ANY_TEXT,
                    StepMatrix::centre,
                    "The activity around which steps are counted; missing if they are counted from the first event."),
            list("steps", STEP, StepMatrix::steps, "The steps in order."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    StepMatrix::suppressed,
                    "What is left out because too few journeys have it."));

    private StepMatrixTable() {}
}
