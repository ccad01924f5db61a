package dev.cjm.json;

import static dev.cjm.json.MomentScoreTable.MOMENT_CRITERION;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;

import dev.cjm.analysis.MomentAgreement;
import dev.cjm.analysis.MomentReading;
import dev.cjm.analysis.MomentsOfTruth;
import java.util.Locale;

/** The fields of moments of truth. */
final class MomentsOfTruthTable {
    private static final WordShape<MomentReading.Kind> READING_KIND = WordShape.of(MomentReading.Kind.class);

    private static final Table<MomentReading, Void> MOMENT_READING = Table.of(
            MomentReading.class,
            "a reading",
            "What one school of thought calls moments of truth.",
            must("kind", READING_KIND, MomentReading::kind, "Which reading it is."),
            may(
                    "silence",
                    WORDS,
                    reading -> reading.silence(Locale.ENGLISH),
                    "Why it names no touchpoint, in English; missing if it names any."),
            list("criteria", MOMENT_CRITERION, MomentReading::criteria, "The criteria by which it tells them."));

    private static final Table<MomentAgreement, Void> MOMENT_AGREEMENT = Table.of(
            MomentAgreement.class,
            "an agreement",
            "Which readings name a touchpoint a moment of truth.",
            must("touchpoint", TOUCHPOINT, MomentAgreement::touchpoint, "The touchpoint."),
            list("readings", READING_KIND, MomentAgreement::readings, "The readings that name it."),
            count("count", MomentAgreement::count, "How many these are, the reading by contact left out."));

    static final ResultTable<MomentsOfTruth> MOMENTS_OF_TRUTH = ResultTable.of(
                    MomentsOfTruth.class,
                    "moments-of-truth",
                    "moments of truth",
                    "Where customers are won or lost, by seven readings.",
                    list("readings", MOMENT_READING, MomentsOfTruth::readings, "The readings, in their order."),
                    list(
                            "agreement",
                            MOMENT_AGREEMENT,
                            MomentsOfTruth::agreement,
                            "Which readings name each touchpoint; where most of them agree first."),
                    list("assumptions", ASSUMPTION, MomentsOfTruth::assumptions, "What the answers take for granted."))
            .aboutMap(MomentsOfTruth::map);

    private MomentsOfTruthTable() {}
}
