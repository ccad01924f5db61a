package dev.cjm.json;

import static dev.cjm.json.MetExpectationTable.MET_EXPECTATION;
import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.MAP;
import static dev.cjm.json.NamedParts.STAGE;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.AMOUNT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.may;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;
import static dev.cjm.json.TouchpointPainTable.TOUCHPOINT_PAIN;

import dev.cjm.analysis.KanoAnswers;
import dev.cjm.analysis.KanoCategory;
import dev.cjm.analysis.Opportunities;
import dev.cjm.analysis.OpportunityMeasure;
import dev.cjm.analysis.RankedOpportunity;
import dev.cjm.analysis.UlwickBand;
import dev.cjm.analysis.ValueEffort;
import java.util.List;
import java.util.OptionalDouble;

/** The fields of opportunities. */
final class OpportunitiesTable {
    private static final Table<KanoAnswers, Void> KANO_ANSWERS = Table.of(
            KanoAnswers.class,
            "answers of customers",
            "How many customers put a feature into which category of Kano.",
            count("attractive", KanoAnswers::attractive, "How many find it attractive."),
            count("oneDimensional", KanoAnswers::oneDimensional, "How many find that more of it is better."),
            count("mustBe", KanoAnswers::mustBe, "How many find that it must be."),
            count("indifferent", KanoAnswers::indifferent, "How many are indifferent."),
            count("reverse", KanoAnswers::reverse, "How many dislike it where it is there."),
            count("questionable", KanoAnswers::questionable, "How many contradict themselves."),
            number("better", SHARE, KanoAnswers::better, "How far having it satisfies; missing without such answers."),
            number(
                    "worse",
                    new NumberShape(-1, 0),
                    KanoAnswers::worse,
                    "How far missing it dissatisfies; missing without such answers."),
            may(
                    "category",
                    WordShape.of(KanoCategory.class),
                    KanoAnswers::category,
                    "The category of most customers; missing without answers."));

    private static final Table<RankedOpportunity, Void> RANKED_OPPORTUNITY = Table.of(
            RankedOpportunity.class,
            "an opportunity in its place",
            "An opportunity with its place and all that it answers.",
            must("opportunity", OpportunityTable.OPPORTUNITY, RankedOpportunity::opportunity, "The opportunity."),
            must("map", MAP, RankedOpportunity::map, "The map that states it."),
            must("stage", STAGE, RankedOpportunity::stage, "The stage that holds its touchpoint directly."),
            must("touchpoint", TOUCHPOINT, RankedOpportunity::touchpoint, "The touchpoint that states it."),
            list(
                    "pains",
                    TOUCHPOINT_PAIN,
                    RankedOpportunity::pains,
                    "The pain points that it answers, perhaps of another map."),
            list(
                    "gains",
                    GainTable.GAIN,
                    RankedOpportunity::gains,
                    "The gains that it answers, perhaps of another map."),
            list(
                    "expectations",
                    MET_EXPECTATION,
                    RankedOpportunity::expectations,
                    "The expectations that it answers, perhaps of another map."),
            number(
                    "painReach",
                    AMOUNT,
                    RankedOpportunity::painReach,
                    "The severity, weighted by reach, of the pains that it answers; missing when none has one, or journeys can never end."),
            number(
                    "ulwick",
                    new NumberShape(0, 20),
                    RankedOpportunity::ulwick,
                    "Importance plus what satisfaction falls behind it; missing unless both are stated."),
            may("band", WordShape.of(UlwickBand.class), RankedOpportunity::band, "The band of that score."),
            number(
                    "value",
                    new NumberShape(0, 10),
                    RankedOpportunity::value,
                    "The mean of what it is worth to customers and to the organisation; missing when neither is stated."),
            may(
                    "quadrant",
                    WordShape.of(ValueEffort.class),
                    RankedOpportunity::quadrant,
                    "Where it stands by value and effort; missing unless both are known."),
            may(
                    "kano",
                    KANO_ANSWERS,
                    RankedOpportunity::kano,
                    "What customers answered; missing unless it was given."));

    private static final Table<NamedOpportunity, Void> NAMED_OPPORTUNITY = Table.of(
            NamedOpportunity.class,
            "a named opportunity",
            "An opportunity that stands in full elsewhere in the document.",
            must("id", Texts.ID, named -> named.ranked().opportunity().id(), "The id, at its touchpoint."),
            must("name", WORDS, named -> named.ranked().opportunity().name(), "What could be done."),
            must("map", MAP, named -> named.ranked().map(), "The map that states it."),
            must("touchpoint", TOUCHPOINT, named -> named.ranked().touchpoint(), "The touchpoint that states it."),
            number(
                    "number",
                    NUMBER,
                    NamedOpportunity::number,
                    "The number by which it is ranked; missing when the map does not say what it takes."));

    static final ResultTable<Opportunities> OPPORTUNITIES = ResultTable.of(
            Opportunities.class,
            "opportunities",
            "opportunities",
            "What could be better on one map or several, what it answers, and what to do first.",
            list("maps", MAP, Opportunities::maps, "The maps that were asked about, as given."),
            list(
                    "opportunities",
                    RANKED_OPPORTUNITY,
                    Opportunities::opportunities,
                    "All opportunities, map by map in written order."),
            must(
                    "measure",
                    WordShape.of(OpportunityMeasure.class),
                    Opportunities::measure,
                    "By which number the backlog is ranked."),
            list(
                    "backlog",
                    NAMED_OPPORTUNITY,
                    OpportunitiesTable::backlog,
                    "Those that are neither done nor dismissed, the best first."),
            list(
                    "unansweredPains",
                    TOUCHPOINT_PAIN,
                    Opportunities::unansweredPains,
                    "The pain points that no opportunity answers, map by map in written order."),
            list(
                    "unansweredExpectations",
                    MET_EXPECTATION,
                    Opportunities::unansweredExpectations,
                    "The missed expectations that no opportunity answers, map by map in written order."),
            list("assumptions", ASSUMPTION, Opportunities::assumptions, "What the numbers take for granted."));

    private OpportunitiesTable() {}

    private static List<NamedOpportunity> backlog(Opportunities opportunities) {
        OpportunityMeasure measure = opportunities.measure();
        return opportunities.backlog().stream()
                .map(each -> new NamedOpportunity(each, measure.of(each)))
                .toList();
    }

    private record NamedOpportunity(RankedOpportunity ranked, OptionalDouble number) {}
}
