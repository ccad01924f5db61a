package dev.cjm.jqwik;

import dev.cjm.model.Channels;
import dev.cjm.model.Flow;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Phase;
import dev.cjm.model.Stage;
import dev.cjm.model.StageField;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.TouchpointBuilder;
import dev.cjm.model.TouchpointEditor;
import dev.cjm.model.TouchpointField;
import dev.cjm.model.Transition;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The edits that defects are made of. Ids of what they add are such that generated maps have them free. */
final class Edits {
    static final String ADDED = "added-by-a-defect";
    private static final String FIRST = "first-by-a-defect";
    private static final String ISLAND = "island-of-a-defect";
    private static final String SHORE = "shore-of-a-defect";

    private Edits() {}

    /** The map with at least one touchpoint. */
    static JourneyMap inhabited(JourneyMap map) {
        return map.touchpoints().isEmpty() ? adding(map, FIRST, touchpoint -> {}) : map;
    }

    /** Changes the first touchpoint. */
    static JourneyMap first(JourneyMap map, Consumer<? super TouchpointEditor> changes) {
        JourneyMap some = inhabited(map);
        return some.edit(e -> e.touchpoint(some.touchpoints().get(0).id(), changes));
    }

    /** Changes all touchpoints. */
    static JourneyMap all(JourneyMap map, Consumer<? super TouchpointEditor> changes) {
        return each(map, map.touchpoints(), changes);
    }

    static JourneyMap each(
            JourneyMap map, Collection<Touchpoint> touchpoints, Consumer<? super TouchpointEditor> changes) {
        return map.edit(e -> touchpoints.forEach(each -> e.touchpoint(each.id(), changes)));
    }

    static JourneyMap clearingFirst(JourneyMap map, TouchpointField... fields) {
        return first(map, t -> t.clear(fields));
    }

    static JourneyMap clearing(JourneyMap map, TouchpointField... fields) {
        return all(map, t -> t.clear(fields));
    }

    static JourneyMap clearingStages(JourneyMap map, StageField... fields) {
        return map.edit(e -> map.allStages().forEach(each -> e.stage(each.id(), s -> s.clear(fields))));
    }

    /** Takes pain points away, and with them the opportunities, which may answer them. */
    static JourneyMap withoutPains(JourneyMap map) {
        return clearing(map, TouchpointField.PAIN_POINTS, TouchpointField.OPPORTUNITIES);
    }

    /** Says nothing of a row in the first stage that has a touchpoint. */
    static JourneyMap emptyRow(JourneyMap map, List<StageField> ofStage, TouchpointField... ofTouchpoints) {
        JourneyMap some = inhabited(map);
        Stage stage = outerStage(some);
        JourneyMap silent = ofStage.isEmpty()
                ? some
                : some.edit(e -> stage.allStages()
                        .forEach(each -> e.stage(each.id(), s -> s.clear(ofStage.toArray(StageField[]::new)))));
        return each(silent, stage.allTouchpoints(), t -> t.clear(ofTouchpoints));
    }

    /** The first of the outermost stages that has a touchpoint. */
    static Stage outerStage(JourneyMap map) {
        return map.stages().stream()
                .filter(each -> !each.allTouchpoints().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Adds a touchpoint in a last stage of its own. */
    static JourneyMap adding(JourneyMap map, Consumer<? super TouchpointBuilder> touchpoint) {
        return adding(map, ADDED, touchpoint);
    }

    private static JourneyMap adding(JourneyMap map, String id, Consumer<? super TouchpointBuilder> touchpoint) {
        return map.edit(e -> e.addStage(
                "Added stage",
                Phase.AFTER,
                s -> s.id(id).touchpoint("Added step", Channels.MOBILE_APP, t -> {
                    t.id(id);
                    touchpoint.accept(t);
                })));
    }

    /** Adds a touchpoint in a last stage of its own to a map of which the flow is stated. */
    static JourneyMap addingApart(JourneyMap map, Consumer<? super TouchpointBuilder> touchpoint) {
        return adding(stated(map), touchpoint);
    }

    /** The same map with each transition written out. */
    static JourneyMap stated(JourneyMap map) {
        if (map.flow() == Flow.STATED) {
            return map;
        }
        return withIsland(map).edit(e -> e.remove(ISLAND).remove(SHORE).removeStage(ISLAND));
    }

    /** The map with two touchpoints that lead to each other, and to which nothing else leads. */
    static JourneyMap withIsland(JourneyMap map) {
        JourneyMap more = map.edit(e -> e.addStage(
                "Island",
                Phase.AFTER,
                s -> s.id(ISLAND)
                        .touchpoint(
                                "Island", Channels.MOBILE_APP, t -> t.id(ISLAND).leadsTo(SHORE))
                        .touchpoint(
                                "Shore", Channels.MOBILE_APP, t -> t.id(SHORE).leadsTo(ISLAND))));
        List<Transition> bridges = more.allTransitions().stream()
                .filter(each -> isIsland(each.source()) != isIsland(each.target()))
                .toList();
        return more.edit(e -> bridges.stream()
                .map(each -> List.of(each.source(), each.target()))
                .distinct()
                .forEach(ends -> e.removeTransition(ends.get(0), ends.get(1))));
    }

    /** The same with a touchpoint from which nothing leads on. */
    static JourneyMap withDeadEnd(JourneyMap map) {
        return withIsland(map).edit(e -> e.removeTransition(ISLAND, SHORE));
    }

    private static boolean isIsland(String id) {
        return id.equals(ISLAND) || id.equals(SHORE);
    }
}
