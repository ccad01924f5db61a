package dev.cjm.json;

import dev.cjm.json.JsonTree.Place;
import dev.cjm.model.JourneyMap;
import dev.cjm.model.Node;
import dev.cjm.model.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes where findings are: in the map, and in its file if that is known.
 *
 * @param map the map that was checked
 * @param places where things are in its file
 */
record SarifLocations(JourneyMap map, SarifPlaces places) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("touchpoints", "touchpoint"),
            Map.entry("stages", "stage"),
            Map.entry("transitions", "transition"),
            Map.entry("personas", "persona"),
            Map.entry("outcomes", "outcome"),
            Map.entry("channels", "channel"),
            Map.entry("needs", "need"),
            Map.entry("painPoints", "pain point"),
            Map.entry("opportunities", "opportunity"),
            Map.entry("questions", "question"),
            Map.entry("evidence", "evidence"));

    void write(String location, JsonGenerator json) {
        write(location, Optional.empty(), json);
    }

    /** A walk through the map as a code flow with one thread. */
    void writeFlow(List<String> path, JsonGenerator json) {
        json.writeArrayPropertyStart("codeFlows");
        json.writeStartObject();
        json.writeArrayPropertyStart("threadFlows");
        json.writeStartObject();
        json.writeArrayPropertyStart("locations");
        for (String id : path) {
            Optional<Node> node = map.node(id);
            boolean isOutcome = node.isEmpty() || node.get() instanceof Outcome;
            json.writeStartObject();
            json.writeName("location");
            String list = isOutcome ? "/outcomes/" : "/touchpoints/";
            write(
                    list + MapPointers.escaped(id),
                    Optional.of(node.map(Node::name).orElse(id)),
                    json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void write(String location, Optional<String> words, JsonGenerator json) {
        json.writeStartObject();
        places.uri().ifPresent(uri -> physical(uri, places.of(location), json));
        json.writeArrayPropertyStart("logicalLocations");
        logical(location, json);
        json.writeEndArray();
        words.ifPresent(text -> SarifText.message("message", text, json));
        json.writeEndObject();
    }

    private static void physical(String uri, Optional<Place> place, JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeNumberProperty("index", 0);
        json.writeEndObject();
        place.ifPresent(at -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", at.line());
            json.writeNumberProperty("startColumn", at.column());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** The map itself has a name and no path. */
    private void logical(String location, JsonGenerator json) {
        json.writeStartObject();
        if (location.isEmpty()) {
            json.writeStringProperty("name", map.title());
            json.writeStringProperty("kind", "journey map");
        } else {
            String[] path = location.split("/", -1);
            String id = path[path.length - 1];
            json.writeStringProperty("name", id.replace("~1", "/").replace("~0", "~"));
            json.writeStringProperty("fullyQualifiedName", location);
            String kind = path.length % 2 == 1 ? KINDS.get(path[path.length - 2]) : null;
            if (kind != null) {
                json.writeStringProperty("kind", kind);
            }
        }
        json.writeEndObject();
    }
}
