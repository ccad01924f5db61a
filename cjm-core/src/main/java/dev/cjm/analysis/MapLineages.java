package dev.cjm.analysis;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of several maps are made from each other: those of one id, and a map and the one that it is based on. */
final class MapLineages {
    private final List<JourneyMap> maps;
    private final int[] lineages;
    private final int[] origins;
    private final int[] generations;

    MapLineages(List<JourneyMap> maps) {
        this.maps = List.copyOf(maps);
        lineages = findLineages();
        origins = new MapOrigins(this.maps).all();
        generations = findGenerations();
    }

    /** The number of the lineage to which a map belongs. */
    int of(int map) {
        return lineages[map];
    }

    /** How many of the maps it was made from, one after the other; as many as there are maps where they were made from each other. */
    int generation(int map) {
        return generations[map];
    }

    /** Each map gets the number of the first map that has its id or is based on it, or that of an id with which its own is tied. */
    private int[] findLineages() {
        Map<String, Integer> byId = new HashMap<>();
        int[] first = new int[maps.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            String id = maps.get(i).id();
            join(first, byId, id, i);
            join(first, byId, maps.get(i).basedOn().map(MapReference::id).orElse(id), i);
        }
        int[] found = new int[first.length];
        Arrays.setAll(found, map -> root(first, map));
        return found;
    }

    /** Ties all maps of an id, the lowest number on top. */
    private static void join(int[] first, Map<String, Integer> byId, String id, int map) {
        int one = root(first, byId.computeIfAbsent(id, key -> map));
        int other = root(first, map);
        first[Math.max(one, other)] = Math.min(one, other);
    }

    /** Shortens the way there, so that long rows of ties cost little. */
    private static int root(int[] first, int map) {
        int at = map;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    /** Each walk ends at a map whose generation is known. */
    private int[] findGenerations() {
        int[] found = new int[origins.length];
        Arrays.fill(found, MapOrigins.NONE);
        Deque<Integer> walk = new ArrayDeque<>();
        boolean[] isOnWalk = new boolean[origins.length];
        for (int map = 0; map < found.length; map++) {
            int at = map;
            while (at != MapOrigins.NONE && found[at] == MapOrigins.NONE && !isOnWalk[at]) {
                isOnWalk[at] = true;
                walk.push(at);
                at = origins[at];
            }
            boolean isRound = at != MapOrigins.NONE && found[at] == MapOrigins.NONE;
            int generation = isRound ? found.length : at == MapOrigins.NONE ? -1 : found[at];
            while (!walk.isEmpty()) {
                generation = Math.min(found.length, generation + 1);
                found[walk.peek()] = generation;
                isOnWalk[walk.pop()] = false;
            }
        }
        return found;
    }
}
