package dev.cjm.report;

import dev.cjm.internal.Quoted;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import dev.cjm.model.Touchpoint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which maps stand within which, without recursion. */
final class Nesting {
    private final Map<String, JourneyMap> byId = new LinkedHashMap<>();
    private final Map<String, Set<JourneyMap>> nested = new HashMap<>();
    private final List<MissingMap> missing = new ArrayList<>();
    private final List<JourneyMap> innerFirst = new ArrayList<>();

    /** Of maps by id. */
    Nesting(Collection<JourneyMap> maps, int deepest) {
        maps.forEach(map -> byId.put(map.id(), map));
        maps.forEach(this::look);
        Map<String, Integer> depths = new HashMap<>();
        maps.forEach(map -> descend(map, depths));
        maps.forEach(map -> checkDepth(map, depths, deepest));
    }

    Set<JourneyMap> nested(JourneyMap map) {
        return nested.getOrDefault(map.id(), Set.of());
    }

    List<MissingMap> missing() {
        return Collections.unmodifiableList(missing);
    }

    /** Each map after those within it. */
    List<JourneyMap> innerFirst() {
        return Collections.unmodifiableList(innerFirst);
    }

    /** The map within a touchpoint, if it is at hand. */
    Optional<JourneyMap> within(Touchpoint touchpoint) {
        return touchpoint.nestedMap().flatMap(this::find);
    }

    private Optional<JourneyMap> find(MapReference reference) {
        return Optional.ofNullable(byId.get(reference.id()))
                .filter(map ->
                        reference.version().isEmpty() || reference.version().equals(map.version()));
    }

    private void look(JourneyMap map) {
        Set<JourneyMap> found = new LinkedHashSet<>();
        for (Touchpoint touchpoint : map.touchpoints()) {
            touchpoint
                    .nestedMap()
                    .ifPresent(reference -> find(reference)
                            .ifPresentOrElse(
                                    found::add, () -> missing.add(new MissingMap(map, touchpoint, reference))));
        }
        nested.put(map.id(), found);
    }

    /** Depths of a map and of all within it. */
    private void descend(JourneyMap start, Map<String, Integer> depths) {
        if (depths.containsKey(start.id())) {
            return;
        }
        Deque<Step> way = new ArrayDeque<>();
        Map<String, Step> onWay = new LinkedHashMap<>();
        enter(start, way, onWay);
        while (!way.isEmpty()) {
            Step step = way.getLast();
            if (step.left().hasNext()) {
                JourneyMap next = step.left().next();
                if (onWay.containsKey(next.id())) {
                    throw circle(way, next);
                }
                if (!depths.containsKey(next.id())) {
                    enter(next, way, onWay);
                }
            } else {
                int deepest = nested(step.map()).stream()
                        .mapToInt(each -> depths.getOrDefault(each.id(), 0))
                        .max()
                        .orElse(0);
                depths.put(step.map().id(), deepest + 1);
                innerFirst.add(step.map());
                way.removeLast();
                onWay.remove(step.map().id());
            }
        }
    }

    private void enter(JourneyMap map, Deque<Step> way, Map<String, Step> onWay) {
        Step step = new Step(map, nested(map).iterator());
        way.addLast(step);
        onWay.put(map.id(), step);
    }

    private static IllegalArgumentException circle(Deque<Step> way, JourneyMap again) {
        String titles = Stream.concat(
                        way.stream().map(Step::map).dropWhile(map -> !map.id().equals(again.id())), Stream.of(again))
                .map(map -> Quoted.text(map.title()))
                .collect(Collectors.joining(" -> "));
        return new IllegalArgumentException(
                "Maps nest in a circle: %s.\nA map cannot be a part of itself; take one of the nested maps out."
                        .formatted(titles));
    }

    private void checkDepth(JourneyMap map, Map<String, Integer> depths, int deepest) {
        if (depths.getOrDefault(map.id(), 1) <= deepest) {
            return;
        }
        List<String> chain = new ArrayList<>();
        Optional<JourneyMap> at = Optional.of(map);
        while (at.isPresent() && chain.size() <= deepest) {
            chain.add(Quoted.text(at.get().title()));
            at = nested(at.get()).stream()
                    .max((one, other) ->
                            Integer.compare(depths.getOrDefault(one.id(), 0), depths.getOrDefault(other.id(), 0)));
        }
        throw new IllegalArgumentException(
                "Maps nest deeper than %s: %s.\nAllow more with depth(%s), or leave the inner ones out."
                        .formatted(deepest, String.join(" -> ", chain), depths.get(map.id())));
    }

    private record Step(JourneyMap map, Iterator<JourneyMap> left) {}
}
