package dev.cjm.json;

import static dev.cjm.json.ExpectationTable.EXPECTATION;
import static dev.cjm.json.NamedParts.PERSONA;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.flag;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.analysis.MetExpectation;
import dev.cjm.model.Comparison;

/** The fields of an expectation beside what is experienced, and of one that is only named. */
final class MetExpectationTable {
    static final Table<MetExpectation, Void> MET_EXPECTATION = Table.of(
            MetExpectation.class,
            "an expectation beside the experience",
            "What is expected, beside what is experienced.",
            must("expectation", EXPECTATION, MetExpectation::expectation, "What is expected, as in the map."),
            must(
                    "stage",
                    STAGE,
                    MetExpectation::stage,
                    "The stage that says it, or that holds the touchpoint directly."),
            may(
                    "touchpoint",
                    TOUCHPOINT,
                    MetExpectation::touchpoint,
                    "The touchpoint that says it; missing when the stage does."),
            may("persona", PERSONA, MetExpectation::persona, "Whose expectation it is; anybody's if missing."),
            number(
                    "experienced",
                    NUMBER,
                    MetExpectation::experienced,
                    "How it feels to those who expect it, on the scale of the map; missing when nobody says."),
            number(
                    "gap",
                    NUMBER,
                    MetExpectation::gap,
                    "The experienced score less the expected one, below 0 where customers are disappointed; missing unless both are known."),
            may(
                    "verdict",
                    WordShape.of(Comparison.class),
                    MetExpectation::verdict,
                    "How the experience compares: what the map says, else what the gap says; missing when neither does."),
            flag(
                    "isContradicted",
                    MetExpectation::isContradicted,
                    "Whether the map says one thing and the scores another."));

    static final Table<NamedExpectation, Void> NAMED_EXPECTATION = Table.of(
            NamedExpectation.class,
            "a named expectation",
            "An expectation that stands in full elsewhere in the document.",
            must("id", Texts.ID, named -> named.met().expectation().id(), "The id of the expectation, at its place."),
            must("text", WORDS, named -> named.met().expectation().text(), "The expectation."),
            must("stage", STAGE, named -> named.met().stage(), "The stage that says it, or holds the touchpoint."),
            may(
                    "touchpoint",
                    TOUCHPOINT,
                    named -> named.met().touchpoint(),
                    "The touchpoint that says it; missing when the stage does."),
            number(
                    "gap",
                    NUMBER,
                    named -> named.met().gap(),
                    "The experienced score less the expected one; missing unless both are known."));

    private MetExpectationTable() {}

    record NamedExpectation(MetExpectation met) {}
}
