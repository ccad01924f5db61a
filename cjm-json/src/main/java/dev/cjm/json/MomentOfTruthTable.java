package dev.cjm.json;

import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Texts.PARTNER_WORDS;

import dev.cjm.model.MomentOfTruth;
import dev.cjm.model.MomentOfTruthBuilder;
import dev.cjm.model.MomentOfTruthType;

/** The fields of a moment of truth. */
final class MomentOfTruthTable {

    static final Table<MomentOfTruth, MomentOfTruthBuilder> MOMENT_OF_TRUTH = Table.of(
            MomentOfTruth.class,
            "a moment of truth",
            "Says why a touchpoint decides how customers think of the brand.",
            may(
                    "type",
                    WordShape.of(MomentOfTruthType.class),
                    MomentOfTruth::type,
                    MomentOfTruthBuilder::type,
                    "Which of the moments that the field names it is."),
            may("reason", PARTNER_WORDS, MomentOfTruth::reason, MomentOfTruthBuilder::reason, "Why it decides."));

    private MomentOfTruthTable() {}
}
