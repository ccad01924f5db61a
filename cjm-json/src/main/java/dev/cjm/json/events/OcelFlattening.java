package dev.cjm.json.events;

import dev.cjm.internal.NearestNames;
import dev.cjm.observed.EventIntake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays events into the journeys of the objects that they concern. */
final class OcelFlattening {
    private static final int SHOWN = 20;

    private final EventIntake intake;
    private final String objectType;
    private final OcelOptions options;
    private final RowBytes row;
    private final Map<String, String> types = new HashMap<>();
    private final TreeSet<String> typeNames = new TreeSet<>();
    private long without;
    private long shared;
    private long dangling;

    OcelFlattening(EventIntake intake, String objectType, OcelOptions options) {
        this.intake = intake;
        this.objectType = objectType;
        this.options = options;
        row = new RowBytes(intake, options.columns().size());
    }

    void objectType(String name) {
        typeNames.add(name);
    }

    void object(String id, String type) {
        typeNames.add(type);
        types.put(id, type);
    }

    void event(OcelEvent event) {
        List<String> journeys = ofType(event, objectType);
        dangling +=
                event.objects().stream().filter(id -> !types.containsKey(id)).count();
        without += journeys.isEmpty() ? 1 : 0;
        shared += journeys.size() > 1 ? 1 : 0;
        for (String journey : journeys) {
            intake.row(event.line());
            row.clear();
            for (int i = 0; i < options.columns().size(); i++) {
                String column = options.columns().get(i);
                row.value(
                        i,
                        options.isRelated(column)
                                ? joined(ofType(event, column))
                                : event.values().get(i));
            }
            row.event(journey, event.type(), event.time());
        }
    }

    /** Makes sure that the type is there, and tells what was left out. */
    void end() {
        if (!typeNames.contains(objectType)) {
            throw intake.refusal(
                    "ocel.type",
                    "There is no object of type '%s'; there are types %s."
                            .formatted(
                                    objectType,
                                    typeNames.stream()
                                            .limit(SHOWN)
                                            .map(name -> "'" + name + "'")
                                            .collect(Collectors.joining(", "))),
                    NearestNames.of(objectType, typeNames)
                            .map(near -> "Maybe you meant '" + near + "'.")
                            .orElse("Name one of these."));
        }
        assume(without, "concern no object of type '%s' and were left out.");
        assume(shared, "concern several objects of type '%s' and stand in the journey of each.");
        if (dangling > 0) {
            intake.assume(dangling + " relations of events lead to objects that the file does not have.");
        }
    }

    private void assume(long events, String what) {
        if (events > 0) {
            intake.assume(events + " events " + what.formatted(objectType));
        }
    }

    private List<String> ofType(OcelEvent event, String type) {
        List<String> ids = new ArrayList<>();
        for (String id : event.objects()) {
            if (type.equals(types.get(id))) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** One id as it is; several so that different ones never give the same text. */
    private static String joined(List<String> ids) {
        return ids.size() == 1
                ? ids.get(0)
                : ids.stream()
                        .map(id -> id.replace("\\", "\\\\").replace("+", "\\+"))
                        .collect(Collectors.joining("+"));
    }
}
