package dev.cjm.json;

import static dev.cjm.json.DataSourceTable.DATA_SOURCE;
import static dev.cjm.json.EmotionScaleTable.EMOTION_SCALE;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.Fields.usually;
import static dev.cjm.json.MapReferenceTable.MAP_REFERENCE;
import static dev.cjm.json.MetricTable.METRIC;
import static dev.cjm.json.OutcomeTable.OUTCOME;
import static dev.cjm.json.PersonaTable.PERSONA;
import static dev.cjm.json.ScopeTable.SCOPE;
import static dev.cjm.json.StageTable.STAGE;
import static dev.cjm.json.TeamMemberTable.TEAM_MEMBER;
import static dev.cjm.json.Texts.COLLEAGUE_WORDS;
import static dev.cjm.json.Texts.JOURNEY_KIND;
import static dev.cjm.json.Texts.LANGUAGE;
import static dev.cjm.json.Texts.PARTNER_WORDS;
import static dev.cjm.json.Texts.PUBLIC_WORDS;
import static dev.cjm.json.TransitionTable.TRANSITION;

import dev.cjm.model.EmotionScale;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.JourneyMapBuilder;
import dev.cjm.model.MapState;
import dev.cjm.model.MapStatus;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageBuilder;
import java.util.Optional;

/** The fields of a document: its format first, then those of the map. */
final class JourneyMapTable {

    static final String FORMAT_NAME = "cjm-journey-map";
    static final int FORMAT_VERSION_NUMBER = 1;

    private static final Field<JourneyMap, JourneyMapBuilder, String> FORMAT = must(
            "format", new FormatShape(FORMAT_NAME), map -> FORMAT_NAME, "Says that the document is a journey map.");

    private static final Field<JourneyMap, JourneyMapBuilder, Integer> FORMAT_VERSION = must(
            "formatVersion",
            new FormatVersionShape(FORMAT_VERSION_NUMBER),
            map -> FORMAT_VERSION_NUMBER,
            "The version of the format; of the map there is \"version\".");

    static final Field<JourneyMap, JourneyMapBuilder, String> TITLE =
            must("title", PUBLIC_WORDS, JourneyMap::title, "What people call it.");

    static final Table<JourneyMap, JourneyMapBuilder> JOURNEY_MAP = Table.of(
            JourneyMap.class,
            "a journey map",
            "The designed journey of customers: stages and touchpoints, personas, transitions and outcomes.",
            FORMAT,
            FORMAT_VERSION,
            id(JourneyMap::id, JourneyMapBuilder::id, "Identifies the map; made of the title unless given."),
            TITLE,
            may(
                    "kind",
                    JOURNEY_KIND,
                    JourneyMap::kind,
                    JourneyMapBuilder::kind,
                    "What the journey is for; an open set."),
            usually(
                    MapState.CURRENT,
                    "state",
                    WordShape.of(MapState.class),
                    JourneyMap::state,
                    JourneyMapBuilder::state,
                    "Which journey it shows; the current one unless said."),
            may(
                    "status",
                    WordShape.of(MapStatus.class),
                    JourneyMap::status,
                    JourneyMapBuilder::status,
                    "How far the work on it is."),
            may(
                    "version",
                    PUBLIC_WORDS,
                    JourneyMap::version,
                    JourneyMapBuilder::version,
                    "Which version of the map it is."),
            may(
                    "basedOn",
                    MAP_REFERENCE,
                    JourneyMap::basedOn,
                    JourneyMapBuilder::basedOn,
                    "The map that it was made from."),
            may(
                    "language",
                    LANGUAGE,
                    JourneyMap::language,
                    (map, language) -> map.language(language.toLanguageTag()),
                    "The language of its words."),
            may("owner", COLLEAGUE_WORDS, JourneyMap::owner, JourneyMapBuilder::owner, "Who is responsible for it."),
            each(
                    "team",
                    TEAM_MEMBER,
                    JourneyMap::team,
                    JourneyMapBuilder::teamMember,
                    "Who works on it, with departments."),
            may(
                    "goal",
                    PARTNER_WORDS,
                    JourneyMap::goal,
                    JourneyMapBuilder::goal,
                    "What the map is meant to show or change."),
            may(
                    "scenario",
                    PUBLIC_WORDS,
                    JourneyMap::scenario,
                    JourneyMapBuilder::scenario,
                    "The situation in which customers travel."),
            may("scope", SCOPE, JourneyMap::scope, JourneyMapBuilder::scope, "Where the journey starts and ends."),
            usually(
                    EmotionScale.DEFAULT,
                    "scale",
                    EMOTION_SCALE,
                    JourneyMap::scale,
                    JourneyMapBuilder::scale,
                    "On which scale emotions are scored; -2 to 2 unless said."),
            each(
                    "dataSources",
                    DATA_SOURCE,
                    JourneyMap::dataSources,
                    (map, source) ->
                            map.dataSource(source.get(DataSourceTable.NAME), source.get(DataSourceTable.TYPE), source),
                    "Where its facts come from."),
            each(
                    "metrics",
                    METRIC,
                    JourneyMap::metrics,
                    (map, metric) -> map.metric(metric.get(MetricTable.NAME), metric.get(MetricTable.KIND), metric),
                    "Which figures tell how the journey does."),
            each(
                    "tags",
                    PARTNER_WORDS,
                    JourneyMap::tags,
                    JourneyMapBuilder::tag,
                    "The tags, for finding and grouping."),
            Fields.attributes(JourneyMap::attributes, JourneyMapBuilder::attribute),
            each(
                    "channels",
                    new DeclaredChannel(),
                    JourneyMap::channels,
                    (map, channel) -> {},
                    "The channels of its touchpoints and those that its personas prefer."),
            each(
                    "personas",
                    PERSONA,
                    JourneyMap::personas,
                    (map, persona) -> map.persona(persona.get(PersonaTable.NAME), persona),
                    "Who travels."),
            Fields.some(
                    "stages",
                    STAGE,
                    JourneyMap::stages,
                    JourneyMapTable::addStage,
                    "The outermost stages, at least one."),
            each(
                    "outcomes",
                    OUTCOME,
                    JourneyMap::outcomes,
                    (map, outcome) ->
                            map.outcome(outcome.get(OutcomeTable.NAME), outcome.get(OutcomeTable.KIND), outcome),
                    "The outcomes that were stated."),
            Field.of(
                    "flow",
                    Field.Presence.DERIVED,
                    WordShape.of(Flow.class),
                    JourneyMap::flow,
                    JourneyMapBuilder::flow,
                    "How the touchpoints follow one another; as stated if a transition between touchpoints is, else in order."),
            each(
                    "transitions",
                    TRANSITION,
                    JourneyMap::transitions,
                    (map, transition) -> map.transition(
                            transition.get(TransitionTable.SOURCE), transition.get(TransitionTable.TARGET), transition),
                    "The transitions that were stated."));

    private static void addStage(JourneyMapBuilder map, Parsed<Stage, StageBuilder> stage) {
        Optional<Phase> phase = stage.find(StageTable.PHASE);
        if (phase.isPresent()) {
            map.stage(stage.get(StageTable.NAME), phase.get(), stage);
        } else {
            map.stage(stage.get(StageTable.NAME), stage);
        }
    }

    private JourneyMapTable() {}
}
