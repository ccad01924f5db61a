package dev.cjm.json;

import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.MoneyTable.MONEY;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.Outcome;
import dev.cjm.model.OutcomeBuilder;
import dev.cjm.model.OutcomeKind;

/** The fields of an outcome. */
final class OutcomeTable {

    static final Field<Outcome, OutcomeBuilder, String> NAME =
            must("name", PUBLIC_WORDS, Outcome::name, "What it is called.");

    static final Field<Outcome, OutcomeBuilder, OutcomeKind> KIND =
            must("kind", WordShape.of(OutcomeKind.class), Outcome::kind, "How good that is.");

    static final Table<Outcome, OutcomeBuilder> OUTCOME = Table.of(
            Outcome.class,
            "an outcome",
            "A way in which a journey ends.",
            id(Outcome::id, OutcomeBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            KIND,
            may(
                    "value",
                    MONEY,
                    Outcome::value,
                    OutcomeBuilder::value,
                    "What it is worth to the organisation when one customer ends so."),
            may("description", PUBLIC_WORDS, Outcome::description, OutcomeBuilder::description, "What happens then."));

    private OutcomeTable() {}
}
