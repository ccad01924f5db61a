package dev.cjm.analysis;

import dev.cjm.model.JourneyMap;
import dev.cjm.model.MapReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of several maps, from which one each was made. */
final class MapOrigins {
    /** For maps that are based on none of the others. */
    static final int NONE = -1;

    private final List<JourneyMap> maps;
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final Map<Version, List<Integer>> byVersion = new HashMap<>();

    private record Version(String id, Optional<String> version) {}

    MapOrigins(List<JourneyMap> maps) {
        this.maps = maps;
        for (int i = 0; i < maps.size(); i++) {
            JourneyMap map = maps.get(i);
            byId.computeIfAbsent(map.id(), id -> new ArrayList<>()).add(i);
            byVersion
                    .computeIfAbsent(new Version(map.id(), map.version()), version -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The places of the maps from which they were made, in the order of the maps. */
    int[] all() {
        int[] origins = new int[maps.size()];
        Arrays.setAll(
                origins,
                map -> maps.get(map).basedOn().map(each -> origin(map, each)).orElse(NONE));
        return origins;
    }

    /** The first map with the id and version on which a map is based, else with the id alone. */
    private int origin(int map, MapReference reference) {
        int exact = other(byVersion.getOrDefault(new Version(reference.id(), reference.version()), List.of()), map);
        return exact != NONE ? exact : other(byId.getOrDefault(reference.id(), List.of()), map);
    }

    private int other(List<Integer> some, int map) {
        return some.stream()
                .filter(each -> !maps.get(each).equals(maps.get(map)))
                .findFirst()
                .orElse(NONE);
    }
}
