package dev.cjm.json;

import static dev.cjm.json.ActionTable.ACTION;
import static dev.cjm.json.ActorTable.ACTOR;
import static dev.cjm.json.BackstageWorkTable.BACKSTAGE_WORK;
import static dev.cjm.json.ChannelShape.CHANNEL_ID;
import static dev.cjm.json.EmotionTable.EMOTION;
import static dev.cjm.json.EntryTable.ENTRY;
import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.ExpectationTable.EXPECTATION;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Fields.only;
import static dev.cjm.json.GainTable.GAIN;
import static dev.cjm.json.MapReferenceTable.MAP_REFERENCE;
import static dev.cjm.json.MetricTable.METRIC;
import static dev.cjm.json.MomentOfTruthTable.MOMENT_OF_TRUTH;
import static dev.cjm.json.OpportunityTable.OPPORTUNITY;
import static dev.cjm.json.PainPointTable.PAIN_POINT;
import static dev.cjm.json.QuestionTable.QUESTION;
import static dev.cjm.json.StatementTable.STATEMENT;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.PARTNER_WORDS;
import static dev.cjm.json.Texts.PUBLIC_WORDS;
import static dev.cjm.json.Texts.REFERENCE;

import dev.cjm.model.OpinionEffect;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;

/** The fields of a touchpoint. */
final class TouchpointTable {

    static final Field<Touchpoint, TouchpointBuilder, String> NAME =
            must("name", PUBLIC_WORDS, Touchpoint::name, "What the customer does.");

    static final Field<Touchpoint, TouchpointBuilder, ChannelBook.Reference> CHANNEL =
            must("channel", CHANNEL_ID, Touchpoint::channel, "Where it happens in the first place.");

