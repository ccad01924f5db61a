package dev.cjm.render.view;

import dev.cjm.graph.JourneyGraph;
import dev.cjm.model.Touchpoint;
import dev.cjm.model.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How ways and ends differ from those of the map of today: which ones are new, say something else, or are gone. */
final class WayChanges {
    private final Map<String, Touchpoint> today = new HashMap<>();
    private final WayItems now;
    private final WayItems before;
    private final Words words;

    /**
     * Compares two maps.
     *
     * @param numbers those of the drawn map, also for the ways of today: that others come between changes no way
     */
    WayChanges(JourneyGraph drawn, JourneyGraph today, Words words, Numbers numbers) {
        today.touchpoints().forEach(touchpoint -> this.today.put(touchpoint.id(), touchpoint));
        this.words = words;
        now = new WayItems(drawn, words, numbers);
        before = new WayItems(today, words, numbers);
    }

    /** The ways from a touchpoint, then those that are gone; none is marked where the touchpoint itself is new. */
    List<Item> marked(Touchpoint touchpoint) {
        if (!today.containsKey(touchpoint.id())) {
            return now.of(touchpoint);
        }
        Map<String, Way> gone = waysToday(touchpoint);
        List<Item> marked = new ArrayList<>();
        for (Way way : now.ways(touchpoint)) {
            marked.add(marked(way, Optional.ofNullable(gone.remove(way.key()))));
        }
        gone.values().forEach(way -> marked.add(way.item().with(Change.REMOVED)));
        return marked;
    }

    /** A transition of the drawn map. */
    Item marked(Touchpoint source, Transition transition) {
        Way way = now.way(source, transition);
        return marked(way, Optional.ofNullable(waysToday(source).get(way.key())));
    }

    /** How journeys end, then the ends that are gone. */
    List<Item> marked(List<Item> ends, List<Item> endsToday) {
        Map<String, Way> gone = new LinkedHashMap<>();
        endsToday.forEach(end -> gone.put(end.text(), end(end)));
        List<Item> marked = new ArrayList<>();
        ends.forEach(end -> marked.add(marked(end(end), Optional.ofNullable(gone.remove(end.text())))));
        gone.values().forEach(end -> marked.add(end.item().with(Change.REMOVED)));
        return marked;
    }

    private static Way end(Item item) {
        return new Way(item.text(), item.kind(), item.text(), "", item.tags());
    }

    private Item marked(Way way, Optional<Way> old) {
        if (old.isEmpty()) {
            return way.item().with(Change.ADDED);
        }
        return way.saysAs(old.get()) ? way.item() : way.changedFrom(old.get(), words);
    }

    private Map<String, Way> waysToday(Touchpoint touchpoint) {
        Map<String, Way> ways = new LinkedHashMap<>();
        Optional.ofNullable(today.get(touchpoint.id()))
                .ifPresent(old -> before.ways(old).forEach(way -> ways.put(way.key(), way)));
        return ways;
    }
}
