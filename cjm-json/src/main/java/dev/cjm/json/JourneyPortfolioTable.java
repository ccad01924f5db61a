package dev.cjm.json;

import static dev.cjm.json.NamedParts.ASSUMPTION;
import static dev.cjm.json.NamedParts.CHANNEL;
import static dev.cjm.json.NamedParts.MAP;
import static dev.cjm.json.NamedParts.TOUCHPOINT;
import static dev.cjm.json.ResultFields.NUMBER;
import static dev.cjm.json.ResultFields.SHARE;
import static dev.cjm.json.ResultFields.WORDS;
import static dev.cjm.json.ResultFields.count;
import static dev.cjm.json.ResultFields.list;
import static dev.cjm.json.ResultFields.must;
import static dev.cjm.json.ResultFields.number;

import dev.cjm.model.Phase;
import dev.cjm.report.BlindSpot;
import dev.cjm.report.ChannelCoverage;
import dev.cjm.report.JourneyPortfolio;
import dev.cjm.report.LifecycleStage;
import dev.cjm.report.MapCount;
import dev.cjm.report.MissingMap;
import dev.cjm.report.PersonaCoverage;
import dev.cjm.report.PhaseCoverage;
import dev.cjm.report.PortfolioMap;
import dev.cjm.report.PortfolioPain;
import dev.cjm.report.SharedTouchpoint;

/** The fields of what is said over several maps; a document that holds the maps themselves is a {@link PortfolioTable}. */
final class JourneyPortfolioTable {
    private static final Table<MapCount, Void> MAP_COUNT = Table.of(
            MapCount.class,
            "a map that covers something",
            "How many touchpoints of one map cover something.",
            must("map", MAP, MapCount::map, "The map."),
            count("touchpoints", MapCount::touchpoints, "How many of its touchpoints do."));

    private static final Table<PortfolioMap, Void> PORTFOLIO_MAP = Table.of(
            PortfolioMap.class,
            "a map of a portfolio",
            "One map as it is, and with the maps within it.",
            must("map", MAP, PortfolioMap::map, "The map."),
            list("nested", MAP, PortfolioMap::nested, "The maps directly within it, in the order of its touchpoints."),
            number("success", SHARE, PortfolioMap::success, "The probability of success of the map alone."),
            number("successWithin", SHARE, PortfolioMap::successWithin, "The same with the maps within it."),
            number("emotion", NUMBER, PortfolioMap::emotion, "The mean score of the map alone, on its scale."),
            number("emotionWithin", NUMBER, PortfolioMap::emotionWithin, "The same with the maps within it."));

    private static final Table<PhaseCoverage, Void> PHASE_COVERAGE = Table.of(
            PhaseCoverage.class,
            "the coverage of a phase",
            "Which maps cover a phase.",
            must("phase", WordShape.of(Phase.class), PhaseCoverage::phase, "The phase."),
            list("maps", MAP_COUNT, PhaseCoverage::maps, "The maps with touchpoints in it, by id."));

    private static final Table<LifecycleStage, Void> LIFECYCLE_STAGE = Table.of(
            LifecycleStage.class,
            "a stage of the lifecycle",
            "Which maps cover a stage of the lifecycle.",
            must("id", Texts.ID, LifecycleStage::id, "The id of the stage."),
            must("name", WORDS, LifecycleStage::name, "Its name in the first of the maps."),
            list("maps", MAP_COUNT, LifecycleStage::maps, "The maps with touchpoints in it, by id."));

    private static final Table<ChannelCoverage, Void> CHANNEL_COVERAGE = Table.of(
            ChannelCoverage.class,
            "the coverage of a channel",
            "Which maps cover a channel.",
            must("channel", CHANNEL, ChannelCoverage::channel, "The channel."),
            list("maps", MAP_COUNT, ChannelCoverage::maps, "The maps with touchpoints on it, by id."));

    private static final Table<PersonaCoverage, Void> PERSONA_COVERAGE = Table.of(
            PersonaCoverage.class,
            "the coverage of a persona",
            "Which maps know a persona.",
            must("id", Texts.ID, PersonaCoverage::id, "The id of the persona."),
            must("name", WORDS, PersonaCoverage::name, "Its name in the first of the maps."),
            list("maps", MAP, PersonaCoverage::maps, "The maps that name it, by id."),
            list("own", MAP, PersonaCoverage::own, "Those of them in which nobody else travels, by id."));

    private static final Table<BlindSpot, Void> BLIND_SPOT = Table.of(
            BlindSpot.class,
            "a blind spot",
            "Something that no map covers.",
            must("kind", WordShape.of(BlindSpot.Kind.class), BlindSpot::kind, "What it is."),
            must("name", WORDS, BlindSpot::name, "Its name; for a phase its word."),
            must("reason", WORDS, BlindSpot::reason, "One English sentence."));

    private static final Table<SharedTouchpoint, Void> SHARED_TOUCHPOINT = Table.of(
            SharedTouchpoint.class,
            "a shared touchpoint",
            "A touchpoint that several maps have.",
            must("id", Texts.ID, SharedTouchpoint::id, "The id of the touchpoint."),
            list("names", WORDS, SharedTouchpoint::names, "How the maps call it, each name once."),
            list("maps", MAP, SharedTouchpoint::maps, "The maps, by id."));

    private static final Table<MissingMap, Void> MISSING_MAP = Table.of(
            MissingMap.class,
            "a missing map",
            "A nested map that is not in the portfolio.",
            must("map", MAP, MissingMap::map, "The map that refers to it."),
            must("touchpoint", TOUCHPOINT, MissingMap::touchpoint, "The touchpoint whose closer look it would be."),
            must("reference", MapReferenceTable.MAP_REFERENCE, MissingMap::reference, "The map that is meant."));

    private static final Table<PortfolioPain, Void> PORTFOLIO_PAIN = Table.of(
            PortfolioPain.class,
            "a pain point in its map",
            "A pain point and the map in which it is said.",
            must("map", MAP, PortfolioPain::map, "The map."),
            must(
                    "pain",
                    TouchpointPainTable.NAMED,
                    each -> new TouchpointPainTable.Named(each.pain()),
                    "The pain point."));

    static final ResultTable<JourneyPortfolio> JOURNEY_PORTFOLIO = ResultTable.of(
            JourneyPortfolio.class,
            "portfolio-view",
            "the view over a portfolio",
            "What several maps of one lifecycle cover, share and suffer from.",
            list("maps", PORTFOLIO_MAP, JourneyPortfolio::maps, "The maps, by id."),
            list("phases", PHASE_COVERAGE, JourneyPortfolio::phases, "Which maps cover which phase."),
            list("stages", LIFECYCLE_STAGE, JourneyPortfolio::stages, "Which maps cover which outermost stage."),
            list("channels", CHANNEL_COVERAGE, JourneyPortfolio::channels, "Which maps cover which channel."),
            list("personas", PERSONA_COVERAGE, JourneyPortfolio::personas, "Which maps know which persona."),
            list("blindSpots", BLIND_SPOT, JourneyPortfolio::blindSpots, "What no map covers."),
            list("shared", SHARED_TOUCHPOINT, JourneyPortfolio::shared, "The touchpoints that several maps have."),
            list("missing", MISSING_MAP, JourneyPortfolio::missing, "The nested maps that are not in the portfolio."),
            list(
                    "worstPains",
                    PORTFOLIO_PAIN,
                    JourneyPortfolio::worstPains,
                    "The pain points with a risk priority number, the highest first."),
            list("assumptions", ASSUMPTION, JourneyPortfolio::assumptions, "What the numbers take for granted."));

    private JourneyPortfolioTable() {}
}