    static final Table<Touchpoint, TouchpointBuilder> TOUCHPOINT = Table.of(
            Touchpoint.class,
            "a touchpoint",
            "One step of the customer, inside a stage.",
            id(Touchpoint::id, TouchpointBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            CHANNEL,
            each(
                    "alsoOn",
                    CHANNEL_ID,
                    Touchpoint::alsoOn,
                    (touchpoint, channel) -> touchpoint.alsoOn(channel.channel()),
                    "The other channels on which it happens."),
            may("entry", ENTRY, Touchpoint::entry, TouchpointBuilder::entry, "Whether customers enter here."),
            may("description", PUBLIC_WORDS, Touchpoint::description, TouchpointBuilder::description, "More about it."),
            may("goal", PUBLIC_WORDS, Touchpoint::goal, TouchpointBuilder::goal, "What customers want to reach here."),
            may("motivation", PUBLIC_WORDS, Touchpoint::motivation, TouchpointBuilder::motivation, "Why they want it."),
            may("trigger", PUBLIC_WORDS, Touchpoint::trigger, TouchpointBuilder::trigger, "What makes them start."),
            each(
                    "influences",
                    PUBLIC_WORDS,
                    Touchpoint::influences,
                    TouchpointBuilder::influence,
                    "What else moves them, for example weather, tradition, mood."),
            each(
                    "alternatives",
                    PARTNER_WORDS,
                    Touchpoint::alternatives,
                    TouchpointBuilder::alternative,
                    "What else they consider."),
            each(
                    "actions",
                    ACTION,
                    Touchpoint::actions,
                    (touchpoint, action) -> touchpoint.action(action.get(ActionTable.NAME), action),
                    "What they do."),
            each(
                    "decisions",
                    PUBLIC_WORDS,
                    Touchpoint::decisions,
                    TouchpointBuilder::decision,
                    "What they have to decide."),
            each(
                    "fields",
                    PUBLIC_WORDS,
                    Touchpoint::fields,
                    TouchpointBuilder::field,
                    "Which fields they have to fill."),
            each("questions", QUESTION, Touchpoint::questions, TouchpointBuilder::asks, "What they ask themselves."),
            each("serves", REFERENCE, Touchpoint::serves, TouchpointBuilder::serves, "The needs that it serves."),
            each(
                    "expectations",
                    EXPECTATION,
                    Touchpoint::expectations,
                    (touchpoint, expectation) ->
                            touchpoint.expects(expectation.get(ExpectationTable.TEXT), expectation),
                    "What they expect."),
            each(
                    "statements",
                    STATEMENT,
                    Touchpoint::statements,
                    (touchpoint, statement) -> touchpoint.statement(
                            statement.get(StatementTable.KIND), statement.get(StatementTable.TEXT), statement),
                    "What customers and observers say and think."),
            each(
                    "emotions",
                    EMOTION,
                    Touchpoint::emotions,
                    (touchpoint, emotion) -> touchpoint.feels(emotion.get(EmotionTable.SCORE), emotion),
                    "How it feels: at most once for everybody, and once for each persona."),
            each(
                    "painPoints",
                    PAIN_POINT,
                    Touchpoint::painPoints,
                    (touchpoint, pain) -> touchpoint.pain(pain.get(PainPointTable.NAME), pain),
                    "What hurts."),
            each(
                    "gains",
                    GAIN,
                    Touchpoint::gains,
                    (touchpoint, gain) -> touchpoint.gain(gain.get(GainTable.NAME), gain),
                    "What pleases."),
            each(
                    "opportunities",
                    OPPORTUNITY,
                    Touchpoint::opportunities,
                    (touchpoint, opportunity) ->
                            touchpoint.opportunity(opportunity.get(OpportunityTable.NAME), opportunity),
                    "What could be better."),
            may(
                    "momentOfTruth",
                    MOMENT_OF_TRUTH,
                    Touchpoint::momentOfTruth,
                    TouchpointBuilder::momentOfTruth,
                    "Whether it is declared a moment of truth."),
            each(
                    "opinionEffects",
                    WordShape.of(OpinionEffect.class),
                    Touchpoint::opinionEffects,
                    TouchpointBuilder::formsOpinion,
                    "What an opinion formed here leads to."),
            number(
                    "importanceToCustomer",
                    0,
                    10,
                    Touchpoint::importanceToCustomer,
                    TouchpointBuilder::importanceToCustomer,
                    "How important it is to customers, 10 most."),
            only(
                    SeenBy.PARTNERS,
                    number(
                            "importanceToOrganisation",
                            0,
                            10,
                            Touchpoint::importanceToOrganisation,
                            TouchpointBuilder::importanceToOrganisation,
                            "How important it is to the organisation, 10 most.")),
            number(
                    "satisfaction",
                    0,
                    10,
                    Touchpoint::satisfaction,
                    TouchpointBuilder::satisfaction,
                    "How satisfied customers are with it, 10 most."),
            each(
                    "metrics",
                    METRIC,
                    Touchpoint::metrics,
                    (touchpoint, metric) ->
                            touchpoint.metric(metric.get(MetricTable.NAME), metric.get(MetricTable.KIND), metric),
                    "Which figures tell how it does."),
            each(
                    "evidence",
                    EVIDENCE,
                    Touchpoint::evidence,
                    (touchpoint, evidence) -> touchpoint.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What it rests on."),
            may("owner", COLLEAGUE_WORDS, Touchpoint::owner, TouchpointBuilder::owner, "Who is responsible for it."),
            may("initiator", ACTOR, Touchpoint::initiator, TouchpointBuilder::initiatedBy, "Who starts the contact."),
            may("receiver", ACTOR, Touchpoint::receiver, TouchpointBuilder::receivedBy, "Who receives the contact."),
            each("actors", ACTOR, Touchpoint::actors, TouchpointBuilder::actor, "Who else takes part."),
            may(
                    "milestone",
                    PUBLIC_WORDS,
                    Touchpoint::milestone,
                    TouchpointBuilder::milestone,
                    "The milestone that customers reach here, for example registration."),
            each(
                    "backstageWork",
                    BACKSTAGE_WORK,
                    Touchpoint::backstageWork,
                    (touchpoint, work) -> touchpoint.backstage(
                            work.get(BackstageWorkTable.NAME), work.get(BackstageWorkTable.LANE), work),
                    "Work out of sight that it needs."),
            may(
                    "nestedMap",
                    MAP_REFERENCE,
                    Touchpoint::nestedMap,
                    TouchpointBuilder::nestedMap,
                    "The map that shows it in more detail."),
            may("icon", PUBLIC_WORDS, Touchpoint::icon, TouchpointBuilder::icon, "The name of a picture."),
            each(
                    "tags",
                    PARTNER_WORDS,
                    Touchpoint::tags,
                    TouchpointBuilder::tag,
                    "The tags, for finding and grouping."),
            Fields.attributes(Touchpoint::attributes, TouchpointBuilder::attribute));

    private TouchpointTable() {}
}
