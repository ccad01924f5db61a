package dev.cjm.json;

import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Texts.PERSONA;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Comparison;
import dev.cjm.model.Expectation;
import dev.cjm.model.ExpectationBuilder;

/** The fields of an expectation. */
final class ExpectationTable {

    static final Field<Expectation, ExpectationBuilder, String> TEXT =
            must("text", PUBLIC_WORDS, Expectation::text, "What is expected.");

    static final Table<Expectation, ExpectationBuilder> EXPECTATION = Table.of(
            Expectation.class,
            "an expectation",
            "What customers expect, and how the experience compared.",
            id(Expectation::id, ExpectationBuilder::id, "Identifies it; made of the text unless given."),
            TEXT,
            number(
                    "score",
                    -1e9,
                    1e9,
                    Expectation::score,
                    ExpectationBuilder::score,
                    "The feeling that customers expect, on the scale of the map."),
            may(
                    "comparison",
                    WordShape.of(Comparison.class),
                    Expectation::comparison,
                    ExpectationBuilder::comparison,
                    "How the experience compared."),
            may(
                    "persona",
                    PERSONA,
                    Expectation::persona,
                    ExpectationBuilder::persona,
                    "The persona who expects it; anybody unless said."),
            each(
                    "evidence",
                    EVIDENCE,
                    Expectation::evidence,
                    (expectation, evidence) -> expectation.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the expectation rests on."));

    private ExpectationTable() {}
}
