package dev.cjm.json;

import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.whole;
import static dev.cjm.json.Texts.DATE;
import static dev.cjm.json.Texts.SOURCE_TYPE;
import static dev.cjm.json.Texts.TEAM_WORDS;

import dev.cjm.model.Evidence;
import dev.cjm.model.EvidenceBuilder;
import dev.cjm.model.EvidenceKind;

/** The fields of evidence. */
final class EvidenceTable {

    static final Field<Evidence, EvidenceBuilder, EvidenceKind> KIND =
            must("kind", WordShape.of(EvidenceKind.class), Evidence::kind, "How it is known.");

    static final Table<Evidence, EvidenceBuilder> EVIDENCE = Table.of(
            Evidence.class,
            "evidence",
            "What a statement about customers rests on.",
            KIND,
            may(
                    "sourceType",
                    SOURCE_TYPE,
                    Evidence::sourceType,
                    EvidenceBuilder::sourceType,
                    "What kind of source it is; an open set."),
            may(
                    "source",
                    TEAM_WORDS,
                    Evidence::source,
                    EvidenceBuilder::source,
                    "Where it comes from, for example the title of a study."),
            may("date", DATE.seenBy(SeenBy.COLLEAGUES), Evidence::date, EvidenceBuilder::date, "When it was gathered."),
            whole(
                    "sampleSize",
                    1,
                    Integer.MAX_VALUE,
                    Evidence::sampleSize,
                    EvidenceBuilder::sampleSize,
                    "How many customers or cases it covers."),
            may("link", TEAM_WORDS, Evidence::link, EvidenceBuilder::link, "Where it can be looked up."));

    private EvidenceTable() {}
}
