package dev.cjm.json;

import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.PARTNER_WORDS;
import static dev.cjm.json.Texts.REFERENCE;

import dev.cjm.model.Opportunity;
import dev.cjm.model.OpportunityBuilder;
import dev.cjm.model.WorkStatus;

/** The fields of an opportunity. */
final class OpportunityTable {

    static final Field<Opportunity, OpportunityBuilder, String> NAME =
            must("name", PARTNER_WORDS, Opportunity::name, "What could be done.");

    static final Table<Opportunity, OpportunityBuilder> OPPORTUNITY = Table.of(
            Opportunity.class,
            "an opportunity",
            "A chance to make a touchpoint better.",
            id(Opportunity::id, OpportunityBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            number(
                    "importance",
                    0,
                    10,
                    Opportunity::importance,
                    OpportunityBuilder::importance,
                    "How important the matter is to customers, 10 most."),
            number(
                    "satisfaction",
                    0,
                    10,
                    Opportunity::satisfaction,
                    OpportunityBuilder::satisfaction,
                    "How satisfied customers are with it today, 10 most."),
            number(
                    "customerValue",
                    0,
                    10,
                    Opportunity::customerValue,
                    OpportunityBuilder::customerValue,
                    "What doing it is worth to customers, 10 most."),
            number(
                    "businessValue",
                    0,
                    10,
                    Opportunity::businessValue,
                    OpportunityBuilder::businessValue,
                    "What doing it is worth to the organisation, 10 most."),
            number("effort", 0, 10, Opportunity::effort, OpportunityBuilder::effort, "How much work it is, 10 most."),
            each(
                    "answers",
                    REFERENCE,
                    Opportunity::answers,
                    OpportunityBuilder::answers,
                    "The pain points, gains and expectations that it answers."),
            may("owner", COLLEAGUE_WORDS, Opportunity::owner, OpportunityBuilder::owner, "Who is to see to it."),
            may(
                    "status",
                    WordShape.of(WorkStatus.class),
                    Opportunity::status,
                    OpportunityBuilder::status,
                    "How far the work on it is."),
            each(
                    "evidence",
                    EVIDENCE,
                    Opportunity::evidence,
                    (opportunity, evidence) -> opportunity.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the opportunity rests on."));

    private OpportunityTable() {}
}
