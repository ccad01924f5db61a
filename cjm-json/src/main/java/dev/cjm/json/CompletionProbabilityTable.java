package dev.cjm.json;

import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.OUTCOME;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.CompletionProbability;
import dev.cjm.analysis.OutcomeProbability;
import dev.cjm.analysis.TouchpointCompletion;

/** The fields of the probabilities of completion. */
final class CompletionProbabilityTable {
    private static final Table<OutcomeProbability, Void> OUTCOME_PROBABILITY = Table.of(
            OutcomeProbability.class,
            "a probability of an outcome",
            "How likely journeys end in an outcome.",
            must("outcome", OUTCOME, OutcomeProbability::outcome, "The outcome."),
            must("probability", SHARE, OutcomeProbability::probability, "The share of all journeys that end there."));

    private static final Table<TouchpointCompletion, Void> TOUCHPOINT_COMPLETION = Table.of(
            TouchpointCompletion.class,
            "a completion at a touchpoint",
            "What becomes of journeys at one touchpoint.",
            must("touchpoint", TOUCHPOINT, TouchpointCompletion::touchpoint, "The touchpoint."),
            number(
                    "success",
                    SHARE,
                    TouchpointCompletion::success,
                    "The probability to succeed for those who are there; missing when no success is stated."),
            must(
                    "expectedVisits",
                    AMOUNT,
                    TouchpointCompletion::expectedVisits,
                    "How often a journey passes there, as expected."),
            number(
                    "visitProbability",
                    SHARE,
                    TouchpointCompletion::visitProbability,
                    "The share of all journeys that pass there at least once; missing where it takes long to find."),
            must(
                    "stepCompletion",
                    SHARE,
                    TouchpointCompletion::stepCompletion,
                    "The share of those who leave it that go on, neither dropping off nor failing at once."),
            must("dropOff", SHARE, TouchpointCompletion::dropOff, "The share of all journeys that drop off there."),
            must(
                    "failure",
                    SHARE,
                    TouchpointCompletion::failure,
                    "The share of all journeys that go from there to a failing outcome."));

    static final ResultTable<CompletionProbability> COMPLETION_PROBABILITY = ResultTable.of(
                    CompletionProbability.class,
                    "completion-probability",
                    "a completion probability",
                    "How likely journeys end where, how long they are, and where they are lost.",
                    number(
                            "success",
                            SHARE,
                            completion -> completion.success(),
                            "The share of all journeys that succeed; missing when no success is stated."),
                    must(
                            "dropOff",
                            SHARE,
                            completion -> completion.dropOff(),
                            "The share of all journeys that reach no outcome."),
                    list(
                            "outcomes",
                            OUTCOME_PROBABILITY,
                            CompletionProbability::outcomes,
                            "How likely journeys end in each outcome, in the order of the map; with the drop-off they sum to 1."),
                    must(
                            "expectedTouchpoints",
                            AMOUNT,
                            completion -> completion.expectedTouchpoints(),
                            "How many touchpoints a journey passes, as expected."),
                    must(
                            "varianceOfTouchpoints",
                            AMOUNT,
                            completion -> completion.varianceOfTouchpoints(),
                            "The variance of that number."),
                    may(
                            "expectedDuration",
                            Texts.DURATION,
                            CompletionProbability::expectedDuration,
                            "How long a journey takes, as expected; missing when no duration is stated."),
                    list(
                            "expectedCost",
                            MONEY,
                            CompletionProbability::expectedCost,
                            "What the contacts of a journey cost the organisation, as expected; one amount per currency."),
                    list(
                            "expectedValue",
                            MONEY,
                            CompletionProbability::expectedValue,
                            "What a journey is worth to the organisation, as expected; one amount per currency."),
                    number(
                            "expectedEmotion",
                            NUMBER,
                            CompletionProbability::expectedEmotion,
                            "The expected sum of the scores on the way, on the scale of the map; missing when nothing is scored."),
                    number(
                            "meanEmotion",
                            NUMBER,
                            CompletionProbability::meanEmotion,
                            "The mean score per visit with a score, on the scale of the map; missing when nothing is scored."),
                    list(
                            "touchpoints",
                            TOUCHPOINT_COMPLETION,
                            CompletionProbability::touchpoints,
                            "What becomes of journeys at each touchpoint, in written order."),
                    list(
                            "assumptions",
                            ASSUMPTION,
                            CompletionProbability::assumptions,
                            "What the numbers take for granted."))
            .aboutMap(CompletionProbability::map);

    private CompletionProbabilityTable() {}
}
