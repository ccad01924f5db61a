package dev.cjm.json;

import dev.cjm.json.JsonTree.Place;
import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the locations of findings are in the file of their map. */
final class SarifPlaces {
    private final Optional<String> uri;
    private final Map<String, Place> places;

    private SarifPlaces(Optional<String> uri, Map<String, Place> places) {
        this.uri = uri;
        this.places = places;
    }

    /** The document, if there is one, must be that of the map. */
    static SarifPlaces of(JourneyMap map, SarifOptions options) {
        return new SarifPlaces(
                options.uri(), options.document().map(json -> places(map, json)).orElse(Map.of()));
    }

    private static Map<String, Place> places(JourneyMap map, String json) {
        JsonSettings settings = new JourneyJsonOptions()
                .maxLength(Integer.MAX_VALUE - 8)
                .maxParts(Integer.MAX_VALUE)
                .settings();
        DocumentReader.Outcome<JourneyMap> read =
                new DocumentReader<>(WholeMap.MAP, settings).readKeeping(Source.of(json));
        if (!read.value().equals(map)) {
            throw new IllegalArgumentException(
                    "The document says something else than map '%s' that was checked.\nGive the text that the map was read from, or name its file alone."
                            .formatted(map.title()));
        }
        Map<String, String> pointers = MapPointers.of(map);
        List<String> locations = new ArrayList<>(pointers.keySet());
        List<Place> found = Places.of(new ArrayList<>(pointers.values()), read.source(), settings);
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < locations.size(); i++) {
            places.put(locations.get(i), found.get(i));
        }
        return places;
    }

    Optional<String> uri() {
        return uri;
    }

    /** Line and column; of what is not in the file, those of the nearest part above it. */
    Optional<Place> of(String location) {
        String at = location;
        while (!at.isEmpty() && !places.containsKey(at)) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.ofNullable(places.get(at)).filter(place -> place.line() > 0);
    }
}
