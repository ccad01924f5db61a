package dev.cjm.render.view;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between the map of today and the one that is drawn; touchpoints are the same by id, what they say by its words. */
final class Comparison {
    private final JourneyMap drawn;
    private final Map<String, Touchpoint> today = new LinkedHashMap<>();
    private final Function<LaneView, LaneView> laneToday;
    private final Map<LaneView, LaneView> lanes = new HashMap<>();

    Comparison(JourneyMap drawn, JourneyMap today, Function<LaneView, LaneView> laneToday) {
        this.drawn = drawn;
        today.touchpoints().forEach(touchpoint -> this.today.put(touchpoint.id(), touchpoint));
        this.laneToday = laneToday;
    }

    static Function<LaneView, LaneView> lanesOf(JourneyMap today, Function<JourneyGraph, LaneViews> views) {
        LaneViews ofToday = views.apply(JourneyGraph.of(today));
        return lane -> ofToday.of(lane.lane());
    }

    Change of(Touchpoint touchpoint) {
        Touchpoint before = today.get(touchpoint.id());
        if (before == null) {
            return Change.ADDED;
        }
        return before.equals(touchpoint) ? Change.NONE : Change.CHANGED;
    }

    /** The touchpoints of today that are gone. */
    List<Touchpoint> removed() {
        Set<String> still = drawn.touchpoints().stream().map(Touchpoint::id).collect(Collectors.toSet());
        return today.values().stream()
                .filter(each -> !still.contains(each.id()))
                .toList();
    }

    /** The items of a touchpoint, with those that are new marked, and behind them those that are gone. */
    List<Item> marked(LaneView lane, Touchpoint touchpoint, List<Item> items) {
        Touchpoint before = today.get(touchpoint.id());
        if (before == null || before.equals(touchpoint)) {
            return items;
        }
        List<Item> old = lanes.computeIfAbsent(lane, laneToday).of(before);
        Set<Item> had = new LinkedHashSet<>(old);
        List<Item> marked = new ArrayList<>();
        items.forEach(item -> marked.add(had.contains(item) ? item : item.with(Change.ADDED)));
        had.removeAll(new LinkedHashSet<>(items));
        had.forEach(item -> marked.add(item.with(Change.REMOVED)));
        return marked;
    }
}
