package dev.cjm.jqwik;

import static dev.cjm.model.TouchpointField.ACTIONS;
import static dev.cjm.model.TouchpointField.EMOTIONS;
import static dev.cjm.model.TouchpointField.EXPECTATIONS;
import static dev.cjm.model.TouchpointField.GOAL;
import static dev.cjm.model.TouchpointField.MOTIVATION;
import static dev.cjm.model.TouchpointField.OPPORTUNITIES;
import static dev.cjm.model.TouchpointField.PAIN_POINTS;
import static dev.cjm.model.TouchpointField.QUESTIONS;
import static dev.cjm.model.TouchpointField.SERVES;
import static dev.cjm.model.TouchpointField.STATEMENTS;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import java.time.Duration;
import java.util.List;

/** Mistakes in what is said of touchpoints and stages. */
final class ContentDefects {
    private ContentDefects() {}

    static List<Defect> all() {
        return List.of(
                Defect.of(
                        "touchpoint.action",
                        "a touchpoint without an action",
                        map -> Edits.clearingFirst(map, ACTIONS)),
                Defect.of(
                        "touchpoint.motivation",
                        "a touchpoint without a motive",
                        map -> Edits.clearingFirst(map, MOTIVATION)),
                Defect.of(
                        "touchpoint.pain",
                        "a touchpoint without a pain point",
                        map -> Edits.clearingFirst(Edits.clearing(map, OPPORTUNITIES), PAIN_POINTS)),
                Defect.of(
                        "touchpoint.question",
                        "a touchpoint without a question",
                        map -> Edits.clearingFirst(map, QUESTIONS)),
                Defect.of(
                        "stage.action", "a stage in which nobody acts", map -> Edits.emptyRow(map, List.of(), ACTIONS)),
                Defect.of(
                        "stage.motivation",
                        "a stage without a motive",
                        map -> Edits.emptyRow(map, List.of(StageField.GOAL), MOTIVATION, GOAL)),
                Defect.of(
                        "stage.pain",
                        "a stage without a pain point",
                        map -> Edits.emptyRow(Edits.clearing(map, OPPORTUNITIES), List.of(), PAIN_POINTS)),
                Defect.of(
                        "stage.question",
                        "a stage in which nobody asks",
                        map -> Edits.emptyRow(map, List.of(StageField.QUESTIONS), QUESTIONS)),
                Defect.of(
                        "stage.need",
                        "a stage that serves no need",
                        map -> Edits.emptyRow(Edits.clearing(map, SERVES), List.of(StageField.NEEDS), SERVES)),
                Defect.of(
                        "stage.expectation",
                        "a stage of which nobody expects anything",
                        map -> Edits.emptyRow(
                                Edits.clearing(map, OPPORTUNITIES), List.of(StageField.EXPECTATIONS), EXPECTATIONS)),
                Defect.of(
                        "stage.feeling",
                        "a stage in which nobody feels",
                        map -> Edits.emptyRow(map, List.of(), EMOTIONS, STATEMENTS)),
                Defect.of(
                        "stage.lanes",
                        "a stage of which little is known",
                        map -> Edits.emptyRow(Edits.withoutPains(map), List.of(), ACTIONS, EMOTIONS, STATEMENTS)),
                Defect.of(
                        "touchpoint.phase",
                        "no stage says when it is",
                        map -> Edits.clearingStages(Edits.inhabited(map), StageField.PHASE)),
                Defect.of("stage.effort", "a deal of unknown effort", ContentDefects::withoutEffort),
                Defect.of(
                        "stage.effort:in-part",
                        "a deal with an action of unknown effort",
                        ContentDefects::withEffortInPart));
    }

    private static JourneyMap withoutEffort(JourneyMap map) {
        JourneyMap silent = Edits.emptyRow(map, List.of(), ACTIONS);
        Stage stage = Edits.outerStage(silent);
        return silent.edit(e -> e.stage(stage.id(), s -> s.phase(Phase.DURING)));
    }

    private static JourneyMap withEffortInPart(JourneyMap map) {
        JourneyMap silent = withoutEffort(map);
        String first = Edits.outerStage(silent).allTouchpoints().get(0).id();
        return silent.edit(e -> e.touchpoint(
                first,
                t -> t.action("Told in full", a -> a.count(2).duration(Duration.ofMinutes(1)))
                        .action("Told in part", a -> a.count(1))));
    }
}
