package dev.cjm.json;

import static dev.cjm.json.ExpectationTable.EXPECTATION;
import static dev.cjm.json.Fields.each;
import static dev.cjm.json.Fields.id;
import static dev.cjm.json.Fields.may;
import static dev.cjm.json.Fields.must;
import static dev.cjm.json.MetricTable.METRIC;
import static dev.cjm.json.NeedTable.NEED;
import static dev.cjm.json.QuestionTable.QUESTION;
import static dev.cjm.json.Texts.PUBLIC_WORDS;
import static dev.cjm.json.TouchpointTable.TOUCHPOINT;

import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of a stage. */
final class StageTable {

    static final Field<Stage, StageBuilder, String> NAME =
            must("name", PUBLIC_WORDS, Stage::name, "What people call it.");

    static final Field<Stage, StageBuilder, Phase> PHASE = may(
            "phase",
            WordShape.of(Phase.class),
            Stage::phase,
            (stage, phase) -> {},
            "Where it stands in time, seen from the purchase.");

    static final Table<Stage, StageBuilder> STAGE = Table.of(
            Stage.class,
            "a stage",
            "An ordered part of a map.",
            id(Stage::id, StageBuilder::id, "Identifies it; made of the name unless given."),
            NAME,
            PHASE,
            may("description", PUBLIC_WORDS, Stage::description, StageBuilder::description, "More about it."),
            may("goal", PUBLIC_WORDS, Stage::goal, StageBuilder::goal, "What customers want to reach in it."),
            each(
                    "entryCriteria",
                    PUBLIC_WORDS,
                    Stage::entryCriteria,
                    StageBuilder::entryCriterion,
                    "What must be so for it to begin."),
            each(
                    "exitCriteria",
                    PUBLIC_WORDS,
                    Stage::exitCriteria,
                    StageBuilder::exitCriterion,
                    "What must be so for it to end."),
            each("needs", NEED, Stage::needs, StageBuilder::need, "What customers need in it."),
            each(
                    "expectations",
                    EXPECTATION,
                    Stage::expectations,
                    (stage, expectation) -> stage.expects(expectation.get(ExpectationTable.TEXT), expectation),
                    "What they expect of it."),
            each("questions", QUESTION, Stage::questions, StageBuilder::asks, "What they ask themselves in it."),
            each(
                    "metrics",
                    METRIC,
                    Stage::metrics,
                    (stage, metric) -> stage.metric(metric.get(MetricTable.NAME), metric.get(MetricTable.KIND), metric),
                    "Which figures tell how it does."),
            may("icon", PUBLIC_WORDS, Stage::icon, StageBuilder::icon, "The name of a picture."),
            each(
                    "touchpoints",
                    TOUCHPOINT,
                    Stage::touchpoints,
                    (stage, touchpoint) -> stage.touchpoint(
                            touchpoint.get(TouchpointTable.NAME),
                            touchpoint.get(TouchpointTable.CHANNEL).channel(),
                            touchpoint),
                    "Its own touchpoints; those of sub-stages come after them."),
            each("stages", new SubStage(), Stage::stages, StageTable::addTo, "Its sub-stages."));

    private static void addTo(StageBuilder outer, Parsed<Stage, StageBuilder> inner) {
        Optional<Phase> phase = inner.find(PHASE);
        if (phase.isPresent()) {
            outer.stage(inner.get(NAME), phase.get(), inner);
        } else {
            outer.stage(inner.get(NAME), inner);
        }
    }

    /** A stage within a stage: this table again. */
    static final class SubStage extends Shape<Stage, Parsed<Stage, StageBuilder>> {
        @Override
        void write(Stage value, JsonGenerator out) {
            STAGE.write(value, out);
        }

        @Override
        @Nullable
        Parsed<Stage, StageBuilder> read(Reading in) {
            return STAGE.read(in);
        }

        @Override
        void describe(JsonGenerator schema) {
            STAGE.describe(schema);
        }

        @Override
        String expected() {
            return STAGE.expected();
        }

        @Override
        Optional<Table<?, ?>> table() {
            return Optional.of(STAGE);
        }
    }

    private StageTable() {}
}
