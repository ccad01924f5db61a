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

import dev.cjm.model.Gain;
import dev.cjm.model.GainBuilder;
import dev.cjm.model.WorkStatus;

/** The fields of a gain. */
final class GainTable {

    static final Field<Gain, GainBuilder, String> NAME = must("name", PUBLIC_WORDS, Gain::name, "What pleases.");

    static final Table<Gain, GainBuilder> GAIN = Table.of(
            Gain.class,
            "a gain",
            "Something that pleases customers at a touchpoint; the counterpart of a pain point.",
            id(Gain::id, GainBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            whole("benefit", 1, 10, Gain::benefit, GainBuilder::benefit, "How good it is when it happens, 10 best."),
            whole(
                    "occurrence",
                    1,
                    10,
                    Gain::occurrence,
                    GainBuilder::occurrence,
                    "How often it happens, 10 most often."),
            number(
                    "affects",
                    0,
                    1,
                    Gain::affects,
                    GainBuilder::affects,
                    "The share of those passing the touchpoint who have it."),
            may(
                    "persona",
                    PERSONA,
                    Gain::persona,
                    GainBuilder::persona,
                    "The persona whom it pleases; anybody unless said."),
            may("cause", PARTNER_WORDS, Gain::cause, GainBuilder::cause, "Why it happens."),
            may(
                    "status",
                    WordShape.of(WorkStatus.class),
                    Gain::status,
                    GainBuilder::status,
                    "How far the work on it is."),
            each(
                    "evidence",
                    EVIDENCE,
                    Gain::evidence,
                    (gain, evidence) -> gain.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the gain rests on."));

    private GainTable() {}
}
