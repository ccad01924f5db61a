package dev.cjm.json;

import static dev.cjm.json.AgeRangeTable.AGE_RANGE;
import static dev.cjm.json.ChannelShape.CHANNEL_ID;
import static dev.cjm.json.EvidenceTable.EVIDENCE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.number;
import static dev.cjm.json.Fields.only;
import static dev.cjm.json.NeedTable.NEED;
import static dev.cjm.json.SeenBy.COLLEAGUES;
import static dev.cjm.json.SeenBy.TEAM;
import static dev.cjm.json.StatementTable.STATEMENT;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.PARTNER_WORDS;
import static dev.cjm.json.Texts.PERSONA_NAME;
import static dev.cjm.json.Texts.TEAM_WORDS;

import dev.cjm.model.Persona;
import dev.cjm.model.PersonaBasis;
import dev.cjm.model.PersonaBuilder;
import dev.cjm.model.Statement;

/** The fields of a persona. */
final class PersonaTable {

    static final Field<Persona, PersonaBuilder, String> NAME =
            must("name", PERSONA_NAME, Persona::name, "What people call it.");

    private static final Made<Statement> QUOTE = Made.of(
            STATEMENT, quote -> Statement.of(quote.get(StatementTable.KIND), quote.get(StatementTable.TEXT), quote));

    static final Table<Persona, PersonaBuilder> PERSONA = Table.of(
            Persona.class,
            "a persona",
            "A kind of customer who travels: a person made of facts that many customers share.",
            Field.of(
                    "id",
                    Field.Presence.DERIVED,
                    Texts.PERSONA_ID,
                    Persona::id,
                    PersonaBuilder::id,
                    "Identifies it; made of the name unless given."),
            NAME,
            may(
                    "basis",
                    WordShape.of(PersonaBasis.class),
                    Persona::basis,
                    PersonaBuilder::basis,
                    "What the persona is made of."),
            number(
                    "share",
                    0,
                    1,
                    Persona::share,
                    PersonaBuilder::share,
                    "The share of the customers who are like this."),
            may("description", COLLEAGUE_WORDS, Persona::description, PersonaBuilder::description, "More about them."),
            only(COLLEAGUES, may("age", AGE_RANGE, Persona::age, PersonaBuilder::age, "How old they are.")),
            may("gender", COLLEAGUE_WORDS, Persona::gender, PersonaBuilder::gender, "The gender."),
            may("education", COLLEAGUE_WORDS, Persona::education, PersonaBuilder::education, "The education."),
            may("income", COLLEAGUE_WORDS, Persona::income, PersonaBuilder::income, "The income, in words."),
            may("location", COLLEAGUE_WORDS, Persona::location, PersonaBuilder::location, "Where they live."),
            may("role", COLLEAGUE_WORDS, Persona::role, PersonaBuilder::role, "The role at work."),
            may("function", COLLEAGUE_WORDS, Persona::function, PersonaBuilder::function, "The function at work."),
            each("tasks", PARTNER_WORDS, Persona::tasks, PersonaBuilder::task, "What they have to do."),
            each("needs", NEED, Persona::needs, PersonaBuilder::need, "What they need."),
            each("goals", PARTNER_WORDS, Persona::goals, PersonaBuilder::goal, "What they want to reach."),
            each(
                    "jobsToBeDone",
                    PARTNER_WORDS,
                    Persona::jobsToBeDone,
                    PersonaBuilder::jobToBeDone,
                    "The jobs for which they hire a product."),
            each("motivations", PARTNER_WORDS, Persona::motivations, PersonaBuilder::motivation, "Why they act."),
            each(
                    "frustrations",
                    PARTNER_WORDS,
                    Persona::frustrations,
                    PersonaBuilder::frustration,
                    "What annoys them."),
            each("joys", PARTNER_WORDS, Persona::joys, PersonaBuilder::joy, "What pleases them."),
            each("habits", PARTNER_WORDS, Persona::habits, PersonaBuilder::habit, "What they use to do."),
            each(
                    "behaviourPatterns",
                    PARTNER_WORDS,
                    Persona::behaviourPatterns,
                    PersonaBuilder::behaviourPattern,
                    "How they behave."),
            each(
                    "purchaseHistory",
                    COLLEAGUE_WORDS,
                    Persona::purchaseHistory,
                    PersonaBuilder::purchase,
                    "What they have bought so far."),
            may("lifestyle", PARTNER_WORDS, Persona::lifestyle, PersonaBuilder::lifestyle, "How they live."),
            each("values", PARTNER_WORDS, Persona::values, PersonaBuilder::value, "What they hold dear."),
            may("socialClass", COLLEAGUE_WORDS, Persona::socialClass, PersonaBuilder::socialClass, "The social class."),
            each(
                    "preferredChannels",
                    CHANNEL_ID,
                    Persona::preferredChannels,
                    (persona, channel) -> persona.prefers(channel.channel()),
                    "The channels that they like best, the best first."),
            may(
                    "emotionalExperience",
                    PARTNER_WORDS,
                    Persona::emotionalExperience,
                    PersonaBuilder::emotionalExperience,
                    "How they feel when they use products of this kind."),
            may("quote", QUOTE, Persona::quote, PersonaBuilder::quote, "What such a customer says."),
            may(
                    "picture",
                    TEAM_WORDS,
                    Persona::picture,
                    PersonaBuilder::picture,
                    "Where a picture of them is: a path or address."),
            each(
                    "evidence",
                    EVIDENCE,
                    Persona::evidence,
                    (persona, evidence) -> persona.evidence(evidence.get(EvidenceTable.KIND), evidence),
                    "What the persona rests on."),
            each("tags", PARTNER_WORDS, Persona::tags, PersonaBuilder::tag, "The tags, for finding and grouping."),
            only(TEAM, Fields.attributes(Persona::attributes, PersonaBuilder::attribute)));

    private PersonaTable() {}
}
