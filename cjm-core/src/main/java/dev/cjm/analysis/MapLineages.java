package dev.cjm.analysis;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of several maps are made from each other: those of one id, and a map and the one that it is based on. */
final class MapLineages {
    private static final int NONE = -1;

    private final List<JourneyMap> maps;
    private final int[] lineages;
    private final int[] origins;

    MapLineages(List<JourneyMap> maps) {
        this.maps = List.copyOf(maps);
        lineages = findLineages();
        origins = new int[maps.size()];
        Arrays.setAll(origins, this::findOrigin);
    }

    /** The number of the lineage to which a map belongs. */
    int of(int map) {
        return lineages[map];
    }

    /** How many of the maps it was made from, one after the other. */
    int generation(int map) {
        int generation = 0;
        for (int next = origins[map]; next != NONE && generation < maps.size(); next = origins[next]) {
            generation++;
        }
        return generation;
    }

    /** Each map gets the number of the first one of its id, or of the id on which it is based, until nothing changes. */
    private int[] findLineages() {
        Map<String, Integer> byId = new HashMap<>();
        boolean isChanging = true;
        while (isChanging) {
            isChanging = false;
            for (JourneyMap each : maps) {
                String id = each.id();
                String origin = each.basedOn().map(MapReference::id).orElse(id);
                int first = byId.size();
                int least = Math.min(byId.getOrDefault(id, first), byId.getOrDefault(origin, first));
                isChanging |= !Integer.valueOf(least).equals(byId.put(id, least));
                isChanging |= !Integer.valueOf(least).equals(byId.put(origin, least));
            }
        }
        return maps.stream()
                .mapToInt(each -> byId.getOrDefault(each.id(), NONE))
                .toArray();
    }

    /** The first map with the id and version on which a map is based, else with the id alone. */
    private int findOrigin(int map) {
        JourneyMap derived = maps.get(map);
        if (derived.basedOn().isEmpty()) {
            return NONE;
        }
        MapReference reference = derived.basedOn().get();
        int found = NONE;
        for (int i = 0; i < maps.size(); i++) {
            JourneyMap each = maps.get(i);
            if (each.id().equals(reference.id()) && !each.equals(derived)) {
                if (each.version().equals(reference.version())) {
                    return i;
                }
                found = found == NONE ? i : found;
            }
        }
        return found;
    }
}
