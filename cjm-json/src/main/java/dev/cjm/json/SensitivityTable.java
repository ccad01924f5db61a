package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.NODE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.NamedParts.TRANSITION;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.Sensitivity;
import dev.cjm.analysis.SensitivityMeasure;
import dev.cjm.analysis.SensitivityPolicy;
import dev.cjm.analysis.TransitionSensitivity;

/** The fields of a sensitivity. */
final class SensitivityTable {
    private static final Table<SensitivityPolicy, Void> POLICY = Table.of(
            SensitivityPolicy.class,
            "a policy",
            "Who pays when a transition becomes likelier.",
            must("kind", WordShape.of(SensitivityPolicy.Kind.class), SensitivityPolicy::kind, "Who pays."),
            may("payer", WORDS, SensitivityPolicy::payer, "The node that pays, by id or name, where it is one."));

    private static final Table<TransitionSensitivity, Void> TRANSITION_SENSITIVITY = Table.of(
            TransitionSensitivity.class,
            "a sensitivity to a transition",
            "What it brings to make one transition likelier.",
            must("transition", TRANSITION, TransitionSensitivity::transition, "The transition."),
            must("source", TOUCHPOINT, TransitionSensitivity::source, "Where it starts."),
            must("target", NODE, TransitionSensitivity::target, "Where it leads."),
            must("likelihood", SHARE, TransitionSensitivity::likelihood, "Its likelihood now."),
            must(
                    "visits",
                    AMOUNT,
                    TransitionSensitivity::visits,
                    "How often a journey passes the source, as expected."),
            must(
                    "worth",
                    NUMBER,
                    TransitionSensitivity::worth,
                    "What the measure gains by one who goes on to the target."),
            must(
                    "paid",
                    NUMBER,
                    TransitionSensitivity::paid,
                    "What the measure gains by one who goes where the likelihood is taken from."),
            must("slope", NUMBER, TransitionSensitivity::slope, "How fast the measure grows with the likelihood."),
            must(
                    "perPoint",
                    NUMBER,
                    TransitionSensitivity::perPoint,
                    "What one point of likelihood brings, 0.01, in the unit of the measure."));

    static final ResultTable<Sensitivity> SENSITIVITY = ResultTable.of(
                    Sensitivity.class,
                    "sensitivity",
                    "a sensitivity",
                    "Where one point of improvement pays most.",
                    must(
                            "measure",
                            WordShape.of(SensitivityMeasure.class),
                            Sensitivity::measure,
                            "What is to be improved: a probability, a score on the scale of the map, or money."),
                    must("policy", POLICY, Sensitivity::policy, "Who pays for it."),
                    number(
                            "current",
                            NUMBER,
                            Sensitivity::current,
                            "How the measure stands now; missing without data."),
                    may("currency", Texts.CURRENCY, Sensitivity::currency, "In which currency values are counted."),
                    list(
                            "transitions",
                            TRANSITION_SENSITIVITY,
                            Sensitivity::transitions,
                            "What each transition brings, the most first."),
                    list("assumptions", ASSUMPTION, Sensitivity::assumptions, "What the numbers take for granted."))
            .aboutMap(Sensitivity::map);

    private SensitivityTable() {}
}
