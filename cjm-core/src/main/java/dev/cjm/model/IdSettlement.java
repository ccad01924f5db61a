package dev.cjm.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every stage and touchpoint its id.
 *
 * <p>Ids that users gave stand. An id made of a name that is taken by another stage's touchpoint gets its stage before it: the same name
 * in two stages is normal. Twice the same name in one stage is a problem, for nobody could say which is meant.
 */
final class IdSettlement {
    private final Problems problems;

    private IdSettlement(Problems problems) {
        this.problems = problems;
    }

    /** Settles all ids, and tells which touchpoint has which; of those that share one, the first. */
    static Map<String, TouchpointDraft> settle(Problems problems, List<StageDraft> outermost) {
        IdSettlement settlement = new IdSettlement(problems);
        List<StageDraft> stages = StageDraft.stages(outermost);
        settlement.stages(stages);
        Map<String, TouchpointDraft> touchpoints = settlement.touchpoints(stages);
        outermost.forEach(settlement::depth);
        return touchpoints;
    }

    /** Which touchpoint has which id where ids are settled. */
    static Map<String, TouchpointDraft> settled(List<StageDraft> stages) {
        Map<String, TouchpointDraft> touchpoints = new HashMap<>();
        stages.forEach(stage -> stage.own().forEach(each -> touchpoints.putIfAbsent(each.id(), each)));
        return touchpoints;
    }

    private void stages(List<StageDraft> stages) {
        Map<String, StageDraft> taken = new HashMap<>();
        for (StageDraft stage : stages) {
            if (stage.hasOwnId()) {
                keep(taken, stage);
            }
        }
        for (StageDraft stage : stages) {
            if (!stage.hasOwnId()) {
                keep(taken, stage);
            }
        }
        stages.forEach(stage -> stage.settle(stage.facts().id()));
    }

    private void keep(Map<String, StageDraft> taken, StageDraft stage) {
        StageDraft other = taken.putIfAbsent(stage.facts().id(), stage);
        if (other != null) {
            problems.duplicateId(
                    stage.where().path("id"),
                    "stages",
                    stage.facts().id(),
                    other.where().words(),
                    stage.where().words());
        }
    }

    private Map<String, TouchpointDraft> touchpoints(List<StageDraft> stages) {
        int count = stages.stream().mapToInt(stage -> stage.own().size()).sum();
        Map<String, TouchpointDraft> taken = new HashMap<>(2 * count);
        for (StageDraft stage : stages) {
            for (TouchpointDraft touchpoint : stage.own()) {
                if (touchpoint.hasOwnId()) {
                    keep(taken, touchpoint.id(), touchpoint);
                }
            }
        }
        for (StageDraft stage : stages) {
            for (TouchpointDraft touchpoint : stage.own()) {
                if (!touchpoint.hasOwnId()) {
                    touchpoint.settle(keep(taken, derived(taken, stage, touchpoint), touchpoint));
                }
            }
        }
        return taken;
    }

    private static String derived(Map<String, TouchpointDraft> taken, StageDraft stage, TouchpointDraft touchpoint) {
        TouchpointDraft other = taken.get(touchpoint.id());
        return other == null || other.stage() == stage
                ? touchpoint.id()
                : stage.facts().id() + "-" + touchpoint.id();
    }

    private String keep(Map<String, TouchpointDraft> taken, String id, TouchpointDraft touchpoint) {
        TouchpointDraft other = taken.putIfAbsent(id, touchpoint);
        if (other != null) {
            problems.duplicateId(touchpoint.where().path("id"), "touchpoints", id, words(other), words(touchpoint));
        }
        return id;
    }

    private void depth(StageDraft stage) {
        if (stage.depth() > Stage.DEEPEST) {
            problems.conflicting(
                    stage.where().path("stages"),
                    "The stages within %s are nested %s deep; %s is the most."
                            .formatted(stage.where().words(), stage.depth(), Stage.DEEPEST),
                    "Make a map of its own of the inner ones, and name it with nestedMap.");
        }
    }

    private static String words(TouchpointDraft touchpoint) {
        return touchpoint.where().words() + " in " + touchpoint.stage().where().words();
    }
}
