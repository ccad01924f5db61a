package dev.cjm.json;

import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.NamedParts.PERSONA;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;
import static dev.cjm.json.Texts.DATE;

import dev.cjm.analysis.EvidenceMix;
import dev.cjm.analysis.EvidencedFact;
import dev.cjm.analysis.Lane;
import dev.cjm.model.EvidenceKind;

/** The fields of a fact with its evidence, of one that is only named, and of counts of facts. */
final class EvidencedFactTable {
    static final WordShape<Lane> LANE = WordShape.of(Lane.class);

    static final Table<EvidencedFact, Void> EVIDENCED_FACT = Table.of(
            EvidencedFact.class,
            "a fact with its evidence",
            "A fact that evidence may support.",
            must("name", WORDS, EvidencedFact::name, "What is said, in the words of the map."),
            may("lane", LANE, EvidencedFact::lane, "The lane in which it stands; missing for a persona."),
            may(
                    "stage",
                    STAGE,
                    EvidencedFact::stage,
                    "The stage that says it, or that holds its touchpoint directly; missing for what a persona says."),
            may("touchpoint", TOUCHPOINT, EvidencedFact::touchpoint, "The touchpoint that says it, if one does."),
            may("persona", PERSONA, EvidencedFact::persona, "The persona that it is about, of what a persona says."),
            list("evidence", EVIDENCE, EvidencedFact::evidence, "What it rests on, in the order in which it was said."),
            may("said", DATE, EvidencedFact::said, "When it was said, of a statement."),
            may(
                    "firmest",
                    WordShape.of(EvidenceKind.class),
                    EvidencedFact::firmest,
                    "The firmest kind of its evidence; missing without evidence."),
            list(
                    "dates",
                    DATE,
                    EvidencedFact::dates,
                    "The days on which it was known: of its evidence, then when said."),
            may(
                    "deciding",
                    EVIDENCE,
                    EvidencedFact::deciding,
                    "The evidence that decides: the firmest, of these the newest; missing without evidence."),
            may(
                    "day",
                    DATE,
                    EvidencedFact::day,
                    "The day of the evidence that decides, or when a statement was said; missing when nobody says one."));

    static final Table<NamedFact, Void> NAMED_FACT = Table.of(
            NamedFact.class,
            "a named fact",
            "A fact that stands in full elsewhere in the document.",
            must("name", WORDS, named -> named.fact().name(), "What is said, in the words of the map."),
            may("lane", LANE, named -> named.fact().lane(), "The lane in which it stands; missing for a persona."),
            may("stage", STAGE, named -> named.fact().stage(), "The stage that says it, or holds its touchpoint."),
            may("touchpoint", TOUCHPOINT, named -> named.fact().touchpoint(), "The touchpoint that says it."),
            may("persona", PERSONA, named -> named.fact().persona(), "The persona that it is about."),
            may(
                    "day",
                    DATE,
                    named -> named.fact().day(),
                    "The day of the evidence that decides, or when it was said."));

    static final Table<EvidenceMix, Void> EVIDENCE_MIX = Table.of(
            EvidenceMix.class,
            "a mix of evidence",
            "How many facts rest on what, each counted once, by its firmest evidence.",
            count("facts", EvidenceMix::facts, "How many facts there are."),
            count("observed", EvidenceMix::observed, "How many somebody watched or measured."),
            count("reported", EvidenceMix::reported, "How many customers or sources report."),
            count("inferred", EvidenceMix::inferred, "How many follow from something else."),
            count("assumed", EvidenceMix::assumed, "How many somebody believes."),
            count("unsupported", EvidenceMix::unsupported, "How many rest on nothing."),
            number("firm", SHARE, EvidenceMix::firm, "The share that is observed or reported; missing without facts."),
            number(
                    "unsupportedShare",
                    SHARE,
                    EvidenceMix::unsupportedShare,
                    "The share that rests on nothing; missing without facts."));

    private EvidencedFactTable() {}

    record NamedFact(EvidencedFact fact) {}
}
