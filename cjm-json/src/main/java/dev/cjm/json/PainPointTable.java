package dev.cjm.json;

import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Fields.whole;
import static dev.cjm.json.Texts.PARTNER_WORDS;
import static dev.cjm.json.Texts.PERSONA;
import static dev.cjm.json.Texts.PUBLIC_WORDS;

import dev.cjm.model.PainPoint;
import dev.cjm.model.PainPointBuilder;
import dev.cjm.model.Triage;
import dev.cjm.model.WorkStatus;

/** The fields of a pain point. */
final class PainPointTable {

    static final Field<PainPoint, PainPointBuilder, String> NAME =
            must("name", PUBLIC_WORDS, PainPoint::name, "What hurts.");

    static final Table<PainPoint, PainPointBuilder> PAIN_POINT = Table.of(
            PainPoint.class,
            "a pain point",
            "Something that hurts customers at a touchpoint.",
            id(PainPoint::id, PainPointBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            whole(
                    "severity",
                    1,
                    10,
                    PainPoint::severity,
                    PainPointBuilder::severity,
                    "How bad it is when it happens, 10 worst."),
            whole(
                    "occurrence",
                    1,
                    10,
                    PainPoint::occurrence,
                    PainPointBuilder::occurrence,
                    "How often it happens, 10 most often."),
            whole(
                    "detection",
                    1,
                    10,
                    PainPoint::detection,
                    PainPointBuilder::detection,
                    "How hard it is to notice in time, 10 hardest."),
            number(
                    "affects",
                    0,
                    1,
                    PainPoint::affects,
                    PainPointBuilder::affects,
                    "The share of those passing the touchpoint who are hit."),
            may(
                    "persona",
                    PERSONA,
                    PainPoint::persona,
                    PainPointBuilder::persona,
                    "The persona whom it hurts; anybody unless said."),
            may("cause", PARTNER_WORDS, PainPoint::cause, PainPointBuilder::cause, "Why it happens."),
            may(
                    "triage",
                    WordShape.of(Triage.class),
                    PainPoint::triage,
                    PainPointBuilder::triage,
                    "What customers do about it."),
            may(
                    "status",
                    WordShape.of(WorkStatus.class),
                    PainPoint::status,
                    PainPointBuilder::status,
                    "How far the work on it is."),
            each(
                    "evidence",
                    EVIDENCE,
                    PainPoint::evidence,
                    (pain, evidence) -> pain.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the pain rests on."));

    private PainPointTable() {}
}
