package dev.cjm.json;

import static dev.cjm.json.CountedParts.ESTIMATE;
import static dev.cjm.json.CountedParts.PROPORTION;
import static dev.cjm.json.CountedParts.SUPPRESSED;
import static dev.cjm.json.ResultFields.ANY_TEXT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.observed.ObservedChance;
import dev.cjm.observed.ObservedCompletion;

/** The fields of observed completion. */
final class ObservedCompletionTable {

    private static final Table<ObservedChance, Void> CHANCE = Table.of(
            ObservedChance.class,
            "an observed chance",
            "What becomes of journeys that are at one activity.",
            must("activity", ANY_TEXT, ObservedChance::activity, "The activity."),
            must(
                    "journeys",
                    PROPORTION,
                    ObservedChance::journeys,
                    "How many of all journeys have it before their end."),
            must("success", ESTIMATE, ObservedChance::success, "The probability of reaching the goal."),
            must("failure", ESTIMATE, ObservedChance::failure, "The probability of failing."),
            must("lost", ESTIMATE, ObservedChance::lost, "The probability of ending without either."),
            must("unknown", ESTIMATE, ObservedChance::unknown, "The probability of an end that nobody knows."),
            must("furtherEvents", ESTIMATE, ObservedChance::furtherEvents, "How many events are still to come."));

    static final ResultTable<ObservedCompletion> OBSERVED_COMPLETION = ResultTable.of(
            ObservedCompletion.class,
            "observed-completion",
            "observed completion",
            "How likely journeys reach a goal, by the chain that a log shows.",
            must("observed", PROPORTION, ObservedCompletion::observed, "How many journeys reached the goal."),
            count("open", ObservedCompletion::open, "How many came to no end and may still do so."),
            must(
                    "success",
                    ESTIMATE,
                    ObservedCompletion::success,
                    "The probability of reaching the goal from the start."),
            must("failure", ESTIMATE, ObservedCompletion::failure, "The probability of failing from the start."),
            must(
                    "lost",
                    ESTIMATE,
                    ObservedCompletion::lost,
                    "The probability of ending without either from the start."),
            must(
                    "unknown",
                    ESTIMATE,
                    ObservedCompletion::unknown,
                    "The probability of an end that nobody knows from the start."),
            list(
                    "activities",
                    CHANCE,
                    ObservedCompletion::activities,
                    "The activities, those that most journeys have first."),
            must(
                    "suppressed",
                    SUPPRESSED,
                    ObservedCompletion::suppressed,
                    "What is left out because too few journeys have it."),
            list("assumptions", WORDS, ObservedCompletion::assumptions, "What the numbers take for granted."));

    private ObservedCompletionTable() {}
}
