package dev.cjm.json;

import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Texts.DATE;
import static dev.cjm.json.Texts.PERSONA;
import static dev.cjm.json.Texts.TEAM_WORDS;
import static dev.cjm.json.Texts.WITHHELD_WORDS;

import dev.cjm.model.Statement;
import dev.cjm.model.StatementBuilder;
import dev.cjm.model.StatementKind;

/** The fields of a statement. */
final class StatementTable {

    static final Field<Statement, StatementBuilder, StatementKind> KIND =
            must("kind", WordShape.of(StatementKind.class), Statement::kind, "Who says it and how.");

    static final Field<Statement, StatementBuilder, String> TEXT =
            must("text", WITHHELD_WORDS, Statement::text, "What is said.");

    static final Table<Statement, StatementBuilder> STATEMENT = Table.of(
            Statement.class,
            "a statement",
            "Words of a customer or an observer.",
            KIND,
            TEXT,
            number(
                    "score",
                    -1e9,
                    1e9,
                    Statement::score,
                    StatementBuilder::score,
                    "How good or bad it sounds, on the scale of the map."),
            number(
                    "weight",
                    0,
                    1e9,
                    Statement::weight,
                    StatementBuilder::weight,
                    "How much it counts beside others; 1 unless said."),
            may("persona", PERSONA, Statement::persona, StatementBuilder::persona, "The persona who says it."),
            may("source", TEAM_WORDS, Statement::source, StatementBuilder::source, "Where it was said."),
            may("date", DATE.seenBy(SeenBy.TEAM), Statement::date, StatementBuilder::date, "When it was said."),
            each(
                    "evidence",
                    EVIDENCE,
                    Statement::evidence,
                    (statement, evidence) -> statement.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the statement rests on."));

    private StatementTable() {}
}
