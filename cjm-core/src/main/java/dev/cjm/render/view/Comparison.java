package dev.cjm.render.view;

import dev.cjm.compare.JourneyChange;
import dev.cjm.compare.JourneyDiff;
import dev.cjm.compare.PartType;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import dev.cjm.render.MapLane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What differs between the map of today and the one that is drawn: of touchpoints as a diff tells, of what they say by its words. */
final class Comparison {
    private final JourneyMap drawn;
    private final Map<String, Touchpoint> today = new LinkedHashMap<>();
    private final Map<String, Change> changes = new HashMap<>();
    private final WayChanges ways;
    private final Function<LaneView, LaneView> laneToday;
    private final Supplier<List<Item>> endsToday;
    private final Map<LaneView, LaneView> lanes = new HashMap<>();

    Comparison(
            JourneyMap drawn,
            JourneyMap today,
            WayChanges ways,
            Function<LaneView, LaneView> laneToday,
            Supplier<List<Item>> endsToday) {
        this.drawn = drawn;
        this.endsToday = endsToday;
        this.ways = ways;
        today.touchpoints().forEach(touchpoint -> this.today.put(touchpoint.id(), touchpoint));
        this.laneToday = laneToday;
        JourneyDiff.from(today).to(drawn).stream()
                .filter(each -> each.part().type() == PartType.TOUCHPOINT)
                .forEach(each -> changes.merge(each.part().id(), change(each), Comparison::both));
    }

    private static Change change(JourneyChange change) {
        if (change.fact().isPresent()) {
            return Change.CHANGED;
        }
        return switch (change.kind()) {
            case ADDED -> Change.ADDED;
            case REMOVED -> Change.REMOVED;
            case MOVED -> Change.MOVED;
            case RENAMED, CHANGED -> Change.CHANGED;
        };
    }

    /** What says something else counts for more than where it stands. */
    private static Change both(Change one, Change other) {
        return one == Change.MOVED ? other : one;
    }

    Change of(Touchpoint touchpoint) {
        return changes.getOrDefault(touchpoint.id(), Change.NONE);
    }

    /** A transition of the drawn map as an item. */
    Item way(Touchpoint source, Transition transition) {
        return ways.marked(source, transition);
    }

    /** How journeys end, with what differs marked. */
    List<Item> ends(List<Item> now) {
        return ways.marked(now, endsToday.get());
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
        if (lane.lane() == MapLane.WAYS) {
            return ways.marked(touchpoint);
        }
        if (lane.lane() == MapLane.TOUCHPOINTS) {
            return items.stream().map(item -> item.with(of(touchpoint))).toList();
        }
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
